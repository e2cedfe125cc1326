/** Hostile text and names from the page. They stay text. */
import { expect } from '@open-wc/testing';
import { statesOf } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import { expectInert, templateLookalike, markup, watchForInjection } from '../helpers/injection.js';
import {
  heldService,
  mount,
  nextEvent,
  mountReady,
  isPartVisible,
  submitForm,
  textOf,
  part,
} from '../helpers/page.js';
import { createInState } from '../helpers/state.js';

watchForInjection();

describe('text of the page', () => {
  /** Each text of the panel. */
  const hostile = Object.fromEntries(
    Object.entries(en)
      .filter(([key]) => !['language', 'direction', 'familyNameFirst'].includes(key))
      .map(([key, text]: [string, unknown]) => [key, spoiled(text)]),
  ) as MessageOverrides;

  function spoiled(text: unknown): unknown {
    if (typeof text === 'function') return () => markup;
    if (typeof text === 'string') return `${text} ${markup}`;
    return Object.fromEntries(Object.keys(Object(text) as object).map((key) => [key, markup]));
  }

  for (const state of Object.keys(statesOf('floating'))) {
    it(`stays text in the panel: state "${state}"`, async () => {
      const element = await createInState('floating', state, {
        set: { messages: hostile, label: markup },
      });
      expectInert(element);
      const { textContent } = element.shadowRoot!;
      expect(textContent).to.include(markup);
      element.remove();
    });
  }

  it('stays text in HTML attributes', async () => {
    const element = mount();
    for (const name of [
      'label',
      'number',
      'fields',
      'mode',
      'country',
      'opener',
      'lang',
      'timeout',
    ])
      element.setAttribute(name, markup);
    await nextEvent(element, 'ready');
    await element.show();
    await element.updateComplete;
    expectInert(element);
    expect(element.shadowRoot?.textContent).to.include(markup);
    element.close();
  });

  it('stays text in fields and values', async () => {
    const names = [
      markup,
      '__proto__',
      'constructor',
      'toString',
      'a"b',
      'a b',
      'action',
      'submit',
    ];
    const held = heldService();
    const element = await mountReady({
      service: held.service,
      fields: [
        ...names.map((name) => ({ name, label: markup, autocomplete: markup, required: true })),
        { name: 'country', label: markup },
      ],
      values: JSON.parse(
        JSON.stringify({
          ...Object.fromEntries(names.map((name) => [name, markup])),
          country: markup,
        }),
      ) as Record<string, string>,
    });
    await element.show();
    await element.updateComplete;
    expectInert(element);
    submitForm(element);
    const { form, rawForm } = await held.receivedRequest();
    // A line of text has no line breaks, and is otherwise what it was.
    for (const name of names) expect(Object.entries(form)).to.deep.include([name, markup]);
    for (const values of [form, rawForm, element.metadata.form]) {
      expect(Object.getPrototypeOf(values)).to.equal(Object.prototype);
    }
    expectInert(element);
    element.close();
  });

  it('stays text when JSON imitates a Lit template', async () => {
    const text = templateLookalike as string;
    const element = await mountReady({
      service: heldService().service,
      fields: [
        { name: 'country', label: text, autocomplete: text },
        { name: 'note', label: text },
        text,
      ],
      values: { country: text, note: text },
      messages: { heading: text, labels: { note: text } },
    });
    await element.show();
    await element.updateComplete;
    expectInert(element);
    expect(isPartVisible(element, 'field')).to.equal(true);
    element.close();
  });

  it('names one element as `opener` and is no selector', async () => {
    const element = await mountReady({ number: '+18005550123', opener: 'x], body, [id' });
    document.body.click();
    expect(element.open).to.equal(false);
    const opener = document.body.appendChild(document.createElement('button'));
    opener.id = 'x], body, [id';
    opener.click();
    expect(element.open).to.equal(true);
    opener.remove();
  });

  it('does not change a prototype', async () => {
    const poisoned = (): Record<string, string> =>
      JSON.parse(
        '{"__proto__":{"polluted":"x"},"constructor":{"prototype":{"polluted":"x"}},"firstname":"Ada"}',
      ) as Record<string, string>;
    const held = heldService();
    const element = await mountReady({
      service: held.service,
      fields: [Object.assign(poisoned(), { name: 'firstname' }), '__proto__', 'constructor'],
      values: poisoned(),
      userData: poisoned(),
      messages: { ...poisoned(), labels: poisoned(), problems: poisoned() },
    });
    await element.show({ form: poisoned(), userData: poisoned() });
    await element.updateComplete;
    submitForm(element);
    const { form, userData } = await held.receivedRequest();
    expect(form).to.include({ firstname: 'Ada' });
    expect(Object.getPrototypeOf(userData)).to.equal(Object.prototype);
    expect(userData).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
    expectInert(element);
    element.close();
  });
});

describe('an unusable `action`', () => {
  for (const action of [
    'javascript:document.title=1//',
    ' \tjava\nscript:document.title=1//',
    `data:text/html,${markup}`,
    'blob:null/0',
    'mailto:a@b.example',
    'https://user:secret@shop.example/',
    'http://[',
  ]) {
    it(`is not executed and ends in an error message: ${JSON.stringify(action)}`, async () => {
      const element = await mountReady({ action, fields: 'none' });
      const rejected = nextEvent(element, 'rejected');
      await element.show();
      await rejected;
      await element.updateComplete;
      expect(element.metadata.errors).to.be.an('array').that.has.length(1);
      expect(textOf(element, 'error')).not.to.equal('');
      expectInert(element);
      element.close();
    });
  }
});

watchForInjection();

describe('a slotted form whose controls shadow its own members', () => {
  const names = [
    'elements',
    'submit',
    'reset',
    'action',
    'method',
    'name',
    'id',
    'slot',
    'length',
    'target',
  ];
  names.push(
    'attributes',
    'children',
    'parentNode',
    'style',
    'title',
    'lang',
    'dir',
    'matches',
    'closest',
  );
  names.push(
    'contains',
    'focus',
    'checkValidity',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  );

  const pageForm = (): HTMLFormElement => {
    const form = document.createElement('form');
    form.setAttribute('slot', 'form');
    for (const name of names) {
      const input = form.appendChild(document.createElement('input'));
      input.setAttribute('name', name);
      input.setAttribute('id', name);
    }
    return form;
  };

  it('is shown, sent and reset like any other (F24)', async () => {
    const held = heldService();
    const element = await mountReady({ service: held.service });
    const form = element.appendChild(pageForm());
    const inputs = [...form.querySelectorAll('input')];
    await element.show();
    await element.updateComplete;
    for (const input of inputs) {
      input.value = `typed into ${input.name}`;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    expect(element.stage).to.equal('started');
    part(element, 'submit').click();
    const { rawForm } = await held.receivedRequest();
    expect(Object.entries(rawForm)).to.deep.equal(
      names.map((name) => [name, `typed into ${name}`]),
    );
    element.close();
    expect(inputs.map(({ value }) => value).join('')).to.equal('');
    expectInert(element);
  });

  it('is shown before a fixed number (F24)', async () => {
    const element = await mountReady({ number: '+18005550123' });
    const form = element.appendChild(pageForm());
    await element.show();
    await element.updateComplete;
    expect(element.stage).to.equal('opened');
    expect(form.getClientRects()).to.have.length(1);
    element.close();
  });
});
