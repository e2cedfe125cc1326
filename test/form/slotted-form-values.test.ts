/** How a slotted form is prefilled, reset and read again for a renewal. */
import { expect } from '@open-wc/testing';
import { recordEvents, unmount, nextEvent, part, submitForm, typeInto } from '../helpers/page.js';
import { openPageForm, pageForm } from '../helpers/page-form.js';
import { visit, openVisit, type Visit } from '../helpers/visit.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';

const content = `
  <input type="hidden" name="token" value="t-1"><input type="hidden" name="source" value="page">
  <input name="firstname" value="Mary"><textarea name="note"></textarea>
  <input type="checkbox" name="news" value="yes">
  <input type="radio" name="time" value="morning" checked><input type="radio" name="time" value="evening">
  <select name="topics" multiple><option selected>sales</option><option>service</option></select>`;

const valuesOf = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];
const control = (form: HTMLFormElement, name: string): HTMLInputElement =>
  form.querySelector(`[name=${name}]`)!;

describe('a slotted form', () => {
  afterEach(unmount);

  it('receives input and change events for each prefilled control (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      document.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`),
        {
          signal: AbortSignal.timeout(10_000),
        },
      );
    }
    const names = recordEvents(element);
    const values = { firstname: 'Ada', note: '', news: 'yes', time: 'evening', topics: 'service' };
    await element.show({ form: { ...values, source: 'mail' } });
    await element.updateComplete;
    const written = ['source', 'firstname', 'news', 'time', 'topics'];
    expect(heard).to.deep.equal(written.flatMap((name) => [`input ${name}`, `change ${name}`]));
    expect(names).to.deep.equal(['opened']);
    expect(Object.fromEntries(valuesOf(form))).to.deep.equal({
      ...values,
      source: 'mail',
      token: 't-1',
    });
  });

  it('receives no event for a value that it already has (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    let count = 0;
    form.addEventListener('input', () => (count += 1));
    await element.show({ form: { firstname: 'Mary', time: 'morning' } });
    await element.updateComplete;
    expect(count).to.equal(0);
  });

  it('restores its previous values on closing, except for hidden fields that the page changes (F34)', async () => {
    const { element } = await visit();
    const form = pageForm(content);
    element.append(form);
    const before = valuesOf(form);
    await element.show({
      form: { firstname: 'Ada', news: 'yes', time: 'evening', source: 'mail' },
    });
    await element.updateComplete;
    control(form, 'note').value = 'Hi';
    for (const option of form.querySelectorAll('option')) option.selected = !option.selected;
    control(form, 'token').value = 't-2';
    element.close();
    const after = before.map(([name, value]) => [name, name === 'token' ? 't-2' : value]);
    expect(valuesOf(form)).to.deep.equal(after);
  });

  it('restores its previous values on closing when the typed value has become the default value (F34)', async () => {
    const { element, form } = await openPageForm(content);
    const input = control(form, 'firstname');
    input.value = 'Ada';
    input.defaultValue = 'Ada';
    element.close();
    expect(input.value).to.equal('Mary');
  });

  it('restores the previous value of a field that was added meanwhile (F34)', async () => {
    const { element, form } = await openPageForm(content);
    const late = document.createElement('input');
    late.value = 'late';
    form.append(late);
    late.focus();
    late.value = 'Ada';
    late.defaultValue = 'Ada';
    element.close();
    expect(late.value).to.equal('late');
  });

  it('dispatches `reset` on closing (F34)', async () => {
    const { element, form } = await openPageForm(content);
    let isHeard = false;
    form.addEventListener('reset', () => {
      isHeard = true;
    });
    element.close();
    expect(isHeard).to.equal(true);
  });
});

const renewedForm = `<input type="hidden" name="token" value="token-1"><input name="firstname" value="Ada">
  <input name="phonenumber"><button name="by" value="button">Send it</button>`;

const expire = async ({ element, complete }: Visit): Promise<void> => {
  const expired = nextEvent(element, 'expired');
  await complete({ expiresAt: Date.now() + 50 });
  await expired;
  await element.updateComplete;
};

const renewals: Readonly<Record<string, (element: ClickToCallElement) => void>> = {
  'the visitor': (element) => {
    part(element, 'submit').click();
  },
  'the page': (element) => {
    element.renew();
  },
};

describe('a renewal', () => {
  afterEach(unmount);

  for (const [by, renew] of Object.entries(renewals)) {
    it(`by ${by} reads the slotted form again (F42)`, async () => {
      const visit = await openPageForm(renewedForm, { country: 'GB' });
      const { element, held, form } = visit;
      form.querySelector<HTMLInputElement>('[name=phonenumber]')!.value = '020 7946 0000';
      form.querySelector('button')!.click();
      const sent = { firstname: 'Ada', phonenumber: '+442079460000', by: 'button' };
      expect((await held.receivedRequest()).form).to.deep.equal({ ...sent, token: 'token-1' });
      await expire(visit);
      form.querySelector<HTMLInputElement>('[name=token]')!.value = 'token-2';
      renew(element);
      expect((await held.receivedRequest(2)).form).to.deep.equal({ ...sent, token: 'token-2' });
      expect(element.metadata.form).to.deep.equal({ ...sent, token: 'token-2' });
    });
  }

  it('keeps the user’s input when the page has reset the slotted form (F42)', async () => {
    const visit = await openPageForm(renewedForm);
    const { element, held, form } = visit;
    const phone = form.querySelector<HTMLInputElement>('[name=phonenumber]')!;
    phone.value = '+44 20 7946 0000';
    phone.dispatchEvent(new Event('input', { bubbles: true }));
    form.requestSubmit();
    await held.receivedRequest();
    await expire(visit);
    form.reset();
    form.querySelector<HTMLInputElement>('[name=token]')!.value = 'token-2';
    element.renew();
    const { rawForm } = await held.receivedRequest(2);
    expect(rawForm).to.include({ phonenumber: '+44 20 7946 0000', token: 'token-2' });
  });

  it('does not reuse a token when a captcha has emptied its field (F42)', async () => {
    const visit = await openPageForm(renewedForm);
    const { element, held, form } = visit;
    form.requestSubmit();
    await held.receivedRequest();
    await expire(visit);
    form.querySelector<HTMLInputElement>('[name=token]')!.value = '';
    element.renew();
    expect((await held.receivedRequest(2)).form).to.include({ token: '' });
  });

  it('repeats the last values when the slotted form is gone (F42)', async () => {
    const visit = await openPageForm(renewedForm);
    const { element, held, form } = visit;
    form.requestSubmit();
    const first = await held.receivedRequest();
    await expire(visit);
    form.remove();
    await Promise.resolve();
    await element.updateComplete;
    element.renew();
    expect(await held.receivedRequest(2)).to.equal(first);
  });

  it('repeats the last values of the built-in form (F42)', async () => {
    const visit = await openVisit();
    const { element, held } = visit;
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    const first = await held.receivedRequest();
    await expire(visit);
    element.renew();
    expect(await held.receivedRequest(2)).to.equal(first);
  });

  it('does not read the form before there is a number to renew (F42)', async () => {
    const { element, held, form } = await openPageForm(renewedForm);
    element.renew();
    expect(element.stage).to.equal('opened');
    form.requestSubmit();
    await held.receivedRequest();
    element.renew();
    expect(element.metadata.attempts).to.equal(1);
  });
});
