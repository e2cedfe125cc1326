/** Measures the part of the viewport that an on-screen keyboard covers. */

/**
 * Sets the custom property `--_keyboard` of `element` to the height that an on-screen keyboard covers. It is 0 if the browser
 * shrinks the layout viewport instead.
 * @returns a function that stops the observation.
 */
export function observeKeyboardInset(element: HTMLElement): () => void {
  const { defaultView } = element.ownerDocument;
  const viewport = defaultView?.visualViewport;
  const measure = (): void => {
    if (!viewport) return;
    const { height, offsetTop, scale } = viewport;
    // Zooming in also makes the visual viewport smaller.
    const covered = scale > 1.01 ? 0 : defaultView.innerHeight - height - offsetTop;
    element.style.setProperty('--_keyboard', `${Math.max(0, Math.round(covered))}px`);
  };
  viewport?.addEventListener('resize', measure);
  viewport?.addEventListener('scroll', measure);
  measure();
  // No `signal` option: some pages wrap addEventListener() and drop its options.
  return () => {
    viewport?.removeEventListener('resize', measure);
    viewport?.removeEventListener('scroll', measure);
  };
}
