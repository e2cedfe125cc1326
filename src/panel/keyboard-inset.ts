/** How much of the viewport an on-screen keyboard covers, where the browser lays the page out beneath it. */

/**
 * Keeps the height in the custom property `--_keyboard` of `element`.
 * @returns a function that stops it.
 */
export function observeKeyboardInset(element: HTMLElement): () => void {
  const { defaultView } = element.ownerDocument;
  const viewport = defaultView?.visualViewport;
  const measure = (): void => {
    if (!viewport) return;
    const { height, offsetTop, scale } = viewport;
    // Whoever zooms in sees less of the viewport too.
    const covered = scale > 1.01 ? 0 : defaultView.innerHeight - height - offsetTop;
    element.style.setProperty('--_keyboard', `${Math.max(0, Math.round(covered))}px`);
  };
  viewport?.addEventListener('resize', measure);
  viewport?.addEventListener('scroll', measure);
  measure();
  // Not by a signal: there are pages that wrap addEventListener() and drop its options.
  return () => {
    viewport?.removeEventListener('resize', measure);
    viewport?.removeEventListener('scroll', measure);
  };
}
