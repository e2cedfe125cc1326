/** What is printed. Not every engine can be told to print: so the style sheets' rules for it are made to hold on screen. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { modes } from '../../demo/states.js';
import { part, shows } from '../helpers/page.js';
import { smallPage, type SmallPage } from '../helpers/small-page.js';
import { controlsOf, nameOf } from '../helpers/state.js';

describe('what is printed', () => {
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
    it(`is the number with its code, all of it, and nothing to press: ${mode}`, async () => {
      const element = await page.inState(mode, 'completed');
      expect(buttons(element)).not.to.be.empty;
      expect(print(element)).to.be.at.least(2);
      expect(buttons(element)).to.deep.equal([]);
      for (const name of ['heading', 'number', 'access-code', 'qr-code', 'expires']) {
        expect(shows(element, name), name).to.equal(true);
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

  it('is the number, where the panel is a chip', async () => {
    const element = await page.inState('floating', 'minimized number');
    print(element);
    expect(shows(element, 'chip')).to.equal(true);
    expect(part(element, 'chip').textContent).to.include('+44 20 7946 0018');
  });

  it('is no panel, where none is open', async () => {
    const element = await page.inState('modal', 'completed');
    element.close();
    await element.updateComplete;
    print(element);
    expect(shows(element, 'dialog')).to.equal(false);
    expect(shows(element, 'number')).to.equal(false);
  });
});
