/** Values that are not typed: by scripts, by autofill and by the page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { setTimer } from '../../src/lifecycle/clock.js';
import { en } from '../../src/messages/en.js';
import {
  field,
  selectField,
  part,
  recordEvents,
  submitForm,
  textOf,
  typeInto,
  unmount,
  heldService,
  mountReady,
} from '../helpers/page.js';
import { openPageForm } from '../helpers/page-form.js';
import { waitUntil } from '../helpers/wait-until.js';
import { openVisit } from '../helpers/visit.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';

const change = (target: Element): void => {
  target.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A submission that is made again is made in a task of its own. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimer(0, resolve);
  });

describe('a value set by a script or autofill', () => {
  afterEach(unmount);

  it('starts the form on its change event (F35)', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    field(element, 'firstname').value = 'Ada';
    change(field(element, 'firstname'));
    expect(names).to.deep.equal(['started']);
  });

  for (const how of ['with a change event', 'without an event'] as const) {
    it(`is parsed as a phone number of the country: ${how} (F35)`, async () => {
      const { element, held } = await openVisit({ country: 'GB' });
      field(element, 'phonenumber').value = '020 7946 0000';
      if (how === 'with a change event') change(field(element, 'phonenumber'));
      submitForm(element);
      expect((await held.receivedRequest()).form).to.include({ phonenumber: '+442079460000' });
    });

    it(`is parsed as a phone number of the country in a slotted form: ${how} (F35)`, async () => {
      const { element, held, form } = await openPageForm('<input name="phonenumber">', {
        country: 'GB',
      });
      const input = form.querySelector('input')!;
      input.value = '020 7946 0000';
      if (how === 'with a change event') change(input);
      part(element, 'submit').click();
      expect((await held.receivedRequest()).form).to.include({ phonenumber: '+442079460000' });
    });

    it(`is doubted when it is no likely phone number: ${how} (F35)`, async () => {
      const { element } = await openVisit({ country: 'GB' });
      field(element, 'phonenumber').value = '020 79';
      if (how === 'with a change event') change(field(element, 'phonenumber'));
      submitForm(element);
      await element.updateComplete;
      await waitUntil(() => textOf(element, 'problem') === en.problems.unlikely);
      expect(element.metadata.attempts).to.equal(false);
    });
  }

  it('selects the country of the phone number (F35)', async () => {
    const { element, held } = await openVisit({ fields: 'country phonenumber', country: 'US' });
    await import('../../src/phone-number/phone-metadata.js');
    await element.updateComplete;
    selectField(element, 'country').value = 'GB';
    field(element, 'phonenumber').value = '020 7946 0000';
    submitForm(element);
    expect((await held.receivedRequest()).form).to.include({ phonenumber: '+442079460000' });
  });

  it('is sent after the doubt although its change event comes late (F35)', async () => {
    const { element, held } = await openVisit({ country: 'GB' });
    typeInto(element, 'phonenumber', '020 79');
    submitForm(element);
    await waitUntil(() => textOf(element, 'problem') === en.problems.unlikely);
    change(field(element, 'phonenumber'));
    submitForm(element);
    expect((await held.receivedRequest()).rawForm).to.include({ phonenumber: '020 79' });
  });

  it('keeps its problem when its change event comes late (F35)', async () => {
    const { element } = await openVisit();
    typeInto(element, 'phonenumber', 'call me');
    submitForm(element);
    await waitUntil(() => textOf(element, 'problem') === en.problems.phonenumber);
    change(field(element, 'phonenumber'));
    await element.updateComplete;
    expect(textOf(element, 'problem')).to.equal(en.problems.phonenumber);
    field(element, 'phonenumber').value = '+44 20 7946 0000';
    change(field(element, 'phonenumber'));
    await element.updateComplete;
    expect(field(element, 'phonenumber').ariaInvalid).to.equal('false');
  });
});

describe('a value that the service rejected in a slotted form', () => {
  let visit: Awaited<ReturnType<typeof openPageForm>>;
  let element: ClickToCallElement;
  let form: HTMLFormElement;
  let phone: HTMLInputElement;
  let button: HTMLButtonElement | null;
  const refused = { fields: { phonenumber: 'Not a number.' } };

  const refuse = async (html: string): Promise<void> => {
    visit = await openPageForm(html);
    ({ element, form } = visit);
    phone = form.querySelector('[name=phonenumber]')!;
    button = form.querySelector('button');
    phone.value = '+44 20 7946 0000';
    form.requestSubmit();
    await visit.held.receivedRequest();
    await visit.reject('invalid-number', refused);
    expect(phone.validationMessage).to.equal('Not a number.');
  };
  const content =
    '<input name="phonenumber"><input name="note"><button name="by" value="me">Send it</button>';

  afterEach(unmount);

  const submissions: Readonly<Record<string, () => Promise<void> | void>> = {
    'a press on the page’s button': () => {
      button?.click();
    },
    Enter: async () => {
      phone.focus();
      await sendKeys({ press: 'Enter' });
    },
    'requestSubmit()': () => {
      form.requestSubmit();
    },
    'requestSubmit(), twice': () => {
      form.requestSubmit();
      form.requestSubmit();
    },
  };
  for (const [how, submit] of Object.entries(submissions)) {
    for (const event of ['a change event', 'no event'] as const) {
      it(`does not block a new value: ${how}, after ${event} (F36)`, async () => {
        await refuse(content);
        phone.value = '+44 20 7946 0001';
        if (event === 'a change event') change(phone);
        await submit();
        expect((await visit.held.receivedRequest(2)).form).to.include({
          phonenumber: '+442079460001',
        });
        expect(element.metadata.attempts).to.equal(2);
      });
    }
  }

  it('does not block a new value submitted with Enter without a button (F36)', async () => {
    await refuse('<input name="phonenumber">');
    phone.value = '+44 20 7946 0001';
    phone.focus();
    await sendKeys({ press: 'Enter' });
    expect((await visit.held.receivedRequest(2)).form).to.include({ phonenumber: '+442079460001' });
  });

  it('does not block a new value submitted with the built-in button (F36)', async () => {
    await refuse('<input name="phonenumber">');
    phone.value = '+44 20 7946 0001';
    part(element, 'submit').click();
    expect((await visit.held.receivedRequest(2)).form).to.include({ phonenumber: '+442079460001' });
  });

  it('is reported again while it is unchanged (F36)', async () => {
    await refuse(content);
    button!.click();
    form.requestSubmit();
    await nextTask();
    expect(element.metadata.attempts).to.equal(1);
    expect(phone.validationMessage).to.equal('Not a number.');
    change(phone);
    change(form.querySelector<HTMLInputElement>('[name=note]')!);
    expect(phone.validationMessage).to.equal('Not a number.');
  });

  it('does not hide the browser’s own validation (F36)', async () => {
    await refuse(content);
    phone.value = '';
    phone.required = true;
    form.requestSubmit();
    await nextTask();
    await nextTask();
    expect(element.metadata.attempts).to.equal(1);
    expect(phone.validity.customError).to.equal(false);
    expect(phone.validity.valueMissing).to.equal(true);
  });

  for (const check of ['checkValidity', 'reportValidity'] as const) {
    it(`is not sent again when the page only calls ${check}() (F36)`, async () => {
      await refuse(content);
      phone.value = '+44 20 7946 0001';
      form[check]();
      await nextTask();
      await element.updateComplete;
      expect(element.metadata.attempts).to.equal(1);
      expect(phone.validationMessage).to.equal('');
      expect(form.checkValidity()).to.equal(true);
    });
  }
});

const asText = (value: unknown): string => value as string;

/** Fields with symbols as values, symbols as fields, and valid fields. */
const spoiled: Readonly<Record<string, string>> = {
  firstname: asText(Symbol('Ada')),
  lastname: 'Lovelace',
  [Symbol('lastname')]: 'Byron',
  [Symbol.iterator]: asText(Symbol('next')),
  [Symbol.toPrimitive]: asText(Symbol('text')),
  phonenumber: '+44 20 7946 0000',
};
const sent = { firstname: '', lastname: 'Lovelace', phonenumber: '+442079460000' };

