/** How large that is which is pressed (WCAG 2.2, 2.5.8: 24 px; 2.5.5: 44 px). */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { shows, submitForm, type } from '../helpers/page.js';
import { withMouse } from '../helpers/pointer.js';
import { controlsOf, inState, nameOf } from '../helpers/state.js';
import { waitUntil } from '../helpers/wait-until.js';

/** For a thumb, in px. */
const large = 44;

/** Controls that are smaller. */
const small = (element: ClickToCallElement): readonly string[] =>
  controlsOf(element).flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return Math.min(width, height) < large ? [`${nameOf(control)}: ${width} × ${height}`] : [];
  });

describe('what is pressed', () => {
  let mouse: ReturnType<typeof withMouse>;
  beforeEach(() => {
    mouse = withMouse();
  });
  afterEach(() => {
    mouse.restore();
    document.documentElement.style.fontSize = '';
    document.body.replaceChildren();
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`is large enough for a thumb, whatever the page's font size: ${mode}, ${state} (F16)`, async () => {
        const element = await inState(mode, state);
        expect(controlsOf(element)).not.to.have.length(0);
        for (const fontSize of ['', '10px', '200%']) {
          document.documentElement.style.fontSize = fontSize;
          expect(small(element), fontSize).to.deep.equal([]);
        }
      });
    }
  }

  it('is large enough too where a phone number is questioned, and in a list', async () => {
    const fields = 'country phonenumber';
    const element = await inState('inline', 'form', { set: { fields, country: 'US' } });
    type(element, 'phonenumber', '44 20 7946 0000');
    submitForm(element);
    await waitUntil(() => shows(element, 'suggestion'));
    expect(small(element)).to.deep.equal([]);
  });

  it('is the whole label of a field as well', async () => {
    const element = await inState('inline', 'form');
    for (const label of element.shadowRoot?.querySelectorAll('label') ?? []) {
      label.click();
      expect(element.shadowRoot?.activeElement?.id).to.equal(label.htmlFor);
    }
  });
});
