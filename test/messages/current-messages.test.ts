/** Which messages the panel shows, and how they follow the language. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { ar } from '../../src/messages/ar.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import { ja } from '../../src/messages/ja.js';
import {
  dialogOf,
  field,
  focusedName,
  part,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const typedValues: readonly [string, string][] = [
  ['firstname', 'Ada'],
  ['lastname', 'Lovelace'],
  ['phonenumber', '+44 20 7946 0000'],
];

describe('the panel’s messages', () => {
  const { documentElement } = document;
  const pageLanguage = documentElement.lang;
  afterEach(() => {
    unmount();
    documentElement.lang = pageLanguage;
    documentElement.removeAttribute('dir');
  });

  const reads = async (element: ClickToCallElement, heading: string): Promise<void> => {
    await waitUntil(() => textOf(element, 'heading') === heading, heading);
  };

  it('use the language of the page from the first render', async () => {
    documentElement.lang = 'de-AT';
    const { element } = await openVisit();
    expect(textOf(element, 'heading')).to.equal(de.heading);
    expect(textOf(element, 'submit')).to.equal(de.submit);
    expect([dialogOf(element).lang, dialogOf(element).dir]).to.deep.equal(['de', 'ltr']);
  });

  it('run from right to left in a right-to-left language on any page', async () => {
    const { element } = await visit();
    element.lang = 'ar';
    await element.show();
    await reads(element, ar.heading);
    expect([dialogOf(element).lang, dialogOf(element).dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(dialogOf(element)).direction).to.equal('rtl');
    expect(field(element, 'phonenumber').dir).to.equal('ltr');
  });

  it('keep the digit order of numbers and codes in a right-to-left language (F18)', async () => {
    /** From left to right, as they are on screen. */
    const digitsOf = (element: Element): string => {
      const range = document.createRange();
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const digits: [left: number, digit: string][] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { index, 0: digit } of (text.textContent ?? '').matchAll(/[+\d]/g)) {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          digits.push([range.getBoundingClientRect().left, digit]);
        }
      }
      return digits
        .sort(([one], [other]) => one - other)
        .map(([, digit]) => digit)
        .join('');
    };
    const { element, submit, reject, complete, held } = await visit({ number: '+1 800 555 0199' });
    element.lang = 'ar';
    await element.show();
    await reads(element, ar.heading);
    await submit();
    await reject('network');
    expect(digitsOf(part(element, 'fallback-number'))).to.equal('+18005550199');
    submitForm(element);
    await held.receivedRequest(2);
    await complete({ formatted: '+1 800 555 0100', accessCode: '47-11' });
    expect(digitsOf(part(element, 'number'))).to.equal('+18005550100');
    expect(digitsOf(part(element, 'access-code'))).to.equal('4711');
  });

  it('run from left to right in English on a right-to-left page', async () => {
    const { element } = await visit();
    documentElement.dir = 'rtl';
    documentElement.lang = 'fa';
    await element.show();
    expect([dialogOf(element).lang, dialogOf(element).dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(dialogOf(element)).direction).to.equal('ltr');
  });

  it('follow each language change and keep the input and the focus', async () => {
    const { element } = await openVisit();
    const section = document.body.appendChild(document.createElement('section'));
    section.append(element);
    await element.updateComplete;
    typeInto(element, 'firstname', 'Ada');
    field(element, 'lastname').focus();
    const changes: readonly [Element, string, string][] = [
      [documentElement, 'de', de.heading],
      [section, 'ar', ar.heading],
      [element, 'en', en.heading],
      [element, 'de', de.heading],
    ];
    for (const [at, tag, heading] of changes) {
      at.setAttribute('lang', tag);
      await reads(element, heading);
      expect(dialogOf(element).lang).to.equal(tag);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focusedName()).to.equal('lastname');
      expect(element.stage).to.equal('started');
    }
    section.remove();
  });

  it('translate the validation problems but not the messages of the service', async () => {
    const { element, submit, reject } = await openVisit({ fields: 'firstname email phonenumber' });
    const problem = (name: string): string | null | undefined =>
      element.shadowRoot?.getElementById(`problem-${name}`)?.textContent;
    typeInto(element, 'email', 'ada@');
    submitForm(element);
    await element.updateComplete;
    expect([problem('email'), problem('phonenumber')]).to.deep.equal([
      en.problems.email,
      en.problems.required,
    ]);
    element.lang = 'de';
    await reads(element, de.heading);
    expect([problem('email'), problem('phonenumber')]).to.deep.equal([
      de.problems.email,
      de.problems.required,
    ]);
    typeInto(element, 'email', '');
    await submit();
    await reject('invalid-number', { fields: { firstname: 'Too short.' } });
    expect(problem('phonenumber')).to.equal(de.errors['invalid-number']);
    element.lang = 'ar';
    await reads(element, ar.heading);
    expect(problem('phonenumber')).to.equal(ar.errors['invalid-number']);
    expect(problem('firstname')).to.equal('Too short.');
  });

  describe('in a language with the family name first', () => {
    const names = (element: ClickToCallElement): string[] =>
      [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(({ name }) => name);

    it('order the default fields accordingly, initially and after a language change, and keep the input', async () => {
      const { element } = await visit();
      element.lang = 'ja';
      await element.show();
      await reads(element, ja.heading);
      expect(names(element)).to.deep.equal(['lastname', 'firstname', 'phonenumber']);
      expect(focusedName()).to.equal('lastname');
      for (const [name, value] of typedValues) typeInto(element, name, value);
      for (const [tag, heading] of [
        ['de', de.heading],
        ['ja', ja.heading],
      ] as const) {
        field(element, 'firstname').focus();
        element.lang = tag;
        await reads(element, heading);
        const typed = typedValues.map(([name]) => [name, field(element, name).value]);
        expect(typed).to.deep.equal(typedValues);
        expect(focusedName()).to.equal('firstname');
      }
      expect(names(element)).to.deep.equal(['lastname', 'firstname', 'phonenumber']);
    });

    it('keep the order of the fields that the page defines', async () => {
      const { element } = await visit({ fields: 'firstname lastname' });
      element.lang = 'ja';
      await element.show();
      await reads(element, ja.heading);
      expect(names(element)).to.deep.equal(['firstname', 'lastname']);
    });
  });

  it('ignore a language that loads after a newer one', async () => {
    const { element } = await openVisit();
    element.lang = 'nl';
    await Promise.resolve(); // the observer
    await element.updateComplete;
    element.lang = 'ar'; // is here already, as this file imports it
    await reads(element, ar.heading);
    await import('../../src/messages/nl.js');
    await new Promise(requestAnimationFrame);
    expect(textOf(element, 'heading')).to.equal(ar.heading);
  });

  it('clear the announcement in the previous language', async () => {
    const { element, submit } = await openVisit();
    await submit();
    expect(textOf(element, 'status')).to.equal(en.submitting);
    element.lang = 'de';
    await reads(element, de.heading);
    expect(textOf(element, 'status')).to.equal('');
    expect(textOf(element, 'submit').replace('\u00a0', ' ')).to.equal(
      de.submitting.replace('\u00a0', ' '),
    );
  });

  it('can be overridden by the page at any time', async () => {
    const { element } = await openVisit({ messages: { heading: 'Talk to sales' } });
    expect(textOf(element, 'heading')).to.equal('Talk to sales');
    expect(textOf(element, 'submit')).to.equal(en.submit);
    typeInto(element, 'firstname', 'Ada');
    element.messages = { submit: 'Go', labels: { firstname: 'Given name' } };
    await element.updateComplete;
    expect(textOf(element, 'heading')).to.equal(en.heading);
    expect(textOf(element, 'submit')).to.equal('Go');
    expect(textOf(element, 'label')).to.match(/^Given name/);
    expect(field(element, 'firstname').value).to.equal('Ada');
    element.lang = 'de';
    await reads(element, de.heading);
    expect(textOf(element, 'submit')).to.equal('Go');
  });

  it('isolate a phone number in a message that the page provides (F18)', async () => {
    const callFrom = (phonenumber: string): string => `<${phonenumber}>`;
    const { element, submit, complete } = await openVisit({ messages: { callFrom } });
    await submit();
    await complete({ matchesCallerId: true });
    expect(part(element, 'hint').textContent.trim()).to.equal('<\u2066+44 207 946 0000\u2069>');
    expect(part(element, 'call').ariaLabel).to.equal(en.callNumber('\u2066+1 800 555 0100\u2069'));
  });
});
