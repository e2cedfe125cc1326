/** Whether the visitor can see and use an element. */

/**
 * Calls `changed` when `element` comes into view or leaves it, as when an ancestor is hidden; first after the next frame. It
 * is about the element's own document: the frame that this document is in may be out of view too.
 * @returns a function that stops the observation.
 */
export function observeVisibility(
  element: Element,
  changed: (isInView: boolean) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy browser reports several changes at once, the last one last.
      changed(entries.at(-1)?.isIntersecting === true);
    },
    { root: element.ownerDocument },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** @returns a property of the platform. In a form, a control of that name is in its place. */
export const platformProperty = <Key extends keyof Element>(
  element: Element,
  key: Key,
): Element[Key] => Reflect.get(Element.prototype, key, element);

/** @returns the nearest element that matches, from `element` up to the root of the page, as it is rendered. */
export function closest(element: Element | null, selector: string): Element | null {
  if (!element || Element.prototype.matches.call(element, selector)) return element;
  const root: Node & { readonly host?: Element } = Element.prototype.getRootNode.call(element);
  const parent =
    platformProperty(element, 'assignedSlot') ?? platformProperty(element, 'parentElement');
  return closest(parent ?? root.host ?? null, selector);
}

/**
 * @returns the modal dialog in front, if the focus is in one, also in an open shadow tree. While one is open, the focus is in
 *   it or nowhere.
 */
export function frontModalDialog({ activeElement }: Document): Element | null {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return closest(focused, 'dialog:modal');
}

/** Whether an ancestor of `element` is inert, or a modal dialog that does not contain it lies in front of the page. */
export function isInert(element: Element): boolean {
  const nearest = closest(element, '[inert], dialog:modal');
  if (nearest?.hasAttribute('inert')) return true;
  const front = frontModalDialog(element.ownerDocument);
  if (nearest) return front !== null && front !== nearest;
  return (front ?? element.ownerDocument.querySelector('dialog:modal')) !== null;
}