describe('symbols in prefilled values', () => {
  let errors: CapturedErrors;
  beforeEach(() => {
    errors = captureErrors();
  });
  afterEach(() => {
    unmount();
    expect(errors.stop()).to.deep.equal([]);
  });

  const pageForm = (): HTMLFormElement => {
    const form = document.createElement('form');
    form.slot = 'form';
    for (const name of Object.keys(sent)) {
      form.append(Object.assign(document.createElement('input'), { name }));
    }
    return form;
  };

  const forms: Readonly<Record<string, (element: ClickToCallElement) => void>> = {
    'built-in form': () => undefined,
    'slotted form': (element) => {
      element.append(pageForm());
    },
  };
  for (const [which, prepare] of Object.entries(forms)) {
    for (const [from, set, options] of [
      ['`values`', { values: spoiled }, {}],
      ['show()', {}, { form: spoiled }],
      ['both', { values: spoiled }, { form: spoiled }],
    ] as const) {
      it(`are ignored while the other values are used: ${which}, from ${from}`, async () => {
        const { service, receivedRequest: asked } = heldService();
        const element = await mountReady({ service, ...set });
        prepare(element);
        await element.show(options);
        await element.updateComplete;
        expect(element.metadata.prefilled).to.equal(true);
        submitForm(element);
        expect((await asked()).form).to.deep.equal(sent);
      });
    }
  }

  it('in place of all values are ignored', async () => {
    const values = Symbol('values') as unknown as Record<string, string>;
    const element = await mountReady({ action: '/nowhere', values });
    await element.show({ form: values });
    expect(element.stage).to.equal('opened');
    expect(element.metadata.prefilled).to.equal(false);
  });
});
