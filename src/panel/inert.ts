/** Whether the visitor can use what is in the flow of the page, or floats beside it. */

/** The nearest that matches, from `element` up to the root of the page, as it is rendered. */
export function closest(element: Element | null, selector: string): Element | null {
  if (!element || element.matches(selector)) return element;
  const root: Node & { readonly host?: Element } = element.getRootNode();
  return closest(element.assignedSlot ?? element.parentElement ?? root.host ?? null, selector);
}

/** Whether an ancestor of `element` is inert, or a modal dialog that does not contain it lies in front of the page. */
export function isInert(element: Element): boolean {
  const nearest = closest(element, '[inert], dialog:modal');
  if (nearest) return nearest.hasAttribute('inert');
  // A modal dialog in a shadow tree can be found by the focus.
  let { activeElement } = element.ownerDocument;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  const modal = element.ownerDocument.querySelector('dialog:modal');
  return (modal ?? closest(activeElement, 'dialog:modal')) !== null;
}
