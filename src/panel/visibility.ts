/** Whether the visitor can see an element. */

/**
 * Calls `changed` when `element` comes into sight or goes out of it, as where an ancestor is hidden; first after the next
 * frame. It is about its own document: the frame that this is in may be out of sight too.
 * @returns a function that stops it.
 */
export function watchSight(element: Element, changed: (isInSight: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy browser tells several things at once, the last one last.
      changed(entries.at(-1)?.isIntersecting === true);
    },
    { root: element.ownerDocument },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
