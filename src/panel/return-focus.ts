/** Where the focus goes when the panel closes. */

/** What has the focus in the tree that `host` is in; if it is in none any more, in its document. */
function focusedAround(host: HTMLElement): Element | null {
  const { ownerDocument } = host;
  const root: Node & Partial<DocumentOrShadowRoot> = host.isConnected
    ? host.getRootNode()
    : ownerDocument;
  return root.activeElement ?? null;
}

/** Whether nothing has the focus. In the tree that `host` is in, nothing may have it while the visitor is in another. */
export function isNowhere({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement === null || activeElement === body;
}

/**
 * A closed dialog gives the focus back to whatever had it. Where that is gone, or was nothing (Safari does not focus a
 * button that is clicked), it goes to the first of `origins` that takes it.
 */
export function returnFocus(
  host: HTMLElement,
  origins: readonly (Element | null | undefined)[],
): void {
  for (const target of origins) {
    // With our host, the focus is in the closed dialog still, until the next rendering takes it away.
    const isLost = isNowhere(host) || focusedAround(host) === host;
    if (isLost && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}
