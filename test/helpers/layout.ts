/** Finds content that is clipped, overflows the panel or overlaps. */

export const nameOf = (element: Element | null): string =>
  element ? `<${element.localName} class="${element.className}">` : 'nothing';

/** How far the children of an element reach out of it by intent, in px. */
const reach = (element: Element): number =>
  Math.max(
    0,
    ...[...element.children].map((child) => -parseFloat(getComputedStyle(child).marginRight)),
  );

/**
 * Elements whose content overflows them. Excludes inputs, which scroll, texts only for screen readers, which have no size, and
 * the ticket, whose perforation reaches beyond its sides.
 */
export const clippedElements = (dialog: Element): readonly string[] =>
  [dialog, ...dialog.querySelectorAll(':not(.status, .spelled, .ticket, .code, input)')]
    .filter(
      (element) =>
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + Math.ceil(reach(element)) + 1,
    )
    .map((element) => `${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);

/** The visible texts of a panel. */
export function textsOf(dialog: Element): readonly Node[] {
  const texts: Node[] = [];
  const walker = dialog.ownerDocument.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts.filter(
    ({ textContent, parentElement }) =>
      textContent?.trim() && !parentElement?.closest('.status, .spelled'),
  );
}

/** Texts that overflow the dialog sideways, or a button in any direction. */
export function overflowingTexts(dialog: Element): readonly string[] {
  const range = dialog.ownerDocument.createRange();
  return textsOf(dialog)
    .filter((text) => {
      range.selectNodeContents(text);
      const button = text.parentElement?.closest('button, a')?.getBoundingClientRect();
      return [...range.getClientRects()].some(
        (box) =>
          !isWithin(box, dialog.getBoundingClientRect(), ['left', 'right']) ||
          (button && !isWithin(box, button, ['left', 'right', 'top', 'bottom'])),
      );
    })
    .map(({ parentElement, textContent }) => `${nameOf(parentElement)} ${textContent?.trim()}`);
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export const isWithin = (box: DOMRect, outer: DOMRect, sides: readonly Side[]): boolean =>
  sides.every((side) =>
    side === 'left' || side === 'top' ? box[side] >= outer[side] - 1 : box[side] <= outer[side] + 1,
  );

/** Texts that overlap. Texts in one line may share an edge. */
export function overlappingTexts(dialog: Element): readonly string[] {
  const range = dialog.ownerDocument.createRange();
  const boxes = textsOf(dialog).flatMap((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((box) => ({ box, text }));
  });
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.text !== one.text && areOverlapping(one.box, other.box))
      .map((other) => `${one.text.textContent ?? ''} and ${other.text.textContent ?? ''}`),
  );
}

/** Whether two boxes overlap. The boxes of adjacent lines may overlap by the space around the letters. */
const areOverlapping = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
    Math.min(one.height, other.height) / 4;
