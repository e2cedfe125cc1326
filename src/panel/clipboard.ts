/** Copies a text that is on screen. */

/**
 * @param element holds the text; it is left selected if nothing may be copied for the visitor.
 * @returns whether the text is on the clipboard.
 */
export async function copyText(element: Element): Promise<boolean> {
  try {
    // There is no clipboard on plain http:// pages, and a permissions policy may refuse it.
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    return false;
  }
}
