/** Warnings about HTML that the parser repairs in silence, or that shows nothing. Each page is parsed in a frame. */
import { expect } from '@open-wc/testing';
import { isReady, loadSource, type Page } from './helpers/frame.js';
import { waitUntil } from './helpers/wait-until.js';

const form =
  '<form slot="form"><label>Name <input name="firstname"></label><button>Send</button></form>';
const link = '<a slot="fallback" href="tel:+18005550123">+1 800 555 0123</a>';

/** What the page's HTML says, and what the warning says of it. */
const faults: Record<string, readonly [html: string, warning: RegExp]> = {
  'an own form inside a form of the page': [
    `<form><click-to-call>${form}</click-to-call></form>`,
    /fields without a <form>.*another <form>/,
  ],
  'an own form inside a table': [
    `<table><tr><click-to-call>${form}</click-to-call></tr></table>`,
    /fields without a <form>.*<table>/,
  ],
  'an own form without a slot': [
    '<click-to-call><form><input name="firstname"></form></click-to-call>',
    /<form slot="form">/,
  ],
  'a form in another element in its slot': [
    '<click-to-call><div slot="form"><form><input></form></div></click-to-call>',
    /needs a <form> in its slot "form", not <div>/,
  ],
  'an own form inside a paragraph': [
    `<p><click-to-call>Call us${form}</click-to-call></p>`,
    /not this page's <form slot="form">.*<p>/,
  ],
  'a paragraph in a slot inside a paragraph': [
    '<p><click-to-call>Call us <p slot="footer">Privacy</p></click-to-call></p>',
    /not this page's <p slot="footer">.*<p>/,
  ],
  'a slotted element that is no direct child': [
    '<click-to-call><span>Call us <b slot="intro">Mondays</b></span></click-to-call>',
    /only its own children.*<b slot="intro">/,
  ],
  'a slot that does not exist': [
    '<click-to-call>Call us <span slot="foter">Privacy</span></click-to-call>',
    /no slot "foter"/,
  ],
  'a tag inside a button': [
    `<button><click-to-call>${form}</click-to-call></button>`,
    /inside <button>/,
  ],
  'a tag inside a link': [
    `<a href="/help"><click-to-call>Call us ${form}</click-to-call></a>`,
    /inside <a>/,
  ],
  'a tag that closes itself': [
    '<click-to-call number="+18005550123" /><section><h2>News</h2><form><input></form></section>',
    /<\/click-to-call> missing/,
  ],
};

/** HTML without a fault. */
const sound: Record<string, string> = {
  'no content': '<click-to-call></click-to-call>',
  'all slots': `<click-to-call>Call us <span slot="launcher"></span><span slot="heading">Ring</span>
    <p slot="intro">Mondays</p><div slot="footer">Privacy</div>${form}${link}</click-to-call>`,
  'phrases in slots inside a paragraph': `<p><click-to-call>Call us <span slot="footer">Privacy</span>${link}</click-to-call></p>`,
  'the same slot names in another element': `<click-to-call>${link}</click-to-call>
    <other-box><p slot="footer">Privacy</p></other-box>
    <div><template shadowrootmode="open"><slot name="footer"></slot></template><p slot="footer">Privacy</p></div>`,
  'a tag in a form, without a form of its own': `<form><click-to-call>Call us ${link}</click-to-call><input></form>`,
  'a picture that is a control as its label':
    '<click-to-call><input type="image" alt="Call us"></click-to-call>',
};

describe('the page’s HTML', () => {
  let page: Omit<Page, 'element'>;
  let warnings: string[];
  afterEach(() => {
    page.remove();
  });

  /** Opens each element of a page. */
  const load = async (html: string): Promise<void> => {
    page = await loadSource('<script src="/test/pages/when-told.js"></script>', html);
    const { window } = page;
    warnings = [];
    Reflect.set(Reflect.get(window, 'console'), 'warn', (message: unknown) => {
      if (String(message).startsWith('<click-to-call>')) warnings.push(String(message)); // Lit warns too
    });
    await Reflect.get(window, 'defineElement')();
    for (const element of window.document.querySelectorAll('click-to-call')) {
      element.number = '+18005550123';
      await isReady(element);
      await element.show();
      element.close();
    }
  };
  /** When the check has been loaded, which for other pages comes sooner or later. */
  const checked = (): Promise<unknown> => {
    const name = '/src/panel/check-page.ts';
    return waitUntil(
      () => page.window.performance.getEntriesByName(`${location.origin}${name}`).length,
    );
  };

  for (const [fault, [html, warning]] of Object.entries(faults)) {
    it(`is named in one warning where it has ${fault} (F54)`, async () => {
      await load(html);
      await waitUntil(() => warnings.length > 0, 'a warning');
      expect(warnings.filter((text) => warning.test(text))).to.have.length(1);
    });
  }

  it('is warned of once, whatever number of tags has the fault (F54)', async () => {
    const [html] = faults['a slot that does not exist']!;
    await load(html.repeat(3));
    await waitUntil(() => warnings.length > 0, 'a warning');
    expect(warnings).to.have.length(1);
  });

  for (const [what, html] of Object.entries(sound)) {
    it(`causes no warning where it has ${what} (F54)`, async () => {
      await load(html);
      if (html.includes('slot=') || html.includes('<input')) await checked();
      await page.window.document.querySelector('click-to-call')!.updateComplete;
      expect(warnings).to.deep.equal([]);
    });
  }
});
