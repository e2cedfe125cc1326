/** Warnings for developers about settings and HTML with faults. */
import { expect } from '@open-wc/testing';
import { isReady, loadSource, type Page } from '../helpers/frame.js';
import { waitUntil } from '../helpers/wait-until.js';
import { checkSettings, type Settings } from '../../src/panel/check-page.js';
import type { NumberService } from '../../src/services/number-service.js';
import { captureWarnings } from '../helpers/capture-warnings.js';
import { nextEvent, mountReady, textOf, unmount } from '../helpers/page.js';
import { warnOnce } from '../../src/console-warning.js';

const form =
  '<form slot="form"><label>Name <input name="firstname"></label><button>Send</button></form>';
const link = '<a slot="fallback" href="tel:+18005550123">+1 800 555 0123</a>';

/** The HTML of the page and the expected warning. */
const faults: Record<string, readonly [html: string, warning: RegExp]> = {
  'a slotted form inside another form': [
    `<form><click-to-call>${form}</click-to-call></form>`,
    /fields without a <form>.*another <form>/,
  ],
  'a slotted form inside a table': [
    `<table><tr><click-to-call>${form}</click-to-call></tr></table>`,
    /fields without a <form>.*<table>/,
  ],
  'a form without a slot attribute': [
    '<click-to-call><form><input name="firstname"></form></click-to-call>',
    /<form slot="form">/,
  ],
  'a form wrapped in another slotted element': [
    '<click-to-call><div slot="form"><form><input></form></div></click-to-call>',
    /needs a <form> in its slot "form", not <div>/,
  ],
  'a slotted form inside a paragraph': [
    `<p><click-to-call>Call us${form}</click-to-call></p>`,
    /not this page's <form slot="form">.*<p>/,
  ],
  'a paragraph in a slot inside a paragraph': [
    '<p><click-to-call>Call us <p slot="footer">Privacy</p></click-to-call></p>',
    /not this page's <p slot="footer">.*<p>/,
  ],
  'a slotted element that is not a child': [
    '<click-to-call><span>Call us <b slot="intro">Mondays</b></span></click-to-call>',
    /only its own children.*<b slot="intro">/,
  ],
  'a slot that does not exist': [
    '<click-to-call>Call us <span slot="foter">Privacy</span></click-to-call>',
    /no slot "foter"/,
  ],
  'a tag inside a button': [
    `<button><click-to-call>${form}</click-to-call></button>`,
    /inside <button>/,
  ],
  'a tag inside a link': [
    `<a href="/help"><click-to-call>Call us ${form}</click-to-call></a>`,
    /inside <a>/,
  ],
  'a self-closing tag': [
    '<click-to-call number="+18005550123" /><section><h2>News</h2><form><input></form></section>',
    /<\/click-to-call> missing/,
  ],
};

/** HTML without a fault. */
const sound: Record<string, string> = {
  'no content': '<click-to-call></click-to-call>',
  'all slots': `<click-to-call>Call us <span slot="launcher"></span><span slot="heading">Ring</span>
    <p slot="intro">Mondays</p><div slot="footer">Privacy</div>${form}${link}</click-to-call>`,
  'slotted phrasing content inside a paragraph': `<p><click-to-call>Call us <span slot="footer">Privacy</span>${link}</click-to-call></p>`,
  'the same slot names in another element': `<click-to-call>${link}</click-to-call>
    <other-box><p slot="footer">Privacy</p></other-box>
    <div><template shadowrootmode="open"><slot name="footer"></slot></template><p slot="footer">Privacy</p></div>`,
  'a tag in a form without a slotted form': `<form><click-to-call>Call us ${link}</click-to-call><input></form>`,
  'an image button as its label':
    '<click-to-call><input type="image" alt="Call us"></click-to-call>',
};

describe('the markup check', () => {
  let page: Omit<Page, 'element'>;
  let warnings: string[];
  afterEach(() => {
    page.remove();
  });

  /** Opens each element of a page. */
  const load = async (html: string): Promise<void> => {
    page = await loadSource('<script src="/test/pages/define-later.js"></script>', html);
    const { window } = page;
    warnings = [];
    Reflect.set(Reflect.get(window, 'console'), 'warn', (message: unknown) => {
      if (String(message).startsWith('<click-to-call>')) warnings.push(String(message)); // Lit warns too
    });
    await Reflect.get(window, 'defineElement')();
    for (const element of window.document.querySelectorAll('click-to-call')) {
      element.number = '+18005550123';
      await isReady(element);
      await element.show();
      element.close();
    }
  };
  /** When the check has been loaded, which for other pages comes sooner or later. */
  const checked = (): Promise<unknown> => {
    const name = '/src/panel/check-page.ts';
    return waitUntil(
      () => page.window.performance.getEntriesByName(`${location.origin}${name}`).length,
    );
  };

  for (const [fault, [html, warning]] of Object.entries(faults)) {
    it(`warns once about ${fault} (F54)`, async () => {
      await load(html);
      await waitUntil(() => warnings.length > 0, 'a warning');
      expect(warnings.filter((text) => warning.test(text))).to.have.length(1);
    });
  }

  it('warns once about several tags with the same fault (F54)', async () => {
    const [html] = faults['a slot that does not exist']!;
    await load(html.repeat(3));
    await waitUntil(() => warnings.length > 0, 'a warning');
    expect(warnings).to.have.length(1);
  });

  for (const [what, html] of Object.entries(sound)) {
    it(`accepts ${what} (F54)`, async () => {
      await load(html);
      if (html.includes('slot=') || html.includes('<input')) await checked();
      await page.window.document.querySelector('click-to-call')!.updateComplete;
      expect(warnings).to.deep.equal([]);
    });
  }
});

