/** Walking the flat tree, in which slotted content belongs to the tree of its slot. */

/** From `element` up to the root of its document. */
export function* withAncestors(element: Element | null | undefined): Generator<Element> {
  let each = element ?? null;
  while (each) {
    yield each;
    const root: Node & { readonly host?: Element } = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? root.host ?? null;
  }
}

/** Whether `ancestor` contains `element` or is the same element. */
export const containsRendered = (ancestor: Element, element: Element | null): boolean =>
  [...withAncestors(element)].includes(ancestor);

/** The element that has the focus, also in a shadow tree. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const { shadowRoot } = activeElement ?? {};
  return (shadowRoot && focusedIn(shadowRoot)) ?? activeElement;
}
