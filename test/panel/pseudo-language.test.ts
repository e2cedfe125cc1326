/** On a narrow page, with longer words: nothing is clipped, in any state of any mode. */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { clipped, isWithin, outside } from '../helpers/layout.js';
import { next } from '../helpers/page.js';
import { pseudo, pseudoMessages } from '../helpers/pseudo-language.js';

/** The narrowest that text has to reflow to (WCAG 2.2, 1.4.10). In a frame: not every engine has so narrow a window. */
const width = 320;

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
    expect(pseudoMessages.callFrom('+1 800')).to.match(/^Plëåsëẍẍẍ .* \+1 800 /);
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
