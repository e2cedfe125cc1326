/** Layout in small viewports, with larger text, longer words and touch (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12, 2.5.5, 2.5.8). */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  clippedElements,
  overflowingTexts,
  overlappingTexts,
  isWithin,
} from '../helpers/layout.js';
import { part, isPartVisible, submitForm, typeInto, nextEvent } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf, createInState } from '../helpers/state.js';
import { emulateMouse } from '../helpers/pointer.js';
import { waitUntil } from '../helpers/wait-until.js';
import { en } from '../../src/messages/en.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { pseudo, pseudoMessages } from '../helpers/pseudo-language.js';

/** As 1280 × 1024 px at 400 %. */
const width = 320;
const height = 256;

/** As 1.4.12 has it. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const looks: Readonly<Record<string, (page: SmallPage, element: ClickToCallElement) => void>> = {
  'as it is': () => undefined,
  'with wider spacing': ({ window, document }, { shadowRoot }) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(textSpacing);
    for (const root of [document, shadowRoot]) root?.adoptedStyleSheets.push(sheet);
  },
  'with text of 200 %': ({ document }) => {
    document.documentElement.style.fontSize = '200%';
  },
};

/** What cannot be brought into view, or is covered there; of the panel, where it is open. */
const unreachable = (element: ClickToCallElement): readonly string[] =>
  controlsOf(element).flatMap((control) => {
    if (isPartVisible(element, 'dialog') && !control.closest('dialog')) return [];
    control.scrollIntoView({ block: 'nearest' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isInside = left >= 0 && right <= width + 1 && top >= -1 && bottom <= height + 1;
    const hit = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    return isInside && control.contains(hit)
      ? []
      : [`${nameOf(control)}: ${top} to ${bottom}, covered by ${hit ? nameOf(hit) : 'nothing'}`];
  });

describe(`in a viewport of ${width} × ${height} px,`, () => {
  let page: SmallPage;
  before(async () => {
    page = await smallPage(width, height);
  });
  afterEach(() => {
    page.clear();
    page.document.adoptedStyleSheets = [];
  });
  after(() => {
    page.remove();
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`all content stays visible and reachable: ${mode}, state "${state}" (F16)`, async () => {
        for (const [look, set] of Object.entries(looks)) {
          const element = await page.inState(mode, state);
          set(page, element);
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth, `scrolls sideways ${look}`).to.equal(clientWidth);
          if (isPartVisible(element, 'dialog')) {
            const dialog = part(element, 'dialog');
            expect(clippedElements(dialog), `clipped ${look}`).to.deep.equal([]);
            expect(overflowingTexts(dialog), `outside ${look}`).to.deep.equal([]);
            expect(overlappingTexts(dialog), `overlapping ${look}`).to.deep.equal([]);
          }
          expect(unreachable(element), `out of reach ${look}`).to.deep.equal([]);
          page.clear();
          page.document.adoptedStyleSheets = [];
        }
      });
    }
  }
});

describe('with an on-screen keyboard,', () => {
  const keyboard = 220;
  let page: SmallPage;
  before(async () => {
    page = await smallPage(width, 480);
    const viewport = Object.assign(new EventTarget(), {
      height: 480 - keyboard,
      offsetTop: 0,
      scale: 1,
    });
    Object.defineProperty(page.window, 'visualViewport', { value: viewport });
  });
  after(() => {
    page.remove();
  });
  afterEach(() => {
    page.clear();
  });

  for (const mode of ['modal', 'floating'] as const) {
    for (const state of ['form', 'problems', 'rejected']) {
      it(`the field and the submit button are in view together: ${mode}, state "${state}" (F19)`, async () => {
        const element = await page.inState(mode, state);
        const field = part(element, 'field-phonenumber').querySelector('input');
        field?.focus();
        field?.scrollIntoView({ block: 'nearest' });
        const typing = field?.getBoundingClientRect();
        const submit = part(element, 'submit').getBoundingClientRect();
        expect(typing?.top).to.be.at.least(0);
        expect(typing?.bottom).to.be.at.most(submit.top);
        expect(submit.bottom).to.be.at.most(480 - keyboard);
      });
    }
  }

  it('an inline panel stays in the page flow, which the browser scrolls', async () => {
    const element = await page.inState('inline', 'form');
    expect(page.window.getComputedStyle(part(element, 'dialog')).position).to.equal('relative');
    expect(page.window.getComputedStyle(part(element, 'actions')).position).to.equal('static');
  });
});

describe('the style sheets', () => {
  it('do not depend on the screen orientation', async () => {
    const page = await smallPage(width, height);
    const { shadowRoot } = await page.inState('modal', 'form');
    const rules = shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
    expect(rules.map(({ cssText }) => cssText).join('')).not.to.include('orientation');
    page.remove();
  });
});

/** For a thumb, in px. */
const large = 44;

/** Controls that are smaller. */
const small = (element: ClickToCallElement): readonly string[] =>
  controlsOf(element).flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return Math.min(width, height) < large ? [`${nameOf(control)}: ${width} × ${height}`] : [];
  });

describe('the touch targets', () => {
  let mouse: ReturnType<typeof emulateMouse>;
  beforeEach(() => {
    mouse = emulateMouse();
  });
  afterEach(() => {
    mouse.restore();
    document.documentElement.style.fontSize = '';
    document.body.replaceChildren();
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`measure at least 44 px at any root font size: ${mode}, state "${state}" (F16)`, async () => {
        const element = await createInState(mode, state);
        expect(controlsOf(element)).not.to.have.length(0);
        for (const fontSize of ['', '10px', '200%']) {
          document.documentElement.style.fontSize = fontSize;
          expect(small(element), fontSize).to.deep.equal([]);
        }
      });
    }
  }

  it('of a suggested phone number and of a select measure at least 44 px', async () => {
    const fields = 'country phonenumber';
    const element = await createInState('inline', 'form', { set: { fields, country: 'US' } });
    typeInto(element, 'phonenumber', '44 20 7946 0000');
    submitForm(element);
    await waitUntil(() => isPartVisible(element, 'suggestion'));
    expect(small(element)).to.deep.equal([]);
  });

  it('of a field include its label', async () => {
    const element = await createInState('inline', 'form');
    for (const label of element.shadowRoot?.querySelectorAll('label') ?? []) {
      label.click();
      expect(element.shadowRoot?.activeElement?.id).to.equal(label.htmlFor);
    }
  });
});

describe('a pseudo-language', () => {
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

  it('has texts that are 40 % longer except for the parameters', () => {
    expect(pseudo('Call us')).to.equal('Cållẍẍ üsẍ');
    const letters = (text: string): number => [...text.matchAll(/\p{Letter}/gu)].length;
    const { network } = pseudoMessages.errors;
    expect(letters(network)).to.be.greaterThan(letters(en.errors.network) * 1.4);
    expect(pseudoMessages.callFrom('+1 800')).to.match(/^Plëåsëẍẍẍ .* \+1 800 /);
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`is not clipped: ${mode}, state "${state}"`, async () => {
        const { document } = page.window;
        const element = document.createElement('click-to-call');
        Object.assign(element, { mode, messages: pseudoMessages, number: '+44 20 7946 0999' });
        const ready = nextEvent(element, 'ready');
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
          expect(clippedElements(dialog), 'clipped').to.deep.equal([]);
          expect(overflowingTexts(dialog), 'outside').to.deep.equal([]);
        }
      });
    }
  }
});
