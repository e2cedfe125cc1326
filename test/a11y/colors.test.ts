/** That everything is seen: light and dark, in forced colours, with more contrast, without motion. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { statesOf } from '../../demo/states.js';
import { backgroundOf, contrast } from '../helpers/colours.js';
import { faintStrokes, faintTexts, visible } from '../helpers/faint.js';
import { part, shows } from '../helpers/page.js';
import { withMouse } from '../helpers/pointer.js';
import { controlsOf, inState, nameOf } from '../helpers/state.js';

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

describe('what is seen', () => {
  let mouse: ReturnType<typeof withMouse>;
  beforeEach(() => {
    mouse = withMouse();
  });
  afterEach(() => {
    mouse.restore();
    document.documentElement.removeAttribute('style');
    document.body.replaceChildren();
  });

  for (const scheme of ['light', 'dark']) {
    for (const state of states) {
      it(`stands out: ${scheme}, ${state}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const element = await inState('floating', state);
        expect(faintTexts(element, 4.5)).to.deep.equal([]);
        expect(faintStrokes(element)).to.deep.equal([]);
      });
    }
  }

  describe('under the pointer', () => {
    afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

    for (const scheme of ['light', 'dark']) {
      it(`can be read: ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        for (const state of ['form', 'waiting', 'last minute', 'confirm', 'minimized form']) {
          const element = await inState('floating', state);
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
            expect(faintTexts(element, 4.5), `over ${nameOf(control)}`).to.deep.equal([]);
          }
          element.remove();
        }
      });
    }
  });

  describe('as the visitor has set it', () => {
    afterEach(async () => {
      await emulate();
    });

    for (const state of states) {
      it(`is there in forced colours: ${state}`, async () => {
        const isForced = await emulate({ 'forced-colors': 'active' });
        // Other engines cannot be asked; there it is as without.
        expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
        const element = await inState('floating', state);
        expect(faintTexts(element, 4.5)).to.deep.equal([]);
        expect(faintStrokes(element)).to.deep.equal([]);
        for (const control of controlsOf(element)) {
          const { borderTopStyle, borderTopColor, textDecorationLine, backgroundColor } =
            getComputedStyle(control);
          const surface = backgroundOf(part(element, shows(element, 'dialog') ? 'dialog' : 'icon'));
          const isEdged =
            (borderTopStyle === 'solid' && contrast(borderTopColor, surface) >= 3) ||
            contrast(backgroundColor, surface) >= 3 ||
            textDecorationLine === 'underline';
          if (isForced) expect(isEdged, nameOf(control)).to.equal(true);
        }
      });
    }

    it('is the QR code as scanners want it in forced colours: dark on light', async () => {
      await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const element = await inState('modal', 'number');
      const { backgroundColor } = getComputedStyle(part(element, 'qr-plate'));
      const { color } = getComputedStyle(part(element, 'qr-code'));
      expect({ backgroundColor, color }).to.deep.equal({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(0, 0, 0)',
      });
    });

    it('is where the focus is, in forced colours too', async () => {
      await emulate({ 'forced-colors': 'active' });
      const element = await inState('modal', 'form');
      const { outlineStyle, outlineColor } = getComputedStyle(element.shadowRoot!.activeElement!);
      expect(outlineStyle).not.to.equal('none');
      expect(contrast(outlineColor, backgroundOf(part(element, 'dialog')))).to.be.at.least(3);
    });

    it('has more contrast where the visitor asks for it', async () => {
      const isEmulated = await emulate({ 'prefers-contrast': 'more' });
      for (const state of ['form', 'problems', 'rejected', 'completed', 'last minute']) {
        const element = await inState('modal', state);
        for (const muted of visible(element, '.intro, .hint, .optional')) {
          const found = contrast(getComputedStyle(muted).color, backgroundOf(muted));
          expect(found, nameOf(muted)).to.be.at.least(isEmulated ? 7 : 4.5);
        }
        element.remove();
      }
    });

    it('does not move where the visitor wants that', async () => {
      const isEmulated = await emulate({ 'prefers-reduced-motion': 'reduce' });
      expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(isEmulated);
      const element = await inState('modal', 'closed');
      await element.show();
      const moving = (): readonly Animation[] => element.shadowRoot?.getAnimations() ?? [];
      expect(moving().length === 0).to.equal(isEmulated);
      element.remove();
      const busy = await inState('modal', 'submitted');
      expect(shows(busy, 'spinner')).to.equal(!isEmulated);
      for (const each of visible(busy, '*')) {
        const { transitionDuration, animationName } = getComputedStyle(each);
        if (!isEmulated) continue;
        expect(transitionDuration, nameOf(each)).to.equal('0s');
        expect(animationName, nameOf(each)).to.equal('none');
      }
    });
  });
});
