/** Reads the text of elements in the launcher. It is loaded only on pages that put elements into the launcher. */

/** Elements whose content is not visible, or not exposed to screen readers. Most others have `display: none`. */
const hiddenElements = 'audio, iframe, noscript, object, video, [aria-hidden=true], [inert]';

/** The visible text of `element` in the slot of `host`, with the alternative texts of images. */
export function textOf(element: Element, host: Element): string {
  /** Compares with the host, because the page may hide the whole host. An element without a slot has no computed styles. */
  const isHidden = (element: Element): boolean => {
    const { display, visibility } = getComputedStyle(element);
    if (!display) return false;
    return display === 'none' || visibility !== getComputedStyle(host).visibility;
  };
  const read = (node: Node): string => {
    if (isText(node)) return node.data;
    if (!isElement(node) || node.matches(hiddenElements)) return '';
    const text = [...accessibleNames(node), ...Array.from(renderedNodes(node), read)].join(' ');
    return /\S/.test(text) && isHidden(node) ? '' : text;
  };
  return read(element);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The accessible names of an element besides its content. */
const accessibleNames = (element: Element): readonly (string | null | undefined)[] => [
  element.ariaLabel,
  element.getAttribute('alt'),
  element.localName === 'img' ? element.getAttribute('title') : null,
  ...(element.ariaLabelledByElements ?? []).map(({ textContent }) => textContent),
];

/** The nodes that an element renders. For an SVG image, these are its title and texts. */
function renderedNodes(element: Element & Partial<HTMLSlotElement>): Iterable<Node> {
  if (element.localName === 'svg') {
    const texts = [...element.querySelectorAll(':not(symbol) > title, text')];
    return texts.flatMap(({ childNodes }) => [...childNodes]);
  }
  return element.assignedNodes?.({ flatten: true }) ?? (element.shadowRoot ?? element).childNodes;
}
