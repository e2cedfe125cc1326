/** Style sheets for an element that may be in any document, and move to another. */

/**
 * Tags the text of a style sheet, so that editors and build tools know that it is CSS. Lit's own `css` would make it a
 * `CSSResult`, which this element does not need; that function takes 0.12 kB of the first load.
 */
export const css = String.raw;

/** The style sheets of this window, by their text. All elements share them. */
const sheets = new Map<string, CSSStyleSheet>();

/** A constructed style sheet belongs to one document, and an element that moves to another leaves it behind. */
export function adoptStyles(element: Element, styles: readonly string[]): void {
  const { defaultView } = element.ownerDocument;
  // jsdom has no adopted style sheets, and nothing is drawn there.
  const adopted: CSSStyleSheet[] | undefined = element.shadowRoot?.adoptedStyleSheets;
  if (!defaultView || !adopted) return;
  for (const text of styles) {
    let sheet = sheets.get(text);
    if (!sheet || defaultView !== window) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(text);
      if (defaultView === window) sheets.set(text, sheet);
    }
    // Chromium keeps the sheets of an element that is put into the content of a template.
    if (!adopted.includes(sheet)) adopted.push(sheet);
  }
}
