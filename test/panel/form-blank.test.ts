/** What is checked of the form is what is sent of it. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { part, submitForm, textOf, type, unmount } from '../helpers/page.js';
import { openPageForm } from '../helpers/page-form.js';
import { openVisit } from '../helpers/visit.js';

const blank: Readonly<Record<string, string>> = {
  spaces: '   ',
  'no-break spaces': '\u00a0\u00a0',
  'zero-width spaces': '\u200b\u200b',
  'a byte order mark': '\ufeff',
  'an ideographic space': '\u3000',
  'a Hangul filler': '\u3164',
  'an empty Braille pattern': '\u2800',
  'several of them': ' \u200b\u2060\u00ad ',
};

describe('a required field', () => {
  afterEach(unmount);

  for (const [what, text] of Object.entries(blank)) {
    it(`is not filled in with ${what} (F40)`, async () => {
      const fields = [{ name: 'firstname', required: true }];
      const { element } = await openVisit({ fields });
      type(element, 'firstname', text);
      submitForm(element);
      await element.updateComplete;
      expect(textOf(element, 'problem')).to.equal(en.problems.required);
      expect(element.stage).to.equal('started');
    });

    it(`of the page’s own form is not filled in with ${what} (F40)`, async () => {
      const { element, held, form } = await openPageForm(
        '<input name="firstname" required><button>Send it</button>',
      );
      const input = form.querySelector('input')!;
      input.value = text;
      form.querySelector('button')!.click();
      expect(element.stage).to.equal('opened');
      expect(input.validationMessage).to.equal(en.problems.required);
      input.value = ' Ada ';
      form.querySelector('button')!.click();
      expect((await held.asked()).form).to.deep.equal({ firstname: 'Ada' });
    });
  }

  it('of phone numbers that is optional is not filled in with spaces (F40)', async () => {
    const fields = [{ name: 'phonenumber', required: false }];
    const { element, held } = await openVisit({ fields });
    type(element, 'phonenumber', '  ');
    submitForm(element);
    expect((await held.asked()).form).to.deep.equal({ phonenumber: '' });
  });
});

describe('a field of the page’s own form', () => {
  afterEach(unmount);

  for (const [rule, text] of [
    ['minlength="3"', 'ab  '],
    ['pattern="[A-Z]{3} *" minlength="4"', 'ABC  '],
    ['pattern=".{3,}"', 'ab '],
  ] as const) {
    it(`is checked without the white space that is not sent: ${rule} (F40)`, async () => {
      const { element, held, form } = await openPageForm(`<input name="code" ${rule}>`);
      const input = form.querySelector('input')!;
      input.value = text;
      part(element, 'submit').click();
      expect(element.stage).to.equal('opened');
      expect(input.validity.customError).to.equal(true);
      input.value = 'ABCD';
      if (rule.includes('A-Z')) input.removeAttribute('pattern');
      part(element, 'submit').click();
      expect((await held.asked()).form).to.deep.equal({ code: 'ABCD' });
    });
  }

  it('is sent if it is right without its white space (F40)', async () => {
    const { element, held, form } = await openPageForm(
      '<input name="code" pattern=" *[A-Z]{3} *" minlength="3"><textarea name="note" required></textarea>',
    );
    form.querySelector('input')!.value = ' ABC ';
    form.querySelector('textarea')!.value = '\n Hi \n';
    part(element, 'submit').click();
    expect((await held.asked()).form).to.deep.equal({ code: 'ABC', note: 'Hi' });
  });

  it('keeps what the page has said of it (F40)', async () => {
    const { element, form } = await openPageForm('<input name="firstname" required>');
    const input = form.querySelector('input')!;
    input.value = '  ';
    input.setCustomValidity('Not like that.');
    part(element, 'submit').click();
    expect(input.validationMessage).to.equal('Not like that.');
  });

  it('is checked by nobody with novalidate (F40)', async () => {
    const { element, held, form } = await openPageForm('<input name="firstname" required>');
    form.noValidate = true;
    form.querySelector('input')!.value = '  ';
    part(element, 'submit').click();
    expect((await held.asked()).form).to.deep.equal({ firstname: '' });
  });
});
