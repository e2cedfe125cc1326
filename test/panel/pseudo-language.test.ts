/** On a narrow page, with longer words: nothing is clipped, in any state of any mode. */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { next } from '../helpers/page.js';
import { pseudo, pseudoMessages } from '../helpers/pseudo-language.js';

/** The narrowest that text has to reflow to (WCAG 2.2, 1.4.10). In a frame: not every engine has so narrow a window. */
const width = 320;

const nameOf = (element: Element | null): string =>
  element ? `<${element.localName} part="${element.part.value}">` : 'nothing';

/** How far the children of an element reach out of it by intent, in px. */
const reach = (element: Element): number =>
  Math.max(
    0,
    ...[...element.children].map((child) => -parseFloat(getComputedStyle(child).marginRight)),
  );

/**
 * What does not fit into its box. What is typed scrolls in its field, what is only for screen readers has no room, and
 * the holes of the ticket's perforation are cut at its sides.
 */
const clipped = (dialog: Element): readonly string[] =>
  [
    dialog,
    ...dialog.querySelectorAll(
      ':not([part=status], [part=spelled], [part=ticket], [part=code], input)',
    ),
  ]
    .filter(
      (element) =>
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + Math.ceil(reach(element)) + 1,
    )
    .map((element) => `${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);

/** The texts of a panel, but for what only screen readers have. */
function textsOf(dialog: Element): readonly Node[] {
  const texts: Node[] = [];
  const walker = dialog.ownerDocument.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts.filter(
    ({ textContent, parentElement }) =>
      textContent?.trim() && !parentElement?.closest('[part=status], [part=spelled]'),
  );
}

/** Texts that stand out of a box, sideways; out of a button, in any direction. */
function outside(dialog: Element): readonly string[] {
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

type Side = 'left' | 'right' | 'top' | 'bottom';

const isWithin = (box: DOMRect, outer: DOMRect, sides: readonly Side[]): boolean =>
  sides.every((side) =>
    side === 'left' || side === 'top' ? box[side] >= outer[side] - 1 : box[side] <= outer[side] + 1,
  );

describe('a language with longer words', () => {
  let page: Page;
  let enter: typeof statesOf;
  before(async () => {
    page = await loadPage('states.html');
    page.window.frameElement?.setAttribute('width', String(width));
    enter = Reflect.get(page.window, 'statesOf');
    page.element.remove();
  });
  afterEach(() => {
    page.window.document.body.replaceChildren();
  });
  after(() => {
    page.remove();
  });

  it('has texts that are 40 % longer, parameters apart', () => {
    expect(pseudo('Call us')).to.equal('Cållẍẍ üsẍ');
    const letters = (text: string): number => [...text.matchAll(/\p{Letter}/gu)].length;
    const { network } = pseudoMessages.errors;
    expect(letters(network)).to.be.greaterThan(letters(en.errors.network) * 1.4);
    expect(pseudoMessages.callFrom('+1 800')).to.match(/^Plëåsëẍẍẍ .* \+1 800: /);
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`is clipped nowhere: ${mode}, ${state}`, async () => {
        const { document } = page.window;
        const element = document.createElement('click-to-call');
        Object.assign(element, { mode, messages: pseudoMessages, number: '+44 20 7946 0999' });
        const ready = next(element, 'ready');
        document.body.append(element);
        await ready;
        await enter(mode)[state]?.(element);
        // What moves arrives.
        for (const animation of document.getAnimations()) animation.cancel();
        const dialog = element.shadowRoot?.querySelector('dialog');
        if (state === 'closed') expect(dialog?.checkVisibility() ?? false).to.equal(false);
        else if (!dialog) throw new Error('There is no panel.');
        else {
          const shown = dialog.getBoundingClientRect();
          const narrow = new DOMRect(0, 0, width, 0);
          expect(isWithin(shown, narrow, ['left', 'right']), 'on the page').to.equal(true);
          expect(shown.width, 'visible').to.be.greaterThan(0);
          expect(clipped(dialog), 'clipped').to.deep.equal([]);
          expect(outside(dialog), 'outside').to.deep.equal([]);
        }
      });
    }
  }
});
