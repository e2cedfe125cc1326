/** Whether the visitor can see an element. */

/**
 * Calls `lost` when `element` goes out of sight, as where an ancestor is hidden. Seen from its own document: the frame
 * that this is in may be out of sight too.
 * @returns a function that stops it.
 */
export function watchSight(element: Element, lost: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy browser tells several things at once, the last one last.
      if (!entries.at(-1)?.isIntersecting) lost();
    },
    { root: element.ownerDocument },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
