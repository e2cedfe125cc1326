/** Style sheets of the page around the element, and the style sheet for printing. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard } from '../helpers/clipboard.js';
import { lowContrastTexts } from '../helpers/low-contrast.js';
import { clippedElements, overflowingTexts, overlappingTexts, textsOf } from '../helpers/layout.js';
import { part, isPartVisible, textOf, unmount } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf, stopAnimations } from '../helpers/state.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';
import { modes } from '../../demo/states.js';

/** The element is in `main`. */
const styles: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset }',
  'sets everything to its initial value with !important': '* { all: initial !important }',
  'reverts everything with !important': '* { all: revert !important }',
  'unsets buttons, fields and dialogs':
    'button, input, dialog, h2, p, a, label, [part] { all: unset }',
  'has small text': 'html { font-size: 62.5% }',
  'has tiny text': 'html { font-size: 1px }',
  'has a font size of 0': 'main { font-size: 0; line-height: 0 }',
  'has uppercase text without wrapping': 'main { white-space: nowrap; text-transform: uppercase }',
  'keeps all white space': 'main { white-space: pre; tab-size: 40 }',
  'indents its lines': 'main { text-indent: 6em }',
  'has wide text': 'main { letter-spacing: 0.3em; word-spacing: 1em; line-height: 3 }',
  'has vertical text': 'main { writing-mode: vertical-rl }',
  'is moved and scaled': 'main { transform: translate(10px, 10px) scale(0.9) }',
  'is filtered': 'main { filter: grayscale(1); backdrop-filter: blur(2px); opacity: 0.9 }',
  'floats everything': '* { float: right }',
  'makes each element a positioned block': '* { display: block !important; position: relative }',
  'puts each element on its own layer': '* { will-change: transform; isolation: isolate }',
  'has yellow text with shadows': 'main { text-shadow: 0 0 9px red; color: yellow }',
  'disables pointer events around the element':
    'main { pointer-events: none } click-to-call { pointer-events: auto }',
};

/** What only the top layer escapes. */
const walls: Readonly<Record<string, string>> = {
  'clips everything':
    'main { overflow: hidden; contain: strict; inline-size: 200px; block-size: 70px }',
  'clips everything with a path': 'main { clip-path: inset(0 0 calc(100% - 70px) 0) }',
  'is in columns': 'main { columns: 3 }',
  'rotates everything': 'main { transform: rotate(3deg); perspective: 10px }',
  'has an overlay with the highest z-index': `body::after { content: ''; position: fixed; inset: 80px 0 0 0;
    z-index: 2147483647; background: red }`,
  'disables pointer events except for the launcher':
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
    stopAnimations(element);
  };

  /** What the visitor cannot press where they see it. */
  const unreachable = (): readonly string[] =>
    controlsOf(element)
      .filter((control) => control.closest('dialog') ?? !isPartVisible(element, 'dialog'))
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
          : (control.closest('dialog') ?? !isPartVisible(element, 'dialog'));
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
    expect(lowContrastTexts(element, 4.5)).to.deep.equal([]);
    expect(overflowingTexts(root)).to.deep.equal([]);
    expect(overlappingTexts(root)).to.deep.equal([]);
    expect(smallestText(root)).to.be.at.least(12);
  };

  describe('contains only the launcher and', () => {
    before(() => enter('modal', 'closed'));
    after(leave);
    for (const [name, css] of Object.entries({ 'has no styles': '', ...styles })) {
      it(`${name}, the launcher is visible, readable and clickable (F24)`, () => {
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
    describe(`contains a ${mode} panel in state "${state}" and`, () => {
      before(() => enter(mode, state));
      after(leave);
      for (const [name, css] of Object.entries({
        'has no styles': '',
        ...styles,
        ...(mode !== 'inline' && walls),
      })) {
        it(`${name}, the panel is visible, readable and usable (F24)`, () => {
          styled(css);
          const dialog = part(element, 'dialog');
          const { left, top, right, bottom } = dialog.getBoundingClientRect();
          expect(Math.min(left, top), 'left or top').to.be.at.least(0);
          expect(right, 'right').to.be.at.most(700);
          expect(bottom, 'bottom').to.be.at.most(1000);
          expect(clippedElements(dialog)).to.deep.equal([]);
          expectUsable(dialog);
        });
      }
    });
  }
});

describe('on a page with `user-select: none`', () => {
  const sheet = new CSSStyleSheet();
  beforeEach(() => {
    sheet.replaceSync('* { -webkit-user-select: none !important; user-select: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    unmount();
  });

  it('the number is selected when it cannot be copied (F10, F24)', async () => {
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

describe('the print style sheet', () => {
  let page: SmallPage;
  beforeEach(async () => {
    page = await smallPage(700, 400);
  });
  afterEach(() => {
    page.remove();
  });

  /** @returns how many rules there are for printing. */
  const print = ({ shadowRoot }: ClickToCallElement): number => {
    const rules = (shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => 'media' in rule && rule.media instanceof page.window.MediaList)
      .map((rule): unknown => Reflect.get(rule, 'media'))
      .filter((media) => media instanceof page.window.MediaList)
      .filter(({ mediaText }) => /^print\b/.test(mediaText));
    for (const media of rules) media.mediaText = 'all';
    return rules.length;
  };

  /** Those of the panel: the launcher is a part of the page. */
  const buttons = (element: ClickToCallElement): readonly string[] =>
    controlsOf(element)
      .filter((control) => control.closest('dialog'))
      .map(nameOf);

  for (const mode of modes) {
    it(`shows the number and the access code completely and without controls: ${mode}`, async () => {
      const element = await page.inState(mode, 'completed');
      expect(buttons(element)).not.to.be.empty;
      expect(print(element)).to.be.at.least(2);
      expect(buttons(element)).to.deep.equal([]);
      for (const name of ['heading', 'number', 'access-code', 'qr-code', 'expires']) {
        expect(isPartVisible(element, name), name).to.equal(true);
      }
      const dialog = part(element, 'dialog');
      expect(dialog.scrollHeight).to.be.at.most(dialog.clientHeight + 1);
      if (mode === 'inline') return;
      const { left, top } = dialog.getBoundingClientRect();
      expect([left, top]).to.deep.equal([0, 0]);
      // A popover's is transparent anyway.
      if (mode === 'floating') return;
      expect(page.window.getComputedStyle(dialog, '::backdrop').display).to.equal('none');
    });
  }

  it('shows the number of a minimized panel', async () => {
    const element = await page.inState('floating', 'minimized number');
    print(element);
    expect(isPartVisible(element, 'chip')).to.equal(true);
    expect(part(element, 'chip').textContent).to.include('+44 20 7946 0018');
  });

  it('shows no closed panel', async () => {
    const element = await page.inState('modal', 'completed');
    element.close();
    await element.updateComplete;
    print(element);
    expect(isPartVisible(element, 'dialog')).to.equal(false);
    expect(isPartVisible(element, 'number')).to.equal(false);
  });
});
