/** Text that means to be more than text: wherever the page, the service or the visitor has it from, it stays text. */
import { expect, waitUntil } from '@open-wc/testing';
import { statesOf } from '../demo/states.js';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { en } from '../src/messages/en.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import { captureErrors, type CapturedErrors } from './helpers/capture-errors.js';
import {
  heldService,
  mount,
  next,
  part,
  ready,
  shows,
  submitForm,
  textOf,
  unmount,
} from './helpers/page.js';
import { withMouse } from './helpers/pointer.js';
import { inState } from './helpers/state.js';
import { openVisit } from './helpers/visit.js';

const markup =
  '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">Call</a>"\'`><script>alert(1)</script>';

/** What JSON can say that a careless template would take for HTML. */
const lookalike: unknown = {
  _$litType$: 1,
  strings: { raw: [markup], 0: markup, length: 1 },
  values: [],
  toString: 'x',
};

const { title } = document;
const prototypes = (): unknown =>
  [Object.prototype, Array.prototype, Function.prototype, Element.prototype].map((prototype) =>
    Reflect.ownKeys(prototype),
  );
const untouched = prototypes();

/** Nothing but our own elements, attributes that do nothing, and links that dial. */
function expectInert({ shadowRoot }: ClickToCallElement): void {
  const elements = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  for (const element of elements) {
    expect(element.localName).not.to.be.oneOf([
      'img',
      'script',
      'iframe',
      'object',
      'embed',
      'base',
      'link',
      'style',
      'meta',
    ]);
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^on|^(src|srcdoc|action|formaction|xlink:href)$/);
      if (name === 'style') expect(value).to.match(/^--_keyboard: \d+px;$/);
      if (name === 'href') expect(value).to.match(/^tel:\+?\d{3,15}(,,\d+)?$/);
    }
  }
  expect(document.title).to.equal(title);
  expect(prototypes()).to.deep.equal(untouched);
}

let errors: CapturedErrors;
let mouse: { restore: () => void };
beforeEach(() => {
  errors = captureErrors();
  mouse = withMouse();
});
afterEach(() => {
  unmount();
  mouse.restore();
  expect(errors.stop()).to.deep.equal([]);
});

