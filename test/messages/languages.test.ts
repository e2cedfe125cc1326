import { expect } from '@open-wc/testing';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import { loadMessages } from '../../src/messages/load-messages.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import { withOverrides } from '../../src/messages/overrides.js';
import { printedWarnings } from '../../src/console-warning.js';
import { languages } from '../helpers/languages.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { part, textOf, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

describe('loadMessages()', () => {
  for (const tag of languages) {
    it(`loads ${tag}`, async () => {
      expect((await loadMessages(tag))?.language).to.equal(tag);
    });
  }

  for (const [language, tags] of [
    ['de', ['de-AT']],
    ['he', ['iw']],
    ['pt', ['PT_br', 'pt-US']],
    ['pt-PT', ['pt-AO', 'pt-MZ', 'pt_PT']],
    ['zh-Hans', ['zh', 'zh-Hans-HK']],
    ['zh-Hant', ['zh-TW', 'zh-HK']],
  ] as const) {
    it(`loads ${language} for ${tags.join(', ')}`, async () => {
      for (const tag of tags) expect((await loadMessages(tag))?.language).to.equal(language);
    });
  }

  it('loads English for unsupported and invalid tags', async () => {
    for (const tag of ['nb', 'no', 'tlh', '', 'no tag', 'constructor', '__proto__']) {
      expect((await loadMessages(tag))?.language, tag).to.equal('en');
    }
  });

  describe('with a language that fails to load', () => {
    let page: Page | undefined;
    afterEach(() => page?.remove());

    it('shows English and marks it as such', async () => {
      page = await loadPage('no-german.html');
      const { element } = page;
      await element.show();
      const dialog = element.shadowRoot?.querySelector('dialog');
      expect([dialog?.lang, dialog?.dir]).to.deep.equal(['en', 'ltr']);
      expect(textOf(element, 'heading')).to.equal(en.heading);
    });
  });
});

describe('the page’s own messages', () => {
  it('override those of the language', () => {
    const call = (phonenumber: string): string => `Ring from ${phonenumber}`;
    const texts = withOverrides(en, { heading: 'Talk to sales', intro: '', callFrom: call });
    const { callFrom } = texts;
    expect(texts).to.deep.equal({ ...en, heading: 'Talk to sales', intro: '', callFrom });
    expect(callFrom('+1')).to.equal('Ring from +1');
  });

  describe('as functions that fail', () => {
    const { warn } = console;
    let warnings: string[];
    beforeEach(() => {
      printedWarnings.clear();
      warnings = [];
      console.warn = (text: string) => {
        warnings.push(text);
      };
    });
    afterEach(() => {
      console.warn = warn;
    });

    for (const [does, callNumber] of Object.entries<() => unknown>({
      throws: () => {
        throw new Error('No text.');
      },
      'returns nothing': () => undefined,
      'returns a number': () => 7,
      'returns a promise': () => Promise.resolve('Ring'),
    })) {
      it(`fall back to those of the language and warn once when one ${does}`, () => {
        const overrides: object = { callNumber };
        for (const language of [en, de]) {
          const texts = withOverrides(language, overrides);
          expect(texts.callNumber('+1')).to.equal(language.callNumber('+1'));
          expect(texts.callNumber('+2')).to.equal(language.callNumber('+2'));
        }
        expect(warnings).to.deep.equal(['<click-to-call> messages.callNumber returned no text.']);
      });
    }

    it('leave the number on screen and callable', async () => {
      const fail = (): never => {
        throw new Error('No text.');
      };
      const messages = { callNumber: fail, callFrom: fail, expires: fail, qrCode: fail };
      const { element, submit, complete } = await openVisit({ messages });
      await submit();
      await complete({ expiresAt: Date.now() + 300_000 });
      expect(textOf(element, 'number')).to.equal('+1 800 555 0100');
      expect(part(element, 'call').ariaLabel).to.equal(
        en.callNumber('\u2066+1 800 555 0100\u2069'),
      );
      expect(warnings.length).to.equal(new Set(warnings).size);
      unmount();
    });
  });

  it('are merged one by one with those of the language', () => {
    const texts = withOverrides(en, {
      labels: { lastname: 'Family name', 'order-id': 'Order' },
      problems: { required: 'Needed.' },
      errors: { closed: 'Closed until Monday.' },
    });
    expect(texts.labels).to.deep.equal({
      ...en.labels,
      lastname: 'Family name',
      'order-id': 'Order',
    });
    expect(texts.problems).to.deep.equal({ ...en.problems, required: 'Needed.' });
    expect(texts.errors).to.deep.equal({ ...en.errors, closed: 'Closed until Monday.' });
    expect(en.labels['order-id']).to.equal(undefined);
  });

  it('can define a language of their own', () => {
    const urdu = withOverrides(en, {
      language: 'ur',
      direction: 'rtl',
      heading: 'ہم سے بات کریں',
    });
    expect([urdu.language, urdu.direction]).to.deep.equal(['ur', 'rtl']);
    const hungarian = withOverrides(en, { language: 'hu', familyNameFirst: true });
    expect(hungarian.familyNameFirst).to.equal(true);
  });

  it('are ignored when they are not texts', () => {
    const hostile: readonly string[] = [
      'null',
      '"text"',
      '7',
      '[]',
      '["text"]',
      '{ "heading": null, "labels": null, "errors": "text", "callFrom": "text" }',
      '{ "heading": 7, "labels": { "firstname": 7 }, "errors": [], "problems": { "email": null } }',
      '{ "language": "no tag", "direction": "up" }',
      '{ "language": "de_DE", "direction": "" }',
      '{ "familyNameFirst": "true" }',
      '{ "__proto__": { "heading": "text" }, "constructor": "text", "toString": "text" }',
    ];
    for (const json of hostile) {
      const overrides: MessageOverrides = JSON.parse(json);
      expect(withOverrides(en, overrides), json).to.deep.equal(en);
    }
    expect(withOverrides(en, undefined)).to.deep.equal(en);
    const nothing: object = { heading: undefined, labels: { firstname: undefined } };
    expect(withOverrides(en, nothing)).to.deep.equal(en);
  });
});
