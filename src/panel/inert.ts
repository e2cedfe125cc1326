/** Whether the visitor can use what is in the flow of the page, or floats beside it. */

/** The nearest that matches, from `element` up to the root of the page, as it is rendered. */
export function closest(element: Element | null, selector: string): Element | null {
  if (!element || element.matches(selector)) return element;
  const root: Node & { readonly host?: Element } = element.getRootNode();
  return closest(element.assignedSlot ?? element.parentElement ?? root.host ?? null, selector);
}

/**
 * The modal dialog in front, if the focus is in one, also in an open shadow tree. While one is open, the focus is in it or
 * nowhere.
 */
export function frontDialog({ activeElement }: Document): Element | null {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return closest(focused, 'dialog:modal');
}

/** Whether an ancestor of `element` is inert, or a modal dialog that does not contain it lies in front of the page. */
export function isInert(element: Element): boolean {
  const nearest = closest(element, '[inert], dialog:modal');
  if (nearest?.hasAttribute('inert')) return true;
  const front = frontDialog(element.ownerDocument);
  if (nearest) return front !== null && front !== nearest;
  return (front ?? element.ownerDocument.querySelector('dialog:modal')) !== null;
}
