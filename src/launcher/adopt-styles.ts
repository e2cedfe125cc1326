/** Style sheets for an element that may be in any document, and move to another. */
import type { CSSResult } from 'lit';

/** A constructed style sheet belongs to one document, and an element that moves to another leaves it behind. */
export function adoptStyles(element: Element, styles: readonly CSSResult[]): void {
  const { defaultView } = element.ownerDocument;
  // jsdom has no adopted style sheets, and nothing is drawn there.
  const adopted: CSSStyleSheet[] | undefined = element.shadowRoot?.adoptedStyleSheets;
  if (!defaultView || !adopted) return;
  for (const { styleSheet, cssText } of styles) {
    let sheet = styleSheet;
    if (!sheet || defaultView !== window) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
    }
    // Chromium keeps the sheets of an element that is put into the content of a template.
    if (!adopted.includes(sheet)) adopted.push(sheet);
  }
}
