/** What elements in the launcher show to a visitor, and say to a screen reader. Loads where the page has put some there. */

/** Elements whose content is not shown, or is not said. Most others that are not rendered have a `display` of `none`. */
const silent = 'audio, iframe, noscript, object, video, [aria-hidden=true], [inert]';

/** The text that `element` shows, with the names of pictures, in the slot of `host`. */
export function textOf(element: Element, host: Element): string {
  /** Compared with the host, which the page may hide as a whole for a while. What is in no slot yet has no styles. */
  const isHidden = (element: Element): boolean => {
    const { display, visibility } = getComputedStyle(element);
    if (!display) return false;
    return display === 'none' || visibility !== getComputedStyle(host).visibility;
  };
  const read = (node: Node): string => {
    if (isText(node)) return node.data;
    if (!isElement(node) || node.matches(silent)) return '';
    const text = [...namesOf(node), ...Array.from(partsOf(node), read)].join(' ');
    return /\S/.test(text) && isHidden(node) ? '' : text;
  };
  return read(element);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The names that an element can have besides its content. */
const namesOf = (element: Element): readonly (string | null | undefined)[] => [
  element.ariaLabel,
  element.getAttribute('alt'),
  element.localName === 'img' ? element.getAttribute('title') : null,
  ...(element.ariaLabelledByElements ?? []).map(({ textContent }) => textContent),
];

/** What an element shows: of a drawing, its title and texts. */
function partsOf(element: Element & Partial<HTMLSlotElement>): Iterable<Node> {
  if (element.localName === 'svg') {
    const texts = [...element.querySelectorAll(':not(symbol) > title, text')];
    return texts.flatMap(({ childNodes }) => [...childNodes]);
  }
  return element.assignedNodes?.({ flatten: true }) ?? (element.shadowRoot ?? element).childNodes;
}
