/** What the page has put into the launcher: whether it is a label, which a visitor can read and a screen reader can say. */

// White space and control characters show nothing, and neither do the characters that Unicode lets programs ignore. What a
// private character shows is an icon of the page's font, which has no name.
const visible = /[^\s\p{Cc}\p{Co}\p{DI}\u2800]/u;

/** Elements that never show anything. The part that reads elements does not load for them. */
const unshown = /^(hr|link|meta|noscript|script|style|template|wbr)$/;

/** Whether a text shows anything. */
export const isVisible = (text: string): boolean => visible.test(text);

let textOf: ((element: Element, host: Element) => string) | undefined;

/** What an element holds, without its styles and names: if the part that reads these could not be loaded. */
const contentAlone = ({ textContent }: Element): string => textContent;

/**
 * The text that `host` holds for the launcher, with the names of pictures; each `<br>` is a vertical tab. What other elements
 * show is looked up by a part that only pages with such elements load: until then, each counts as a text.
 */
export function contentOf(host: Element & { requestUpdate(): void }): string {
  let text = '';
  for (const node of host.childNodes) {
    if (isText(node)) text += node.data;
    else if (!isElement(node) || node.slot || unshown.test(node.localName)) continue;
    else if (node.localName === 'br') text += '\v';
    else if (textOf) text += textOf(node, host);
    else {
      text += 'x';
      void import('./element-text.js')
        .then(
          (loaded) => loaded.textOf,
          () => contentAlone,
        )
        .then((found) => {
          textOf = found;
          host.requestUpdate();
        });
    }
  }
  return text.trim();
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
