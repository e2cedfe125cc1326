/** Functions that find out whether the visitor can see and use an element. */

/**
 * Calls `changed` when `element` enters or leaves the viewport of its document, or is hidden. The first call is after the next
 * animation frame. It does not check whether a frame that contains the document is visible.
 * @returns a function that stops the observation.
 */
export function observeVisibility(
  element: Element,
  changed: (isInView: boolean) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // If the browser is busy, one call has several changes, in order.
      changed(entries.at(-1)?.isIntersecting === true);
    },
    { root: element.ownerDocument },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** @returns a built-in property of an element. A form has its controls as properties, and these replace built-in ones. */
export const platformProperty = <Key extends keyof Element>(
  element: Element,
  key: Key,
): Element[Key] => Reflect.get(Element.prototype, key, element);

/** As `Element.closest()`, but in the flat tree: through slots and shadow roots up to the root of the page. */
export function closest(element: Element | null, selector: string): Element | null {
  if (!element || Element.prototype.matches.call(element, selector)) return element;
  const root: Node & { readonly host?: Element } = Element.prototype.getRootNode.call(element);
  const parent =
    platformProperty(element, 'assignedSlot') ?? platformProperty(element, 'parentElement');
  return closest(parent ?? root.host ?? null, selector);
}

/**
 * @returns the modal dialog that has the focus, also one in an open shadow tree; `null` if none has it. While a modal dialog is
 *   open, the focus is either in the front one or on no element.
 */
export function frontModalDialog({ activeElement }: Document): Element | null {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return closest(focused, 'dialog:modal');
}

/** Whether `element` is inert: by the attribute of an ancestor, or by a modal dialog that does not contain it. */
export function isInert(element: Element): boolean {
  const nearest = closest(element, '[inert], dialog:modal');
  if (nearest?.hasAttribute('inert')) return true;
  const front = frontModalDialog(element.ownerDocument);
  if (nearest) return front !== null && front !== nearest;
  return (front ?? element.ownerDocument.querySelector('dialog:modal')) !== null;
}
