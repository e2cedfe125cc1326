/** What the page has put into the launcher: whether it is a label, which a visitor can read and a screen reader can say. */

// White space and control characters show nothing, and neither do the characters that Unicode lets programs ignore. What a
// private character shows is an icon of the page's font, which has no name.
const visible = /[^\s\p{Cc}\p{Co}\p{DI}\u2800]/u;

/** Elements whose content is not shown, or is not said. Most others that are not rendered have a `display` of `none`. */
const silent = 'audio, iframe, noscript, object, video, [aria-hidden=true], [inert]';

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

/** Whether a text shows anything. */
export const isVisible = (text: string | null | undefined): boolean => visible.test(text ?? '');

/**
 * The nodes of the launcher's label among what `host` holds, from the first that has a text or a name to the last. Empty if
 * there is none, as where there is only an icon.
 * @param isRendered whether the nodes are in a slot already: before, they have no styles.
 */
export function labelOf(host: Element, isRendered: boolean): readonly Node[] {
  /** Compared with the host, which the page may hide as a whole for a while. */
  const isShown = (element: Element): boolean => {
    if (!isRendered) return true;
    const { display, visibility } = getComputedStyle(element);
    return display !== 'none' && visibility === getComputedStyle(host).visibility;
  };
  const isNamed = (node: Node): boolean => {
    if (isText(node)) return isVisible(node.data);
    if (!isElement(node) || node.matches(silent)) return false;
    return (namesOf(node).some(isVisible) || partsOf(node).some(isNamed)) && isShown(node);
  };
  const nodes = [...host.childNodes].filter((node) => !isElement(node) || !node.slot);
  const named = nodes.map(isNamed);
  return nodes.slice(named.indexOf(true), named.lastIndexOf(true) + 1);
}

/** The names that an element can have besides its content. */
const namesOf = (element: Element): readonly (string | null | undefined)[] => [
  element.ariaLabel,
  element.getAttribute('alt'),
  element.localName === 'img' ? element.getAttribute('title') : null,
  ...(element.ariaLabelledByElements ?? []).map(({ textContent }) => textContent),
];

/** What an element shows: of a picture, its title and texts. */
function partsOf(element: Element): readonly Node[] {
  if (element.localName === 'svg') {
    return [...element.querySelectorAll(':not(symbol) > title, text')].flatMap(partsOf);
  }
  if (isSlot(element)) return element.assignedNodes({ flatten: true });
  return [...(element.shadowRoot ?? element).childNodes];
}
