/** Pages whose style sheets reset, clip, cover and bend everything: the element is still seen, read and used. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard } from '../helpers/clipboard.js';
import { faintTexts } from '../helpers/faint.js';
import { clipped, outside, overlapping, textsOf } from '../helpers/layout.js';
import { part, shows, textOf, unmount } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf, stopMotion } from '../helpers/state.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

/** The element is in `main`. */
const styles: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset }',
  'sets everything back, and insists': '* { all: initial !important }',
  'reverts everything, and insists': '* { all: revert !important }',
  'unsets buttons, fields and dialogs':
    'button, input, dialog, h2, p, a, label, [part] { all: unset }',
  'has small text': 'html { font-size: 62.5% }',
  'has tiny text': 'html { font-size: 1px }',
  'has text of no size, as between blocks in a line': 'main { font-size: 0; line-height: 0 }',
  'keeps lines in one piece, in capitals':
    'main { white-space: nowrap; text-transform: uppercase }',
  'keeps all white space': 'main { white-space: pre; tab-size: 40 }',
  'indents its lines': 'main { text-indent: 6em }',
  'has wide text': 'main { letter-spacing: 0.3em; word-spacing: 1em; line-height: 3 }',
  'is written from top to bottom': 'main { writing-mode: vertical-rl }',
  'is moved and scaled': 'main { transform: translate(10px, 10px) scale(0.9) }',
  'is filtered': 'main { filter: grayscale(1); backdrop-filter: blur(2px); opacity: 0.9 }',
  'has everything float': '* { float: right }',
  'makes each element a block of its own': '* { display: block !important; position: relative }',
  'has each element on a layer of its own': '* { will-change: transform; isolation: isolate }',
  'casts shadows, in yellow': 'main { text-shadow: 0 0 9px red; color: yellow }',
  'lets the pointer through':
    'main { pointer-events: none } click-to-call { pointer-events: auto }',
};

/** What only the top layer escapes. */
const walls: Readonly<Record<string, string>> = {
  'cuts everything off':
    'main { overflow: hidden; contain: strict; inline-size: 200px; block-size: 70px }',
  'cuts everything off by a path': 'main { clip-path: inset(0 0 calc(100% - 70px) 0) }',
  'is in columns': 'main { columns: 3 }',
  'turns everything': 'main { transform: rotate(3deg); perspective: 10px }',
  'puts another layer on top': `body::after { content: ''; position: fixed; inset: 80px 0 0 0;
    z-index: 2147483647; background: red }`,
  'lets nobody point at anything but the launcher':
    'main { pointer-events: none } click-to-call::part(launcher) { pointer-events: auto }',
};

describe('on a page that', () => {
  let page: SmallPage;
  let element: ClickToCallElement;

  const enter = async (mode: ClickToCallElement['mode'], state: string): Promise<void> => {
    page = await smallPage(700, 1000);
    page.window.focus();
    element = await page.inState(mode, state);
    const main = page.document.createElement('main');
    page.document.body.append(main);
    main.append(element);
    await element.updateComplete;
  };
  const leave = (): void => {
    page.remove();
  };
  const styled = (css: string): void => {
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync(css);
    page.document.adoptedStyleSheets = [sheet];
    stopMotion(element);
  };

  /** What the visitor cannot press where they see it. */
  const unreachable = (): readonly string[] =>
    controlsOf(element)
      .filter((control) => control.closest('dialog') ?? !shows(element, 'dialog'))
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const hit = page.document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return hit !== element;
      })
      .map(nameOf);

  /** What shows no focus. */
  const unmarked = (): readonly string[] =>
    controlsOf(element)
      .filter((control) => {
        control.focus();
        const { outlineStyle, outlineWidth } = page.window.getComputedStyle(control);
        return element.shadowRoot?.activeElement === control
          ? outlineStyle === 'none' || parseFloat(outlineWidth) < 1
          : (control.closest('dialog') ?? !shows(element, 'dialog'));
      })
      .map(nameOf);

  /** The height of the smallest letters, roughly, in px. */
  const smallestText = (root: Element): number =>
    Math.min(
      ...textsOf(root).map(({ parentElement }) =>
        parentElement ? parseFloat(page.window.getComputedStyle(parentElement).fontSize) : 0,
      ),
    );

  const expectUsable = (root: Element): void => {
    expect(unreachable()).to.deep.equal([]);
    expect(unmarked()).to.deep.equal([]);
    expect(faintTexts(element, 4.5)).to.deep.equal([]);
    expect(outside(root)).to.deep.equal([]);
    expect(overlapping(root)).to.deep.equal([]);
    expect(smallestText(root)).to.be.at.least(12);
  };

  describe('has the launcher only', () => {
    before(() => enter('modal', 'closed'));
    after(leave);
    for (const [name, css] of Object.entries({ 'has no styles': '', ...styles })) {
      it(`${name}, it can be seen, read and pressed (F24)`, () => {
        styled(css);
        const launcher = part(element, 'launcher');
        const { width, height, left, top } = launcher.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(39);
        expect(Math.min(left, top)).to.be.at.least(0);
        expect(textOf(element, 'launcher')).to.equal('Call us');
        expectUsable(launcher);
      });
    }
  });

  for (const [mode, state] of [
    ['modal', 'completed'],
    ['floating', 'problems'],
    ['floating', 'minimized number'],
    ['inline', 'hopeless'],
  ] as const) {
    describe(`has a panel, ${mode}, ${state}`, () => {
      before(() => enter(mode, state));
      after(leave);
      for (const [name, css] of Object.entries({
        'has no styles': '',
        ...styles,
        ...(mode !== 'inline' && walls),
      })) {
        it(`${name}, it can be seen, read and used (F24)`, () => {
          styled(css);
          const dialog = part(element, 'dialog');
          const { left, top, right, bottom } = dialog.getBoundingClientRect();
          expect(Math.min(left, top), 'left or top').to.be.at.least(0);
          expect(right, 'right').to.be.at.most(700);
          expect(bottom, 'bottom').to.be.at.most(1000);
          expect(clipped(dialog)).to.deep.equal([]);
          expectUsable(dialog);
        });
      }
    });
  }
});

describe('on a page whose text nobody may select', () => {
  const sheet = new CSSStyleSheet();
  beforeEach(() => {
    sheet.replaceSync('* { -webkit-user-select: none !important; user-select: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    unmount();
  });

  it('the number is selected all the same, where it cannot be copied (F10, F24)', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    await complete();
    const clipboard = fakeClipboard(new DOMException('', 'NotAllowedError'));
    try {
      part(element, 'copy').click();
      await waitUntil(() => textOf(element, 'status') === en.copyFailed);
    } finally {
      clipboard.restore();
    }
    expect(String(document.getSelection())).to.equal(textOf(element, 'number'));
  });
});
