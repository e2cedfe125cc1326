/** Contrast in every colour scheme, and all rules of axe in every state of every mode. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { modes, statesOf } from '../../demo/states.js';
import { backgroundOf, contrast } from '../helpers/contrast.js';
import { lowContrastStrokes, lowContrastTexts, visibleElements } from '../helpers/low-contrast.js';
import { field, part, isPartVisible } from '../helpers/page.js';
import { emulateMouse } from '../helpers/pointer.js';
import { controlsOf, createInState, nameOf } from '../helpers/state.js';
import { axePage, type AxePage, axeViolations } from '../helpers/axe.js';

/** @returns whether the engine could. No features end the emulation. */
async function emulate(features: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const { emulated } = await executeServerCommand<{ emulated: boolean }, object[]>(
    'emulate-features',
    Object.entries(features).map(([name, value]) => ({ name, value })),
  );
  return emulated;
}

/** A floating panel has all states that there are. */
const states = Object.keys(statesOf('floating'));

describe('the colours', () => {
  let mouse: ReturnType<typeof emulateMouse>;
  beforeEach(() => {
    mouse = emulateMouse();
  });
  afterEach(() => {
    mouse.restore();
    document.documentElement.removeAttribute('style');
    document.body.replaceChildren();
  });

  for (const scheme of ['light', 'dark']) {
    for (const state of states) {
      it(`have enough contrast in the ${scheme} scheme, state "${state}"`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await createInState('floating', state);
        expect(lowContrastTexts(element, 4.5)).to.deep.equal([]);
        expect(lowContrastStrokes(element)).to.deep.equal([]);
      });
    }
  }

  describe('of hovered controls', () => {
    afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

    for (const scheme of ['light', 'dark']) {
      it(`have enough contrast in the ${scheme} scheme`, async () => {
        document.documentElement.style.colorScheme = scheme;
        for (const state of ['form', 'waiting', 'last minute', 'confirm', 'minimized form']) {
          const element = await createInState('floating', state);
          for (const control of controlsOf(element)) {
            control.scrollIntoView({ block: 'center' });
            const { x, y, width, height } = control.getBoundingClientRect();
            const position: [number, number] = [
              Math.round(x + width / 2),
              Math.round(y + height / 2),
            ];
            await sendMouse({ type: 'move', position });
            expect(control.matches(':hover'), nameOf(control)).to.equal(true);
            for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
            expect(lowContrastTexts(element, 4.5), `over ${nameOf(control)}`).to.deep.equal([]);
          }
          element.remove();
        }
      });
    }
  });

  describe('with a user preference', () => {
    afterEach(async () => {
      await emulate();
    });

    for (const state of states) {
      it(`have enough contrast in forced colours, state "${state}"`, async () => {
        const isForced = await emulate({ 'forced-colors': 'active' });
        // Other engines cannot emulate the feature.
        expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
        const element = await createInState('floating', state);
        expect(lowContrastTexts(element, 4.5)).to.deep.equal([]);
        expect(lowContrastStrokes(element)).to.deep.equal([]);
        for (const control of controlsOf(element)) {
          const { borderTopStyle, borderTopColor, textDecorationLine, backgroundColor } =
            getComputedStyle(control);
          const surface = backgroundOf(
            part(element, isPartVisible(element, 'dialog') ? 'dialog' : 'icon'),
          );
          const isEdged =
            (borderTopStyle === 'solid' && contrast(borderTopColor, surface) >= 3) ||
            contrast(backgroundColor, surface) >= 3 ||
            textDecorationLine === 'underline';
          if (isForced) expect(isEdged, nameOf(control)).to.equal(true);
        }
      });
    }

    it('of the QR code stay dark on light in forced colours', async () => {
      await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const element = await createInState('modal', 'number');
      const { backgroundColor } = getComputedStyle(part(element, 'qr-plate'));
      const { color } = getComputedStyle(part(element, 'qr-code'));
      expect({ backgroundColor, color }).to.deep.equal({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(0, 0, 0)',
      });
    });

    it('of the focus outline have enough contrast in forced colours', async () => {
      await emulate({ 'forced-colors': 'active' });
      const element = await createInState('modal', 'form');
      const { outlineStyle, outlineColor } = getComputedStyle(element.shadowRoot!.activeElement!);
      expect(outlineStyle).not.to.equal('none');
      expect(contrast(outlineColor, backgroundOf(part(element, 'dialog')))).to.be.at.least(3);
    });

    it('of muted text have more contrast with `prefers-contrast: more`', async () => {
      const isEmulated = await emulate({ 'prefers-contrast': 'more' });
      for (const state of ['form', 'problems', 'rejected', 'completed', 'last minute']) {
        const element = await createInState('modal', state);
        for (const muted of visibleElements(element, '.intro, .hint, .optional')) {
          const found = contrast(getComputedStyle(muted).color, backgroundOf(muted));
          expect(found, nameOf(muted)).to.be.at.least(isEmulated ? 7 : 4.5);
        }
        element.remove();
      }
    });

    it('are shown without animation with `prefers-reduced-motion`', async () => {
      const isEmulated = await emulate({ 'prefers-reduced-motion': 'reduce' });
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(isEmulated);
      const element = await createInState('modal', 'closed');
      await element.show();
      const moving = (): readonly Animation[] => element.shadowRoot?.getAnimations() ?? [];
      expect(moving().length === 0).to.equal(isEmulated);
      element.remove();
      const busy = await createInState('modal', 'submitted');
      expect(isPartVisible(busy, 'spinner')).to.equal(!isEmulated);
      for (const each of visibleElements(busy, '*')) {
        const { transitionDuration, animationName } = getComputedStyle(each);
        if (!isEmulated) continue;
        expect(transitionDuration, nameOf(each)).to.equal('0s');
        expect(animationName, nameOf(each)).to.equal('none');
      }
    });
  });
});

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
