/** Each Tab stop: its order, its outline and its visibility (WCAG 2.2, 2.4.3, 2.4.7, 2.4.11). */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { modes, statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { part, isPartVisible } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf } from '../helpers/state.js';

/** The controls of these states are those of another. */
const likeOthers: readonly string[] = ['filled', 'number', 'copied', 'progress', 'refused'];

describe('tabbing through the element', () => {
  for (const [width, height] of [
    [320, 256], // nothing sticks
    [320, 480], // header and buttons do
  ] as const) {
    describe(`in a viewport of ${width} × ${height} px`, () => {
      let page: SmallPage;
      before(async () => {
        page = await smallPage(width, height);
        page.window.focus();
      });
      afterEach(() => {
        page.clear();
      });
      after(() => {
        page.remove();
      });

      /** What is wrong with a stop. Firefox and WebKit may leave its edge out of view; its middle is to be seen. */
      const faultsOf = (element: ClickToCallElement, stop: HTMLElement): readonly string[] => {
        const { outlineStyle, outlineWidth } = page.window.getComputedStyle(stop);
        const { left, right, top, bottom } = stop.getBoundingClientRect();
        const isInside = left >= 0 && right <= width && bottom > 0 && top < height;
        const hit = element.shadowRoot?.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return [
          ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? ['has no outline'] : []),
          ...(isInside ? [] : [`is out of view: ${top} to ${bottom}`]),
          ...(hit && stop.contains(hit) ? [] : [`is covered by ${hit ? nameOf(hit) : 'nothing'}`]),
        ].map((fault) => `${nameOf(stop)} ${fault}`);
      };

      const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

      /** Firefox scrolls a focused field into view in the next frames, so the test waits for them. */
      const fieldIsInView = async (): Promise<void> => {
        await nextFrame();
        await nextFrame();
      };

      /** Waits until the browser has scrolled the control into view, which takes some frames in WebKit. */
      const settledFaultsOf = async (
        element: ClickToCallElement,
        stop: HTMLElement,
      ): Promise<readonly string[]> => {
        if (stop.localName === 'input') await fieldIsInView();
        for (let frame = 0; frame < 60 && faultsOf(element, stop).length > 0; frame += 1) {
          await nextFrame();
        }
        return faultsOf(element, stop);
      };

      /** Whether one comes after another as people read: below it, or beside it in the same line. */
      const isReadAfter = (one: DOMRect, other: DOMRect): boolean =>
        other.top >= one.bottom - 1 || (other.top > one.top - 50 && other.left >= one.right - 1);

      for (const mode of modes) {
        for (const state of Object.keys(statesOf(mode))) {
          if (likeOthers.includes(state)) continue;
          it(`reaches each control in order, in view and with an outline: ${mode}, state "${state}" (F16)`, async () => {
            const element = await page.inState(mode, state);
            const isOpen = isPartVisible(element, 'dialog');
            const controls = controlsOf(element).filter(
              (control) => !isOpen || control.closest('dialog'),
            );
            await fieldIsInView();
            const faults: string[] = [];
            const stopsFrom = async (count: number, isBack = false): Promise<HTMLElement[]> => {
              const stops: HTMLElement[] = [];
              if (isBack) await sendKeys({ down: 'Shift' });
              while (stops.length < count) {
                await sendKeys({ press: 'Tab' });
                const stop = element.shadowRoot?.activeElement;
                if (!(stop instanceof page.window.HTMLElement) || stops.includes(stop)) break;
                stops.push(stop);
                faults.push(...(await settledFaultsOf(element, stop)));
              }
              if (isBack) await sendKeys({ up: 'Shift' });
              return stops;
            };
            const stops: HTMLElement[] = [];
            // The chip has the focus already.
            if (state.startsWith('minimized')) stops.push(...controls);
            else if (isOpen) {
              // From the heading, the header's buttons are the way back, and the view is the way on.
              part(element, 'heading').focus();
              const inHeader = controls.filter((control) => control.closest('.header'));
              stops.push(...(await stopsFrom(inHeader.length, true)).reverse());
              part(element, 'heading').focus();
              stops.push(...(await stopsFrom(controls.length - inHeader.length)));
            } else {
              page.window.getSelection()?.collapse(page.document.body, 0);
              stops.push(...(await stopsFrom(controls.length)));
            }
            expect(stops.map(nameOf)).to.deep.equal(controls.map(nameOf));
            expect(faults).to.deep.equal([]);
          });
        }
      }

      it('follows the visual reading order', async () => {
        const element = await page.inState('inline', 'last minute');
        const boxes = controlsOf(element).map((control) => control.getBoundingClientRect());
        const [, ...later] = boxes;
        expect(later.every((box, index) => isReadAfter(boxes[index]!, box))).to.equal(true);
      });
    });
  }
});
