/** The rendered fields, as users, browsers and screen readers find them. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import type { FieldDefinition } from '../../src/form/fields.js';
import { en } from '../../src/messages/en.js';
import {
  selectOption,
  field,
  focusedName,
  heldService,
  selectField,
  mountReady,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
  type HeldService,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the fields', () => {
  let held: HeldService;
  let element: ClickToCallElement;

  const open = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    element = await mountReady({ service: held.service, ...set });
    await element.show();
    await element.updateComplete;
  };
  const sent = async (): Promise<Readonly<Record<string, string>>> => {
    submitForm(element);
    return (await held.receivedRequest()).form;
  };
  const attribute =
    (name: string) =>
    (control: HTMLElement): string | null =>
      control.getAttribute(name);
  const controls = (): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('form :is(input, select)') ?? []),
  ];
  const options = (): HTMLOptionElement[] => [...selectField(element, 'country').options];

  afterEach(unmount);

  it('have unique ids, however similar their names are', async () => {
    const names = ['a b', 'a_b', 'a\u00a0b', 'a%32;b', 'a  b', '"a"', 'a:b', '1a', 'a.b#c'];
    await open({ fields: names.map((name) => ({ name, required: true })) });
    submitForm(element);
    await element.updateComplete;
    const ids = controls().map(({ id }) => id);
    expect(new Set(ids).size).to.equal(names.length);
    const root = element.shadowRoot;
    for (const control of controls()) {
      const field = control.parentElement;
      expect(control.id).not.to.match(/\s/);
      expect(root?.getElementById(control.id) === control).to.equal(true);
      expect(field?.querySelector('label')?.control === control, control.id).to.equal(true);
      const described = root?.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(described === field?.querySelector('.problem')).to.equal(true);
      expect(described?.textContent).to.equal(en.problems.required);
    }
  });

  it('have autofill attributes and belong to one form (F18)', async () => {
    await open({ fields: 'firstname lastname email country phonenumber order' });
    expect(controls().map(attribute('autocomplete'))).to.deep.equal([
      'given-name',
      'family-name',
      'email',
      'country',
      'tel',
      'off',
    ]);
    expect(controls().map(attribute('name'))).to.deep.equal([
      'firstname',
      'lastname',
      'email',
      'country',
      'phonenumber',
      'order',
    ]);
    const email = field(element, 'email');
    expect([email.type, email.inputMode, email.dir]).to.deep.equal(['email', 'email', 'ltr']);
    for (const control of controls()) {
      // Spelling checkers send names and numbers to their makers.
      if (control instanceof HTMLInputElement) expect(control.spellcheck).to.equal(false);
      const root = control.getRootNode() as ShadowRoot;
      expect(root.querySelector(`label[for='${control.id}']`)?.textContent).to.match(/\w/);
    }
  });

  it('are labelled by the page, by the messages or by their names', async () => {
    await open({ fields: [{ name: 'topic', label: 'About' }, 'email', 'constructor'] });
    const labels = [...(element.shadowRoot?.querySelectorAll('.label') ?? [])];
    expect(labels.map((label) => label.textContent.trim().split(/\s+/))).to.deep.equal([
      ['About', en.optional],
      [en.labels.email, en.optional],
      ['constructor', en.optional],
    ]);
  });

  it('have a part of their own when the name allows it', async () => {
    await open({ fields: ['email', { name: 'order id' }, { name: 'a] [b' }] });
    const parts = [...(element.shadowRoot?.querySelectorAll('.field') ?? [])];
    expect(parts.map((part) => part.getAttribute('part'))).to.deep.equal([
      'field field-email',
      'field',
      'field',
    ]);
    const input = field(element, 'order id');
    input.focus();
    const id = input.getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(id)?.getAttribute('part')).to.equal('problem');
  });

  it('are required when the page says so', async () => {
    await open({ fields: [{ name: 'topic', required: true }, { name: 'email' }] });
    submitForm(element);
    await element.updateComplete;
    expect(focusedName()).to.equal('topic');
    expect(textOf(element, 'problem')).to.equal(en.problems.required);
  });

  it('validate an email address', async () => {
    await open({ fields: 'email' });
    typeInto(element, 'email', 'ada@');
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'problem')).to.equal(en.problems.email);
    typeInto(element, 'email', 'ada@shop.example');
    expect(await sent()).to.deep.equal({ email: 'ada@shop.example' });
  });

  it('with problems are announced as a list when there are several', async () => {
    await open({ fields: [{ name: 'topic', label: 'About', required: true }, 'phonenumber'] });
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'status')).to.equal(en.problemsIn('About and Your phone number'));
    typeInto(element, 'topic', 'Tea');
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'status')).to.equal('');
  });

  it('ignore invalid definitions of the page', async () => {
    const hostile = [null, {}, { name: 7 }, { name: 'a' }, { name: 'a', type: 'x' }] as unknown;
    await open({ fields: hostile as FieldDefinition[] });
    expect(controls().map(attribute('name'))).to.deep.equal(['a']);
  });

  it('keep the input and the focus when the page adds or reorders fields', async () => {
    await open({ fields: 'firstname phonenumber' });
    typeInto(element, 'firstname', 'Ada');
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    for (const fields of ['email phonenumber country firstname', 'phonenumber firstname']) {
      field(element, 'firstname').focus();
      element.fields = fields;
      await element.updateComplete;
      expect(controls().map(attribute('name')).join(' ')).to.equal(fields);
      expect(focusedName()).to.equal('firstname');
    }
    expect(await sent()).to.deep.equal({ phonenumber: '+442079460000', firstname: 'Ada' });
  });

  it('are empty after closing, including fields that were removed before', async () => {
    await open({ fields: 'firstname lastname' });
    typeInto(element, 'firstname', 'Ada');
    element.fields = 'lastname';
    await element.updateComplete;
    element.close();
    element.fields = 'firstname lastname';
    await element.show();
    await element.updateComplete;
    expect(field(element, 'firstname').value).to.equal('');
  });

  it('of any type are prefilled by the page', async () => {
    await open({
      fields: 'country email phonenumber',
      values: { country: 'fr', email: 'ada@shop.example', phonenumber: '+33 1 23 45 67 89' },
    });
    await waitUntil(() => selectField(element, 'country').value === 'FR');
    expect(await sent()).to.deep.equal({
      country: 'FR',
      email: 'ada@shop.example',
      phonenumber: '+33123456789',
    });
  });

  describe('with a country', () => {
    const loaded = (): Promise<void> => waitUntil(() => options().length > 200);

    it('list all countries with their names and calling codes', async () => {
      await open({ fields: 'country' });
      await loaded();
      const texts = options().map(({ text }) => text);
      expect(texts[0]).to.equal('');
      expect(texts).to.include('Germany (\u2066+49\u2069)');
      expect(selectField(element, 'country').value).to.equal('');
    });

    it('start with the country of the page', async () => {
      await open({ fields: 'country', country: 'gb' });
      await loaded();
      expect(selectField(element, 'country').value).to.equal('GB');
      expect(await sent()).to.deep.equal({ country: 'GB' });
    });

    it('send the selected country and parse the phone number with it', async () => {
      await open({ fields: 'country phonenumber', country: 'US' });
      await loaded();
      selectOption(element, 'country', 'GB');
      expect(element.stage).to.equal('started');
      typeInto(element, 'phonenumber', '020 7946 0000');
      await element.updateComplete;
      expect(await sent()).to.deep.equal({ country: 'GB', phonenumber: '+442079460000' });
    });

    it('withdraw the doubt about a phone number when another country is selected', async () => {
      await open({ fields: 'country phonenumber', country: 'US' });
      await loaded();
      typeInto(element, 'phonenumber', '020 7946 0000');
      submitForm(element);
      await element.updateComplete;
      expect(textOf(element, 'problem')).to.equal(en.problems.unlikely);
      selectOption(element, 'country', 'GB');
      await element.updateComplete;
      expect(isPartVisible(element, 'problem')).to.equal(false);
      expect(await sent()).to.include({ phonenumber: '+442079460000' });
    });

    it('keep a selection that was made before the countries loaded', async () => {
      await open({ fields: 'country', values: { country: 'GB' } });
      selectOption(element, 'country', '');
      await loaded();
      expect(selectField(element, 'country').value).to.equal('');
    });

    it('reset the selection after closing', async () => {
      await open({ fields: 'country', country: 'GB' });
      await loaded();
      selectOption(element, 'country', 'FR');
      await element.updateComplete;
      element.close();
      await element.show();
      expect(selectField(element, 'country').value).to.equal('GB');
      element.close();
      await element.show({ form: { country: 'DE' } });
      await element.updateComplete;
      expect(selectField(element, 'country').value).to.equal('DE');
    });

    it('require a selection when the page says so', async () => {
      await open({ fields: [{ name: 'country', required: true }] });
      await loaded();
      submitForm(element);
      await element.updateComplete;
      expect(focusedName()).to.equal('country');
      expect(textOf(element, 'problem')).to.equal(en.problems.required);
      expect(selectField(element, 'country').getAttribute('aria-invalid')).to.equal('true');
    });
  });
});
