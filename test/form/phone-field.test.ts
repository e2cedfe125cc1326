/** The phone field: its input, its doubts and the number that is sent. */
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClock } from '../helpers/clock.js';
import {
  field,
  focusedName,
  heldService,
  nextEvent,
  part,
  mountReady,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
  type HeldService,
  waitForStage,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const e164 = '+442079460000';
const formatted = '+44 20 7946 0000';

/** Puts a text where the cursor is, with the events of a paste. */
function paste(input: HTMLInputElement, text: string): void {
  input.focus();
  const init = { data: text, inputType: 'insertFromPaste', bubbles: true, composed: true };
  if (!input.dispatchEvent(new InputEvent('beforeinput', { ...init, cancelable: true }))) return;
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  input.dispatchEvent(new InputEvent('input', init));
}

describe('a phone number', () => {
  let held: HeldService;
  let element: ClickToCallElement;

  const open = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    element = await mountReady({ service: held.service, fields: 'phonenumber', ...set });
    await element.show();
    await element.updateComplete;
  };
  const questioned = async (): Promise<void> => {
    submitForm(element);
    await waitUntil(() => isPartVisible(element, 'problem'));
  };

  before(async () => {
    // The sources come one by one; on a busy machine that may take more than the second it is waited for.
    await import('../../src/phone-number/phone-metadata.js');
  });
  afterEach(() => {
    sinon.restore();
    unmount();
  });

  const pasted = [
    '+442079460000',
    '+44 20 7946 0000',
    '+44 (0)20 7946 0000',
    '0044 20 7946 0000',
    '020 7946 0000',
    '(020) 7946-0000',
    '020.7946/0000',
    '０２０７９４６００００',
    '٠٢٠ ٧٩٤٦ ٠٠٠٠',
    '\u202a+44\u00a020\u202f7946‑0000\u202c',
    'tel:+442079460000',
    '  44 20 7946 0000 ',
  ];
  for (const text of pasted) {
    it(`pasted as "${text}" is sent in E.164 and as typed (F18)`, async () => {
      await open({ country: 'GB' });
      paste(field(element, 'phonenumber'), text);
      submitForm(element);
      const { form, rawForm } = await held.receivedRequest();
      expect(form).to.deep.equal({ phonenumber: e164 });
      expect(rawForm).to.deep.equal({ phonenumber: text });
      expect(field(element, 'phonenumber').value).to.equal(text);
      expect(element.metadata.form).to.deep.equal({ phonenumber: e164 });
    });
  }

  it('is parsed with the region of the page’s language when the page sets no country', async () => {
    const section = document.body.appendChild(document.createElement('section'));
    section.lang = 'en-GB';
    await open();
    section.append(element);
    typeInto(element, 'phonenumber', '020 7946 0000');
    submitForm(element);
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: e164 });
    section.remove();
  });

  it('is sent as typed without a doubt when no country is known', async () => {
    await open({ country: 'Atlantis' });
    typeInto(element, 'phonenumber', ' 020 7946 ');
    submitForm(element);
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '020 7946' });
  });

  describe('that is invalid in its country', () => {
    for (const text of ['06 12 34 56 78', '0412 345 678', '000-000-0000']) {
      it(`is doubted and stays as typed when the country is only inferred: ${text} (F30)`, async () => {
        await open();
        element.lang = 'en-US';
        typeInto(element, 'phonenumber', text);
        await questioned();
        expect(textOf(element, 'problem')).to.equal(en.problems.unlikely);
        submitForm(element);
        expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: text });
      });
    }

    it('is doubted and sent in E.164 when the page sets the country (F30)', async () => {
      await open({ country: 'US' });
      typeInto(element, 'phonenumber', '06 12 34 56 78');
      await questioned();
      submitForm(element);
      expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '+10612345678' });
    });

    it('gets a suggestion in the current numbering plan (F30)', async () => {
      await open();
      element.lang = 'es-MX';
      for (const text of ['+52 1 55 1234 5678', '044 55 1234 5678']) {
        typeInto(element, 'phonenumber', text);
        await questioned();
        await waitUntil(() => textOf(element, 'suggestion').includes('+52 55 1234 5678'));
      }
      part(element, 'suggestion').click();
      submitForm(element);
      expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '+525512345678' });
    });
  });

  it('without a calling code is parsed with a country alias (F39)', async () => {
    await open({ country: 'UK' });
    typeInto(element, 'phonenumber', '020 7946 0000');
    submitForm(element);
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: e164 });
  });

  it('that is prefilled is sent at once before the phone metadata has loaded', async () => {
    await open({ country: 'GB', values: { phonenumber: '+44 20 7946 0000' } });
    element.submit();
    await waitForStage(element, 'submitted');
    expect(element.metadata.form).to.deep.equal({ phonenumber: e164 });
  });

  describe('that looks wrong', () => {
    it('shows the doubt beside the field, focuses it and keeps the input', async () => {
      await open();
      typeInto(element, 'phonenumber', '+1 800 555');
      await questioned();
      const input = field(element, 'phonenumber');
      expect(textOf(element, 'problem')).to.equal(en.problems.unlikely);
      expect(focusedName()).to.equal('phonenumber');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.getAttribute('aria-describedby')).to.equal(part(element, 'problem').id);
      expect(input.value).to.equal('+1 800 555');
      expect(element.stage).to.equal('started');
      expect(isPartVisible(element, 'suggestion')).to.equal(false);
    });

    it('is sent as typed when it is submitted again', async () => {
      await open();
      typeInto(element, 'phonenumber', ' +1 800 555 ');
      await questioned();
      submitForm(element);
      const { form, rawForm } = await held.receivedRequest();
      expect(form).to.deep.equal({ phonenumber: '+1 800 555' });
      expect(rawForm).to.deep.equal({ phonenumber: ' +1 800 555 ' });
    });

    it('is doubted again after an edit', async () => {
      await open();
      typeInto(element, 'phonenumber', '+1 800 555');
      await questioned();
      typeInto(element, 'phonenumber', '+1 800 55');
      await element.updateComplete;
      expect(isPartVisible(element, 'problem')).to.equal(false);
      await questioned();
      expect(element.stage).to.equal('started');
    });

    it('is doubted again after closing', async () => {
      await open();
      for (let opening = 0; opening < 2; opening += 1) {
        await element.show();
        await element.updateComplete;
        expect(isPartVisible(element, 'problem')).to.equal(false);
        typeInto(element, 'phonenumber', '+1 800 555');
        await questioned();
        element.close();
      }
    });

    it('can be replaced by the suggestion', async () => {
      await open({ country: 'US' });
      typeInto(element, 'phonenumber', '44 20 7946 0000');
      await questioned();
      expect(textOf(element, 'suggestion')).to.equal(en.suggestion(`\u2066${formatted}\u2069`));
      part(element, 'suggestion').click();
      await element.updateComplete;
      expect(field(element, 'phonenumber').value).to.equal(formatted);
      expect(focusedName()).to.equal('phonenumber');
      expect(isPartVisible(element, 'suggestion')).to.equal(false);
      expect(isPartVisible(element, 'problem')).to.equal(false);
      submitForm(element);
      expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: e164 });
    });

    it('is announced together with other problems', async () => {
      await open({ fields: 'email phonenumber' });
      typeInto(element, 'email', 'ada@');
      typeInto(element, 'phonenumber', '+1 800 555');
      await questioned();
      await element.updateComplete;
      expect(textOf(element, 'status')).to.equal(en.problemsIn('Email and Your phone number'));
      expect(focusedName()).to.equal('email');
      typeInto(element, 'email', 'ada@shop.example');
      submitForm(element);
      await held.receivedRequest();
    });

    it('is not announced separately when the focus moves to its field', async () => {
      await open();
      typeInto(element, 'phonenumber', '+1 800 555');
      part(element, 'submit').focus();
      await questioned();
      expect(textOf(element, 'status')).to.equal('');
    });
  });

  it('is not doubted when it is empty and optional', async () => {
    await open({ country: 'GB', fields: [{ name: 'phonenumber', required: false }] });
    typeInto(element, 'phonenumber', ' ');
    typeInto(element, 'phonenumber', '');
    submitForm(element);
    expect((await held.receivedRequest()).form).to.deep.equal({ phonenumber: '' });
  });

  it('leaves no timer behind', async () => {
    await open();
    const clock = fakeClock();
    typeInto(element, 'phonenumber', '+1 800 555');
    submitForm(element);
    element.close();
    expect(clock.countTimers()).to.equal(0);
  });

  it('that was edited during an attempt is sent with the next attempt', async () => {
    await open();
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await held.receivedRequest();
    typeInto(element, 'phonenumber', '+44 20 7946 0001');
    const rejected = nextEvent(element, 'rejected');
    held.reject({ code: 'network' });
    await rejected;
    submitForm(element);
    expect((await held.receivedRequest(2)).form).to.deep.equal({ phonenumber: '+442079460001' });
  });
});
