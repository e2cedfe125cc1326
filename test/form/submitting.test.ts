/** Submitting the form: the validation before and the busy state after it. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { openVisit } from '../helpers/visit.js';
import {
  field,
  focusedName,
  nextEvent,
  part,
  recordEvents,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { afterPressGuardTime } from '../helpers/press-guard.js';
import { waitUntil } from '../helpers/wait-until.js';
import { openPageForm } from '../helpers/page-form.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('validates the form and', () => {
    it('shows the problem beside the field, focuses it and keeps the input', async () => {
      const { element } = await openVisit();
      typeInto(element, 'firstname', 'Ada');
      submitForm(element);
      await element.updateComplete;
      const phone = field(element, 'phonenumber');
      expect(focusedName()).to.equal('phonenumber');
      expect(phone.getAttribute('aria-invalid')).to.equal('true');
      const description = element.shadowRoot?.getElementById(
        phone.getAttribute('aria-describedby') ?? '',
      );
      expect(description?.textContent).to.equal(en.problems.required);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(element.stage).to.equal('started');
    });

    it('rejects a phone number without digits', async () => {
      const { element } = await openVisit();
      typeInto(element, 'phonenumber', 'call me');
      submitForm(element);
      await waitUntil(() => isPartVisible(element, 'problem'));
      expect(textOf(element, 'problem')).to.equal(en.problems.phonenumber);
      expect(field(element, 'phonenumber').value).to.equal('call me');
    });

    it('clears the problem when the field is edited', async () => {
      const { element } = await openVisit();
      submitForm(element);
      typeInto(element, 'phonenumber', '0');
      await element.updateComplete;
      expect(isPartVisible(element, 'problem')).to.equal(false);
      typeInto(element, 'phonenumber', '020 7946 0000');
      const submitted = nextEvent(element, 'submitted');
      submitForm(element);
      await submitted;
    });
  });

  it('sets autofill and keyboard attributes on each field (F18)', async () => {
    const { element } = await openVisit();
    const attributes = ['type', 'autocomplete', 'inputmode', 'enterkeyhint'];
    const phone = field(element, 'phonenumber');
    expect(attributes.map((name) => phone.getAttribute(name))).to.deep.equal([
      'tel',
      'tel',
      'tel',
      'send',
    ]);
    expect(field(element, 'firstname').autocomplete).to.equal('given-name');
    expect(field(element, 'lastname').autocomplete).to.equal('family-name');
  });

  describe('while a number is requested', () => {
    it('is busy, keeps the focus and the input and sends nothing twice (F20)', async () => {
      const { element, submit } = await openVisit();
      typeInto(element, 'firstname', 'Ada');
      await submit();
      expect(element.shadowRoot?.querySelector('form')?.ariaBusy).to.equal('true');
      expect(part(element, 'submit').getAttribute('aria-disabled')).to.equal('true');
      expect(field(element, 'firstname').readOnly).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focusedName()).to.equal('submit');
      for (let press = 0; press < 4; press += 1) part(element, 'submit').click();
      expect(element.metadata.attempts).to.equal(1);
    });

    for (const [how, act] of [
      [
        'a double click',
        async (element: ClickToCallElement) => {
          const { x, y, width, height } = part(element, 'submit').getBoundingClientRect();
          const position: [number, number] = [
            Math.round(x + width / 2),
            Math.round(y + height / 2),
          ];
          await afterPressGuardTime(element, async () => {
            await sendMouse({ type: 'click', position });
            await sendMouse({ type: 'click', position });
          });
        },
      ],
      [
        'Enter twice',
        async (element: ClickToCallElement) => {
          field(element, 'firstname').focus();
          await sendKeys({ press: 'Enter' });
          await sendKeys({ press: 'Enter' });
        },
      ],
      [
        'three requestSubmit() calls',
        (element: ClickToCallElement) => {
          for (let times = 0; times < 3; times += 1) submitForm(element);
        },
      ],
    ] as const) {
      it(`makes one request with one idempotency key for ${how} (F20)`, async () => {
        const keys: string[] = [];
        const { element, held, complete } = await openVisit({
          fields: 'firstname', // with nothing to wait for
          service: (request, context) => {
            keys.push(context.idempotencyKey);
            return held.service(request, context);
          },
        });
        const names = recordEvents(element);
        typeInto(element, 'firstname', 'Ada');
        await act(element);
        await held.receivedRequest();
        await complete();
        expect(keys).to.have.length(1);
        expect(names).to.deep.equal(['started', 'submitted', 'completed']);
      });
    }

    it('closes on Cancel', async () => {
      const { element, submit } = await openVisit();
      await submit();
      part(element, 'cancel').click();
      expect(element.stage).to.equal('closed');
    });
  });
});

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
    it(`rejects ${what} (F40)`, async () => {
      const fields = [{ name: 'firstname', required: true }];
      const { element } = await openVisit({ fields });
      typeInto(element, 'firstname', text);
      submitForm(element);
      await element.updateComplete;
      expect(textOf(element, 'problem')).to.equal(en.problems.required);
      expect(element.stage).to.equal('started');
    });

    it(`of a slotted form rejects ${what} (F40)`, async () => {
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
      expect((await held.receivedRequest()).form).to.deep.equal({ firstname: 'Ada' });
    });
  }

  it('for phone numbers accepts spaces as empty when it is optional (F40)', async () => {
    const fields = [{ name: 'phonenumber', required: false }];
    const { element, held } = await openVisit({ fields });
    typeInto(element, 'phonenumber', '  ');
    submitForm(element);
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '' });
  });
});

describe('a field of a slotted form', () => {
  afterEach(unmount);

  for (const [rule, text] of [
    ['minlength="3"', 'ab  '],
    ['pattern="[A-Z]{3} *" minlength="4"', 'ABC  '],
    ['pattern=".{3,}"', 'ab '],
  ] as const) {
    it(`is validated without the white space that is trimmed before sending: ${rule} (F40)`, async () => {
      const { element, held, form } = await openPageForm(`<input name="code" ${rule}>`);
      const input = form.querySelector('input')!;
      input.value = text;
      part(element, 'submit').click();
      expect(element.stage).to.equal('opened');
      expect(input.validity.customError).to.equal(true);
      input.value = 'ABCD';
      if (rule.includes('A-Z')) input.removeAttribute('pattern');
      part(element, 'submit').click();
      expect((await held.receivedRequest()).form).to.deep.equal({ code: 'ABCD' });
    });
  }

  it('is sent when it is valid after trimming (F40)', async () => {
    const { element, held, form } = await openPageForm(
      '<input name="code" pattern=" *[A-Z]{3} *" minlength="3"><textarea name="note" required></textarea>',
    );
    form.querySelector('input')!.value = ' ABC ';
    form.querySelector('textarea')!.value = '\n Hi \n';
    part(element, 'submit').click();
    expect((await held.receivedRequest()).form).to.deep.equal({ code: 'ABC', note: 'Hi' });
  });

  it('keeps the custom validity message of the page (F40)', async () => {
    const { element, form } = await openPageForm('<input name="firstname" required>');
    const input = form.querySelector('input')!;
    input.value = '  ';
    input.setCustomValidity('Not like that.');
    part(element, 'submit').click();
    expect(input.validationMessage).to.equal('Not like that.');
  });

  it('is not validated when the form has `novalidate` (F40)', async () => {
    const { element, held, form } = await openPageForm('<input name="firstname" required>');
    form.noValidate = true;
    form.querySelector('input')!.value = '  ';
    part(element, 'submit').click();
    expect((await held.receivedRequest()).form).to.deep.equal({ firstname: '' });
  });
});
