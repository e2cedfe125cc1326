/** Puts every state of a mode before axe: light, dark, and from right to left. */
import { expect } from '@open-wc/testing';
import { statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { axePage, objections, type AxePage } from '../helpers/axe.js';
import { inState } from '../helpers/state.js';

const looks: Readonly<Record<string, (root: HTMLElement) => void>> = {
  light: (root) => {
    root.style.colorScheme = 'light';
  },
  dark: (root) => {
    root.style.colorScheme = 'dark';
  },
  'from right to left': (root) => {
    root.lang = 'ar';
    root.dir = 'rtl';
  },
};

export function axeInEveryState(mode: ClickToCallElement['mode']): void {
  describe(`axe, with all its rules: ${mode}`, () => {
    let page: AxePage;
    beforeEach(() => {
      page = axePage();
    });
    afterEach(() => {
      page.restore();
    });

    for (const state of Object.keys(statesOf(mode))) {
      for (const [look, set] of Object.entries(looks)) {
        it(`objects to nothing: ${state}, ${look}`, async () => {
          set(document.documentElement);
          await inState(mode, state, { parent: page.main });
          expect(await objections()).to.deep.equal([]);
        });
      }
    }
  });
}
