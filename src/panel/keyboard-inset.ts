/** How much of the viewport an on-screen keyboard covers, where the browser lays the page out beneath it. */

/**
 * Keeps the height in the custom property `--_keyboard` of `element`.
 * @returns a function that stops it.
 */
export function watchKeyboard(element: HTMLElement): () => void {
  const { defaultView } = element.ownerDocument;
  const viewport = defaultView?.visualViewport;
  const stop = new AbortController();
  const measure = (): void => {
    if (!viewport) return;
    const { height, offsetTop, scale } = viewport;
    // Whoever zooms in sees less of the viewport too.
    const covered = scale > 1.01 ? 0 : defaultView.innerHeight - height - offsetTop;
    element.style.setProperty('--_keyboard', `${Math.max(0, Math.round(covered))}px`);
  };
  const { signal } = stop;
  viewport?.addEventListener('resize', measure, { signal });
  viewport?.addEventListener('scroll', measure, { signal });
  measure();
  return () => {
    stop.abort();
  };
}