describe('text of the page’s', () => {
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
    it(`stays text in the panel: ${state}`, async () => {
      const element = await inState('floating', state, {
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
    await next(element, 'ready');
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
    const element = await ready({
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
    const { form, typed } = await held.asked();
    // A line of text has no line breaks, and is otherwise what it was.
    for (const name of names) expect(Object.entries(form)).to.deep.include([name, markup]);
    for (const values of [form, typed, element.metadata.form]) {
      expect(Object.getPrototypeOf(values)).to.equal(Object.prototype);
    }
    expectInert(element);
    element.close();
  });

  it('is no HTML either where JSON makes it look like a template', async () => {
    const text = lookalike as string;
    const element = await ready({
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
    expect(shows(element, 'field')).to.equal(true);
    element.close();
  });

  it('names one element for opener, and is no selector', async () => {
    const element = await ready({ number: '+18005550123', opener: 'x], body, [id' });
    document.body.click();
    expect(element.open).to.equal(false);
    const opener = document.body.appendChild(document.createElement('button'));
    opener.id = 'x], body, [id';
    opener.click();
    expect(element.open).to.equal(true);
    opener.remove();
  });

  it('touches no prototype', async () => {
    const poisoned = (): Record<string, string> =>
      JSON.parse(
        '{"__proto__":{"polluted":"x"},"constructor":{"prototype":{"polluted":"x"}},"firstname":"Ada"}',
      ) as Record<string, string>;
    const held = heldService();
    const element = await ready({
      service: held.service,
      fields: [Object.assign(poisoned(), { name: 'firstname' }), '__proto__', 'constructor'],
      values: poisoned(),
      userData: poisoned(),
      messages: { ...poisoned(), labels: poisoned(), problems: poisoned() },
    });
    await element.show({ form: poisoned(), userData: poisoned() });
    await element.updateComplete;
    submitForm(element);
    const { form, userData } = await held.asked();
    expect(form).to.include({ firstname: 'Ada' });
    expect(Object.getPrototypeOf(userData)).to.equal(Object.prototype);
    expect(userData).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
    expectInert(element);
    element.close();
  });
});

describe('an action that is no address of a service', () => {
  for (const action of [
    'javascript:document.title=1//',
    ' \tjava\nscript:document.title=1//',
    `data:text/html,${markup}`,
    'blob:null/0',
    'mailto:a@b.example',
    'https://user:secret@shop.example/',
    'http://[',
  ]) {
    it(`is run by nobody and ends in words: ${JSON.stringify(action)}`, async () => {
      const element = await ready({ action, fields: 'none' });
      const rejected = next(element, 'rejected');
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

describe('a service of the page’s own', () => {
  const numbers = [
    markup,
    'javascript:alert(1)',
    'tel:+18005550123',
    '+18005550123;ext=1',
    '+18005550123?body=x',
    '+18005550123%2C%2C1',
    '*#06#',
    '*21*18005550123#',
    '\u202e3210555008 1+x',
    lookalike as string,
  ];
  for (const number of numbers) {
    it(`that gives for a number what is none gets it into no link: ${JSON.stringify(number)}`, async () => {
      const element = await ready({
        service: () => Promise.resolve({ number }),
        number: '+1 800 555 0199',
      });
      await element.show({ form: { phonenumber: '+442079460000' } });
      const rejected = next(element, 'rejected');
      submitForm(element);
      await rejected;
      await element.updateComplete;
      expect(element.metadata.errors).to.deep.equal(['bad-response']);
      expectInert(element);
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
      element.close();
    });
  }

  it('that says more than a number shows none of it but a legal code', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    await complete({ formatted: markup, id: markup, accessCode: '*21*1#', extra: markup });
    await waitUntil(() => shows(element, 'qr-code'));
    expectInert(element);
    expect(element.shadowRoot?.textContent).not.to.include('<img');
    expect(textOf(element, 'access-code')).to.equal('*21*1#');
    // A code with which a phone would be set up, rather than a call made, is for the visitor to key in.
    expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    element.close();
  });

  it('that refuses a field in markup has it said as text', async () => {
    const { element, submit, reject } = await openVisit();
    await submit();
    await reject('invalid-number', { fields: { phonenumber: markup } });
    expect(element.shadowRoot?.textContent).to.include(markup);
    expectInert(element);
    element.close();
  });

  it('that refuses a field in what is no text has it said in our words', async () => {
    for (const nonsense of [lookalike, [markup], 4, { toString: 1 }]) {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number', { fields: { phonenumber: nonsense as string } });
      expectInert(element);
      expect(textOf(element, 'problem')).to.include('');
      expect(element.shadowRoot?.textContent).to.include(en.errors['invalid-number']);
      element.remove();
    }
  });

  it('that has the visitor wait for what is no time leaves them a way on', async () => {
    for (const nonsense of [Infinity, NaN, -1, 'soon', '5', 1e300, lookalike]) {
      const { element, held, submit, reject } = await openVisit();
      await submit();
      await reject('unavailable', { retryAfter: nonsense as number });
      expect(textOf(element, 'submit')).to.match(/^Try again/);
      expect(element.stage).to.equal('rejected');
      element.submit();
      await held.asked(2);
      expectInert(element);
      element.remove();
    }
  });

  it('that throws anything at all ends in words', async () => {
    const reasons: readonly unknown[] = [
      null,
      undefined,
      Symbol('x'),
      markup,
      lookalike,
      Object.create(null),
      { code: '__proto__' },
      { code: 'constructor', fields: lookalike },
      Object.assign(new Error(markup), { name: 'NumberServiceError', code: 'closed', fields: [] }),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('No.');
          },
          has: () => {
            throw new Error('No.');
          },
        },
      ),
    ];
    for (const reason of reasons) {
      const { element, held, submit } = await openVisit();
      await submit();
      const rejected = next(element, 'rejected');
      held.reject(reason);
      await rejected;
      await element.updateComplete;
      expect(textOf(element, 'error')).not.to.equal('');
      expectInert(element);
      element.remove();
    }
  });
});

describe('a form of the page’s own whose controls have the names of what a form can do', () => {
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

  it('is asked, sent and emptied as any other (F24)', async () => {
    const held = heldService();
    const element = await ready({ service: held.service });
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
    const { typed } = await held.asked();
    expect(Object.entries(typed)).to.deep.equal(names.map((name) => [name, `typed into ${name}`]));
    element.close();
    expect(inputs.map(({ value }) => value).join('')).to.equal('');
    expectInert(element);
  });

  it('is asked before a fixed number is shown (F24)', async () => {
    const element = await ready({ number: '+18005550123' });
    const form = element.appendChild(pageForm());
    await element.show();
    await element.updateComplete;
    expect(element.stage).to.equal('opened');
    expect(form.getClientRects()).to.have.length(1);
    element.close();
  });
});
