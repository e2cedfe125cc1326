/** Where the focus goes when the panel closes. */

/** Whether nothing has the focus in the tree that `host` is in. */
export function isNowhere(host: HTMLElement): boolean {
  const root: Node & Partial<DocumentOrShadowRoot> = host.getRootNode();
  const { activeElement = null } = root;
  return activeElement === null || activeElement === host.ownerDocument.body;
}

/**
 * A closed dialog gives the focus back to whatever had it. Where that is gone, or was nothing (Safari does not focus a
 * button that is clicked), it goes to the first of `origins` that takes it.
 */
export function returnFocus(
  host: HTMLElement,
  origins: readonly (Element | null | undefined)[],
): void {
  const root: Node & Partial<DocumentOrShadowRoot> = host.getRootNode();
  for (const target of origins) {
    // With our host, the focus is in the closed dialog still, until the next rendering takes it away.
    const isLost = isNowhere(host) || root.activeElement === host;
    if (isLost && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}
