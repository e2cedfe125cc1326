/** Texts that must be right: numbers, codes and times. */

/**
 * Writes the text of each element that has one in `data-text`, unless it is there already. Another script may have edited
 * it, though it has not changed. Other texts are written when they change, and may be translated until then.
 */
export function writeTexts(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const { dataset, childNodes } = element;
    const { text = '' } = dataset;
    if (element.textContent === text) continue;
    // A text node that stays keeps the visitor's selection.
    const [only, other] = childNodes;
    if (only?.nodeType === Node.TEXT_NODE && !other) only.nodeValue = text;
    else element.textContent = text;
  }
}
