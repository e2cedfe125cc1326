/** Adopts style sheets in an element, which may be moved to another document. */

/**
 * The template tag for the text of a style sheet. It lets editors and build tools recognise CSS. Lit's `css` returns a
 * `CSSResult`, which this element does not need, and adds 0.12 kB to the first load.
 */
export const css = String.raw;

/** Text → style sheet of this window. All elements share them. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds style sheets to the shadow root of `element`. A constructed style sheet belongs to one document, so this has to be called
 * again when the element moves to another document.
 */
export function adoptStyles(element: Element, styles: readonly string[]): void {
  const { defaultView } = element.ownerDocument;
  // jsdom has no adopted style sheets and needs none, because it does not render.
  const adopted: CSSStyleSheet[] | undefined = element.shadowRoot?.adoptedStyleSheets;
  if (!defaultView || !adopted) return;
  for (const text of styles) {
    let sheet = sheets.get(text);
    if (!sheet || defaultView !== window) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(text);
      if (defaultView === window) sheets.set(text, sheet);
    }
    // Chromium keeps the style sheets of an element that moves to the content of a template, so they may be there already.
    if (!adopted.includes(sheet)) adopted.push(sheet);
  }
}
