/** Values that scripts and autofill put into a form with other events than typing, or with none. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { setTimer } from '../../src/lifecycle/clock.js';
import { en } from '../../src/messages/en.js';
import {
  field,
  list,
  part,
  recordEvents,
  submitForm,
  textOf,
  type,
  unmount,
} from '../helpers/page.js';
import { openPageForm } from '../helpers/page-form.js';
import { waitUntil } from '../helpers/wait-until.js';
import { openVisit } from '../helpers/visit.js';

const change = (target: Element): void => {
  target.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A submission that is made again is made in a task of its own. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimer(0, resolve);
  });

describe('a value that comes without being typed', () => {
  afterEach(unmount);

  it('starts the form with its change event (F35)', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    field(element, 'firstname').value = 'Ada';
    change(field(element, 'firstname'));
    expect(names).to.deep.equal(['started']);
  });

  for (const how of ['with a change event', 'without an event'] as const) {
    it(`is read as a phone number of the country: ${how} (F35)`, async () => {
      const { element, held } = await openVisit({ country: 'GB' });
      field(element, 'phonenumber').value = '020 7946 0000';
      if (how === 'with a change event') change(field(element, 'phonenumber'));
      submitForm(element);
      expect((await held.asked()).form).to.include({ phonenumber: '+442079460000' });
    });

    it(`is read as a phone number of the country in the page’s own form: ${how} (F35)`, async () => {
      const { element, held, form } = await openPageForm('<input name="phonenumber">', {
        country: 'GB',
      });
      const input = form.querySelector('input')!;
      input.value = '020 7946 0000';
      if (how === 'with a change event') change(input);
      part(element, 'submit').click();
      expect((await held.asked()).form).to.include({ phonenumber: '+442079460000' });
    });

    it(`is questioned if it is no likely phone number: ${how} (F35)`, async () => {
      const { element } = await openVisit({ country: 'GB' });
      field(element, 'phonenumber').value = '020 79';
      if (how === 'with a change event') change(field(element, 'phonenumber'));
      submitForm(element);
      await element.updateComplete;
      await waitUntil(() => textOf(element, 'problem') === en.problems.unlikely);
      expect(element.metadata.attempts).to.equal(false);
    });
  }

  it('says which country the phone number is from (F35)', async () => {
    const { element, held } = await openVisit({ fields: 'country phonenumber', country: 'US' });
    await import('../../src/phone-number/parse.js');
    await element.updateComplete;
    list(element, 'country').value = 'GB';
    field(element, 'phonenumber').value = '020 7946 0000';
    submitForm(element);
    expect((await held.asked()).form).to.include({ phonenumber: '+442079460000' });
  });

  it('is sent once it was questioned, though its change event comes after the question (F35)', async () => {
    const { element, held } = await openVisit({ country: 'GB' });
    type(element, 'phonenumber', '020 79');
    submitForm(element);
    await waitUntil(() => textOf(element, 'problem') === en.problems.unlikely);
    change(field(element, 'phonenumber'));
    submitForm(element);
    expect((await held.asked()).typed).to.include({ phonenumber: '020 79' });
  });

  it('keeps what was found wrong with it when its change event comes later (F35)', async () => {
    const { element } = await openVisit();
    type(element, 'phonenumber', 'call me');
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

describe('what the service refuses in the page’s own form', () => {
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
    await visit.held.asked();
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
      it(`does not keep another value from being sent: ${how}, after ${event} (F36)`, async () => {
        await refuse(content);
        phone.value = '+44 20 7946 0001';
        if (event === 'a change event') change(phone);
        await submit();
        expect((await visit.held.asked(2)).form).to.include({ phonenumber: '+442079460001' });
        expect(element.metadata.attempts).to.equal(2);
      });
    }
  }

  it('does not keep another value from being sent by Enter without a button (F36)', async () => {
    await refuse('<input name="phonenumber">');
    phone.value = '+44 20 7946 0001';
    phone.focus();
    await sendKeys({ press: 'Enter' });
    expect((await visit.held.asked(2)).form).to.include({ phonenumber: '+442079460001' });
  });

  it('does not keep another value from being sent by our main button (F36)', async () => {
    await refuse('<input name="phonenumber">');
    phone.value = '+44 20 7946 0001';
    part(element, 'submit').click();
    expect((await visit.held.asked(2)).form).to.include({ phonenumber: '+442079460001' });
  });

  it('is said again as long as the value is the same (F36)', async () => {
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

  it('leaves what the browser finds wrong then (F36)', async () => {
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
    it(`does not send the form when the page only checks it by ${check}() (F36)`, async () => {
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
