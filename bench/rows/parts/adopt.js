/** Adds a style sheet to the page, as a `<link>` would. @param {string} css */
export function adopt(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
