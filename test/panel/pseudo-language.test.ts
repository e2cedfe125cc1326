/** In a narrow viewport, with longer words: nothing is clipped, in any state of any mode. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { modes, statesOf } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import { dialogOf, ready, shows, unmount } from '../helpers/page.js';
import { pseudo, pseudoMessages } from '../helpers/pseudo-language.js';

/** The narrowest that text has to reflow to (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };

const nameOf = (element: Element | null): string =>
  element ? `<${element.localName} part="${element.part.value}">` : 'nothing';

/** How far the children of an element reach out of it by intent, in px. */
const reach = (element: Element): number =>
  Math.max(
    0,
    ...[...element.children].map((child) => -parseFloat(getComputedStyle(child).marginRight)),
  );

/** What does not fit into its box. What is typed scrolls in its field. */
const clipped = (dialog: Element): readonly string[] =>
  [dialog, ...dialog.querySelectorAll(':not([part=status], input)')]
    .filter(
      (element) =>
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + Math.ceil(reach(element)) + 1,
    )
    .map((element) => `${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);

function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text && node.data.trim()) yield node;
  if (node instanceof Element && node.matches('[part=status]')) return;
  for (const child of node.childNodes) yield* textsIn(child);
}

/** Texts that stand out of a box, sideways; out of a button, in any direction. */
function outside(dialog: Element): readonly string[] {
  const range = document.createRange();
  return [...textsIn(dialog)].flatMap((text) => {
    range.selectNodeContents(text);
    const button = text.parentElement?.closest('button, a');
    const out = [...range.getClientRects()].some(
      (box) =>
        !isWithin(box, dialog.getBoundingClientRect(), ['left', 'right']) ||
        (button &&
          !isWithin(box, button.getBoundingClientRect(), ['left', 'right', 'top', 'bottom'])),
    );
    return out ? [`${nameOf(text.parentElement)} ${text.data.trim()}`] : [];
  });
}

type Side = 'left' | 'right' | 'top' | 'bottom';

const isWithin = (box: DOMRect, outer: DOMRect, sides: readonly Side[]): boolean =>
  sides.every((side) =>
    side === 'left' || side === 'top' ? box[side] >= outer[side] - 1 : box[side] <= outer[side] + 1,
  );

describe('the panel in a language with longer words', () => {
  const { innerWidth: width, innerHeight: height } = window;
  before(() => setViewport(narrow));
  afterEach(unmount);
  after(() => setViewport({ width, height }));

  it('has texts that are 40 % longer, parameters apart', () => {
    expect(pseudo('Call us')).to.equal('Cållẍẍ üsẍ');
    const letters = (text: string): number => [...text.matchAll(/\p{Letter}/gu)].length;
    expect(letters(pseudoMessages.intro)).to.be.greaterThan(letters(en.intro) * 1.4);
    expect(letters(pseudoMessages.errors.network)).to.be.greaterThan(
      letters(en.errors.network) * 1.4,
    );
    expect(pseudoMessages.callFrom('+1 800')).to.match(/^Plëåsëẍẍẍ .* \+1 800: /);
  });

  for (const mode of modes) {
    for (const [state, enter] of Object.entries(statesOf(mode))) {
      it(`clips nothing: ${mode}, ${state}`, async () => {
        const element = await ready({ mode, messages: pseudoMessages, number: '+44 20 7946 0999' });
        await enter(element);
        expect(innerWidth).to.equal(narrow.width);
        if (!shows(element, 'dialog')) return;
        // What moves arrives.
        for (const animation of document.getAnimations()) animation.cancel();
        const dialog = dialogOf(element);
        const box = dialog.getBoundingClientRect();
        const page = new DOMRect(0, 0, narrow.width, narrow.height);
        expect(isWithin(box, page, ['left', 'right']), 'in the page').to.equal(true);
        expect(clipped(dialog), 'clipped').to.deep.equal([]);
        expect(outside(dialog), 'outside').to.deep.equal([]);
      });
    }
  }
});