const good: Settings = {
  mode: 'modal',
  timeout: 15_000,
  fields: null,
  number: null,
  action: null,
  service: null,
  messages: {},
  values: {},
  country: null,
};

/** The warnings for these settings, which are checked twice. */
const warningsOf = (settings: Partial<Settings>): readonly string[] => {
  const warnings = captureWarnings();
  checkSettings({ ...good, ...settings });
  checkSettings({ ...good, ...settings });
  return warnings.stop().map((text) => text.replace('<click-to-call> ', ''));
};

describe('the settings check', () => {
  const understood: Record<string, Partial<Settings>> = {
    'the defaults': {},
    'values that frameworks unset': {
      ...{ mode: null, timeout: undefined, fields: '', number: '', action: undefined },
      ...{ service: undefined, messages: null, values: undefined, country: '' },
    },
    'all settings': {
      mode: 'inline',
      fields: 'firstname phonenumber topic',
      number: '1-800-FLOWERS',
      country: ' uk ',
      action: '/api',
      service: () => undefined,
      messages: { heading: 'Hello', errors: { closed: 'No.' }, labels: { topic: 'Topic' } },
      values: { firstname: 'Ada', age: 36, lastname: null },
    },
    'field definitions': { fields: ['a', { name: 'b', type: 'tel' }, { name: 'c' }] },
    'no fields': { fields: 'none' },
  };
  for (const [what, settings] of Object.entries(understood)) {
    it(`accepts ${what} (F39)`, () => {
      expect(warningsOf(settings)).to.deep.equal([]);
    });
  }

  const mistakes: [settings: Partial<Settings>, ...texts: string[]][] = [
    [{ mode: 'popup' }, 'ignores mode: "popup".'],
    [{ timeout: NaN }, 'ignores timeout: "NaN".'],
    [{ timeout: 'fast' }, 'ignores timeout: "fast".'],
    [{ country: 'Germany' }, 'ignores country: "Germany". It takes a two-letter code such as GB.'],
    [{ country: {} }, 'ignores country: "object". It takes a two-letter code such as GB.'],
    [{ timeout: -1 }, 'ignores timeout: "-1".'],
    [{ timeout: 0 }, 'ignores timeout: "0".'],
    [{ number: '*611' }, 'cannot dial the number "*611".'],
    [{ action: 5 }, 'ignores action: "5".'],
    [{ service: {} }, 'ignores service: object.'],
    [{ fields: 5 }, 'ignores fields: "5".'],
    [{ fields: 'a b a' }, 'ignores a repeated field: "a".'],
    [{ fields: ['a', null, 5] }, 'ignores an invalid field: "5".'],
    [{ fields: [{ name: 'a', type: 'password' }] }, 'ignores the type of the field a: "password".'],
    [{ messages: { title: 'Hello' } }, 'ignores messages.title: "Hello".'],
    [{ messages: { heading: () => 'x' } }, 'ignores messages.heading: function.'],
    [{ messages: { errors: { nothing: 'x' } } }, 'ignores messages.errors.nothing: "x".'],
    [{ values: { firstname: { a: 1 } } }, 'ignores values.firstname: "object".'],
    [{ values: { secret: true } }, 'ignores values.secret: "boolean".'],
  ];
  for (const [settings, ...texts] of mistakes) {
    it(`warns once: ${texts.join(' ')} (F39)`, () => {
      expect(warningsOf(settings)).to.deep.equal(texts);
    });
  }

  it('does not throw when a setting throws (F39)', () => {
    const settings = {
      ...good,
      get values(): never {
        throw new Error('No.');
      },
    };
    expect(() => {
      checkSettings(settings);
    }).not.to.throw();
  });

  it('runs when the panel opens and quotes the attribute as written (F39)', async () => {
    const warnings = captureWarnings();
    const element = await mountReady({ number: '+18005550123' });
    element.setAttribute('timeout', 'fast');
    const completed = nextEvent(element, 'completed');
    await element.show();
    await completed;
    let texts: readonly string[] = [];
    await waitUntil(() => (texts = warnings.stop()).length > 0);
    expect(texts).to.deep.equal(['<click-to-call> ignores timeout: "fast".']);
    unmount();
  });

  it('treats a service that is no function as absent (F39)', async () => {
    const service: unknown = { url: '/api' };
    const element = await mountReady({ number: '+18005550123', service: service as NumberService });
    const completed = nextEvent(element, 'completed');
    await element.show();
    await completed;
    await element.updateComplete;
    expect(textOf(element, 'number')).to.equal('+1 800 555 0123');
    unmount();
  });
});

describe('warnOnce()', () => {
  it('warns once for each text (F39)', () => {
    const warnings = captureWarnings();
    for (const text of ['a', 'b', 'a']) warnOnce(text);
    expect(warnings.stop()).to.deep.equal(['<click-to-call> a', '<click-to-call> b']);
  });

  it('truncates long texts', () => {
    const warnings = captureWarnings();
    for (const end of ['y', 'z']) warnOnce('x'.repeat(500) + end);
    expect(warnings.stop()).to.deep.equal([`<click-to-call> ${'x'.repeat(200)}`]);
  });
});
