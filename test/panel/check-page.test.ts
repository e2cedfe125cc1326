/** Settings that are not understood count as absent, and the page's owner is told once. */
import { expect } from '@open-wc/testing';
import { checkSettings, type Settings } from '../../src/panel/check-page.js';
import type { NumberService } from '../../src/services/number-service.js';
import { captureWarnings } from '../helpers/capture-warnings.js';
import { next, ready, textOf, unmount } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

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

/** What the console says of these settings, which are checked twice. */
const warningsOf = (settings: Partial<Settings>): readonly string[] => {
  const warnings = captureWarnings();
  checkSettings({ ...good, ...settings });
  checkSettings({ ...good, ...settings });
  return warnings.stop().map((text) => text.replace('<click-to-call> ', ''));
};

describe('the settings of a page', () => {
  const understood: Record<string, Partial<Settings>> = {
    'the defaults': {},
    'what frameworks leave out': {
      ...{ mode: null, timeout: undefined, fields: '', number: '', action: undefined },
      ...{ service: undefined, messages: null, values: undefined, country: '' },
    },
    'all that there is': {
      mode: 'inline',
      fields: 'firstname phonenumber topic',
      number: '1-800-FLOWERS',
      country: ' uk ',
      action: '/api',
      service: () => undefined,
      messages: { heading: 'Hello', errors: { closed: 'No.' }, labels: { topic: 'Topic' } },
      values: { firstname: 'Ada', age: 36, lastname: null },
    },
    'definitions of fields': { fields: ['a', { name: 'b', type: 'tel' }, { name: 'c' }] },
    'no fields': { fields: 'none' },
  };
  for (const [what, settings] of Object.entries(understood)) {
    it(`make no warning where they are ${what} (F39)`, () => {
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
    [{ fields: 'a b a' }, 'ignores a second field: "a".'],
    [{ fields: ['a', null, 5] }, 'ignores what is no field: "5".'],
    [{ fields: [{ name: 'a', type: 'password' }] }, 'ignores the type of the field a: "password".'],
    [{ messages: { title: 'Hello' } }, 'ignores messages.title: "Hello".'],
    [{ messages: { heading: () => 'x' } }, 'ignores messages.heading: function.'],
    [{ messages: { errors: { nothing: 'x' } } }, 'ignores messages.errors.nothing: "x".'],
    [{ values: { firstname: { a: 1 } } }, 'ignores values.firstname: "object".'],
    [{ values: { secret: true } }, 'ignores values.secret: "boolean".'],
  ];
  for (const [settings, ...texts] of mistakes) {
    it(`make one warning: ${texts.join(' ')} (F39)`, () => {
      expect(warningsOf(settings)).to.deep.equal(texts);
    });
  }

  it('do no harm where they throw (F39)', () => {
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

  it('are checked when the panel is opened, as the page has written them (F39)', async () => {
    const warnings = captureWarnings();
    const element = await ready({ number: '+18005550123' });
    element.setAttribute('timeout', 'fast');
    const completed = next(element, 'completed');
    await element.show();
    await completed;
    let texts: readonly string[] = [];
    await waitUntil(() => (texts = warnings.stop()).length > 0);
    expect(texts).to.deep.equal(['<click-to-call> ignores timeout: "fast".']);
    unmount();
  });

  it('count as absent: a service that is no function leaves the number (F39)', async () => {
    const service: unknown = { url: '/api' };
    const element = await ready({ number: '+18005550123', service: service as NumberService });
    const completed = next(element, 'completed');
    await element.show();
    await completed;
    await element.updateComplete;
    expect(textOf(element, 'number')).to.equal('+1 800 555 0123');
    unmount();
  });
});
