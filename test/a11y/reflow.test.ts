/** On a small page, with larger text and wider spacing (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12). */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { clipped, outside, overlapping } from '../helpers/layout.js';
import { part, shows } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf } from '../helpers/state.js';

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
    if (shows(element, 'dialog') && !control.closest('dialog')) return [];
    control.scrollIntoView({ block: 'nearest' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isInside = left >= 0 && right <= width + 1 && top >= -1 && bottom <= height + 1;
    const hit = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    return isInside && control.contains(hit)
      ? []
      : [`${nameOf(control)}: ${top} to ${bottom}, covered by ${hit ? nameOf(hit) : 'nothing'}`];
  });

describe(`on a page of ${width} × ${height} px`, () => {
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
      it(`nothing is lost: ${mode}, ${state} (F16)`, async () => {
        for (const [look, set] of Object.entries(looks)) {
          const element = await page.inState(mode, state);
          set(page, element);
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth, `scrolls sideways ${look}`).to.equal(clientWidth);
          if (shows(element, 'dialog')) {
            const dialog = part(element, 'dialog');
            expect(clipped(dialog), `clipped ${look}`).to.deep.equal([]);
            expect(outside(dialog), `outside ${look}`).to.deep.equal([]);
            expect(overlapping(dialog), `overlapping ${look}`).to.deep.equal([]);
          }
          expect(unreachable(element), `out of reach ${look}`).to.deep.equal([]);
          page.clear();
          page.document.adoptedStyleSheets = [];
        }
      });
    }
  }
});

describe('with an on-screen keyboard', () => {
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
      it(`field and submit button are in view together: ${mode}, ${state} (F19)`, async () => {
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

  it('leaves a panel in the flow of the page to the browser, which scrolls', async () => {
    const element = await page.inState('inline', 'form');
    expect(page.window.getComputedStyle(part(element, 'dialog')).position).to.equal('relative');
    expect(page.window.getComputedStyle(part(element, 'actions')).position).to.equal('static');
  });
});

describe('turned on its side', () => {
  it('looks as it is: nothing depends on how a screen is held', async () => {
    const page = await smallPage(width, height);
    const { shadowRoot } = await page.inState('modal', 'form');
    const rules = shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
    expect(rules.map(({ cssText }) => cssText).join('')).not.to.include('orientation');
    page.remove();
  });
});
