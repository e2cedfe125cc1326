/** Copies a text that is on screen. */

/**
 * @param element shows it; that is left selected if nothing may be copied for the visitor.
 * @returns whether `text` is on the clipboard.
 */
export async function copyText(text: string, element: Element): Promise<boolean> {
  try {
    // There is no clipboard on plain http:// pages, and a permissions policy may refuse it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    return false;
  }
}
