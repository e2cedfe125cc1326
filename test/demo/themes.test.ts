/** The contrast and the sizes of controls in every theme of the demo. */
import { expect } from '@open-wc/testing';
import { themes } from '../../demo/themes.js';
import { lowContrastStrokes, lowContrastTexts } from '../helpers/low-contrast.js';
import { emulateMouse } from '../helpers/pointer.js';
import { controlsOf, createInState, nameOf } from '../helpers/state.js';

/** Together, these states show all texts and controls. */
const states = ['form', 'problems', 'rejected', 'completed', 'last minute', 'minimized number'];

describe('the theme', () => {
  let mouse: ReturnType<typeof emulateMouse>;
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: '/demo/themes.css',
  });
  before(async () => {
    const loaded = new Promise((resolve) => {
      sheet.onload = resolve;
    });
    document.head.append(sheet);
    await loaded;
  });
  after(() => {
    sheet.remove();
  });
  beforeEach(() => {
    mouse = emulateMouse();
  });
  afterEach(() => {
    mouse.restore();
    document.documentElement.removeAttribute('style');
    document.body.replaceChildren();
  });

  for (const { name, title } of themes) {
    it(`has a style sheet: ${title}`, async () => {
      const element = await createInState('floating', 'closed', { set: { className: name } });
      expect(getComputedStyle(element).getPropertyValue('--click-to-call-accent')).not.to.equal('');
    });

    for (const scheme of ['light', 'dark']) {
      it(`has enough contrast and large enough controls: ${title}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        for (const state of states) {
          const element = await createInState('floating', state, { set: { className: name } });
          expect(lowContrastTexts(element, 4.5), state).to.deep.equal([]);
          expect(lowContrastStrokes(element), state).to.deep.equal([]);
          for (const control of controlsOf(element)) {
            const { width, height } = control.getBoundingClientRect();
            expect(Math.min(width, height), `${state}: ${nameOf(control)}`).to.be.at.least(24);
          }
          element.remove();
        }
      });
    }
  }
});
