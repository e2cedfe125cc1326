/** Runs all rules of axe in every state of every mode: light, dark and from right to left. */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import { axePage, axeViolations, type AxePage } from '../helpers/axe.js';
import { field, part } from '../helpers/page.js';
import { createInState } from '../helpers/state.js';

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

for (const mode of modes) {
  describe(`axe in ${mode} mode`, () => {
    let page: AxePage;
    beforeEach(() => {
      page = axePage();
    });
    afterEach(() => {
      page.restore();
    });

    for (const state of Object.keys(statesOf(mode))) {
      for (const [look, set] of Object.entries(looks)) {
        it(`finds no violation in state "${state}", ${look}`, async () => {
          set(document.documentElement);
          await createInState(mode, state, { parent: page.main });
          expect(await axeViolations()).to.deep.equal([]);
        });
      }
    }
  });
}

describe('the axe configuration', () => {
  let page: AxePage;
  beforeEach(() => {
    page = axePage();
  });
  afterEach(() => {
    page.restore();
  });

  const rulesBroken = async (): Promise<readonly string[]> => [
    ...new Set((await axeViolations()).map((objection) => objection.split(':')[0] ?? '')),
  ];

  it('reports an unlabelled field in an open modal dialog', async () => {
    const element = await createInState('modal', 'form', { parent: page.main });
    field(element, 'firstname').labels?.[0]?.remove();
    expect(await rulesBroken()).to.include('label');
  });

  it('reports text with too little contrast', async () => {
    const element = await createInState('inline', 'form', { parent: page.main });
    part(element, 'intro').style.color = '#999';
    expect(await rulesBroken()).to.deep.equal(['color-contrast']);
  });

  it('reports small targets that are close together (F17)', async () => {
    page.main.insertAdjacentHTML(
      'beforeend',
      '<button style="all: unset; font-size: 8px">A</button><button style="all: unset; font-size: 8px">B</button>',
    );
    expect(await rulesBroken()).to.deep.equal(['target-size']);
  });

  it('reports an accessible name that lacks the visible label', async () => {
    const element = await createInState('inline', 'completed', { parent: page.main });
    part(element, 'call').ariaLabel = 'Dial';
    expect(await rulesBroken()).to.deep.equal(['label-content-name-mismatch']);
  });

  it('reports a heading that skips a level', async () => {
    page.main.insertAdjacentHTML('beforeend', '<h4>Deep</h4>');
    expect(await rulesBroken()).to.deep.equal(['heading-order']);
  });
});
