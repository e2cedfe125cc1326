/** Reads the content that the page puts into the launcher, to find out whether it has a visible and accessible label. */

/**
 * A visible character with a name. White space, control characters and default-ignorable characters are invisible. A
 * private-use character is an icon of the page's font, which has no name.
 */
const visibleCharacter = /[^\s\p{Cc}\p{Co}\p{DI}\u2800]/u;

/** Elements that are never rendered. `element-text.ts` is not loaded for them. */
const unrenderedElements = /^(hr|link|meta|noscript|script|style|template|wbr)$/;

/** Whether a text has a visible character. */
export const hasVisibleText = (text: string): boolean => visibleCharacter.test(text);

/** Set when `element-text.ts` has loaded. */
let elementText: ((element: Element, host: Element) => string) | undefined;

/** The text of an element without regard to styles and names, used if `element-text.ts` cannot be loaded. */
const textContentOf = ({ textContent }: Element): string => textContent;

/**
 * The text in the launcher's slot, with the alternative texts of images. Each `<br>` becomes a vertical tab. Other elements
 * are read by `element-text.ts`; until it has loaded, each of them counts as a text.
 */
export function launcherText(host: Element & { requestUpdate(): void }): string {
  let text = '';
  for (const node of host.childNodes) {
    if (isText(node)) text += node.data;
    else if (!isElement(node) || node.slot || unrenderedElements.test(node.localName)) continue;
    else if (node.localName === 'br') text += '\v';
    else if (elementText) text += elementText(node, host);
    else {
      text += 'x';
      void import('./element-text.js')
        .then(
          (loaded) => loaded.textOf,
          () => textContentOf,
        )
        .then((readText) => {
          elementText = readText;
          host.requestUpdate();
        });
    }
  }
  return text.trim();
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
