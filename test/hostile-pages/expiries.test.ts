/** What the user sees for every kind of expiry that a service may send. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { part, mountReady, recordEvents, isPartVisible, textOf, unmount } from '../helpers/page.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** What the visitor sees; by the clock of the page. */
type Seen = 'no countdown' | 'its expiry' | `${string}:${string}`;
type Body = Readonly<Record<string, unknown>>;

const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();
const seconds = (ms: number): number => Math.floor((Date.now() + ms) / second);

/** Expiries in JSON of a server without a readable clock. */
const answers: Readonly<Record<string, readonly [() => Body, Seen]>> = {
  'an empty `expiresIn`': [() => ({ expiresIn: '' }), 'no countdown'],
  'an ISO 8601 duration of 2 min': [() => ({ expiresIn: 'PT2M' }), '2:00'],
  'the minimal .NET date': [() => ({ expiresAt: '0001-01-01T00:00:00Z' }), 'no countdown'],
  'no expiry': [() => ({}), 'no countdown'],
  'null as its expiry': [() => ({ expiresIn: null, expiresAt: null }), 'no countdown'],
  'an `expiresIn` of −1 s': [() => ({ expiresIn: -1 }), 'no countdown'],
  'an `expiresIn` of 0 s': [() => ({ expiresIn: 0 }), 'no countdown'],
  'an `expiresIn` of 1 s': [() => ({ expiresIn: 1 }), '0:01'],
  'an `expiresIn` of 25 days': [() => ({ expiresIn: (25 * day) / second }), 'no countdown'],
  'an infinite `expiresIn`': [() => ({ expiresIn: 1e300 }), 'no countdown'],
  '"NaN" as `expiresIn`': [() => ({ expiresIn: 'NaN' }), 'no countdown'],
  '"soon" as `expiresIn`': [() => ({ expiresIn: 'soon' }), 'no countdown'],
  'an array as `expiresIn`': [() => ({ expiresIn: [120] }), 'no countdown'],
  'an `expiresAt` of −1': [() => ({ expiresAt: -1 }), 'no countdown'],
  'an `expiresAt` of 0': [() => ({ expiresAt: 0 }), 'no countdown'],
  '"15" as `expiresAt`': [() => ({ expiresAt: '15' }), '0:15'],
  'the current time in ms': [() => ({ expiresAt: Date.now() }), 'no countdown'],
  'the current time in ISO 8601': [() => ({ expiresAt: iso(0) }), 'no countdown'],
  'a time in 2 min in Unix seconds': [() => ({ expiresAt: seconds(2 * minute + second) }), '2:0'],
  'a time in 2 min in Unix milliseconds': [() => ({ expiresAt: Date.now() + 2 * minute }), '2:00'],
  'a time in 2 min in ISO 8601': [() => ({ expiresAt: iso(2 * minute) }), '2:00'],
  'a time in 25 days in ISO 8601': [() => ({ expiresAt: iso(25 * day) }), 'no countdown'],
  'the year 9999': [() => ({ expiresAt: '9999-12-31T23:59:59Z' }), 'no countdown'],
  'the year 99999': [() => ({ expiresAt: '99999-12-31T23:59:59Z' }), 'no countdown'],
  'the 31st of February': [() => ({ expiresAt: '2026-02-31T25:00:00Z' }), 'no countdown'],
};

/** From a function of the page's own: ms since 1970, and nothing else. */
const offers: Readonly<Record<string, readonly [() => unknown, Seen]>> = {
  undefined: [() => undefined, 'no countdown'],
  NaN: [() => NaN, 'no countdown'],
  Infinity: [() => Infinity, 'no countdown'],
  '−1': [() => -1, 'no countdown'],
  '0': [() => 0, 'no countdown'],
  'a Date': [() => new Date(Date.now() + minute), '1:00'],
  'a time in s': [() => seconds(2 * minute + second), '2:0'],
  'a past time': [() => Date.now() - 1, 'its expiry'],
  'the current time': [() => Date.now(), 'its expiry'],
  'one second from now': [() => Date.now() + second, '0:01'],
  'the largest date': [() => 8.64e15, 'no countdown'],
};

describe('a number', () => {
  let clock: Clock;
  let element: ClickToCallElement;
  const fetch = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = fetch;
    clock.restore();
    unmount();
  });

  /** Asks nothing but the service. */
  const ask = async (set: object = { action: '/nowhere' }): Promise<string[]> => {
    element = Object.assign(await mountReady({ fields: 'none' }), set);
    clock = fakeClock();
    const names = recordEvents(element);
    const answered = new Promise((resolve) => {
      for (const name of ['completed', 'rejected'] as const)
        element.addEventListener(name, resolve, { once: true });
    });
    await element.show();
    await answered;
    await element.updateComplete;
    return names;
  };

  const expectSeen = async (names: readonly string[], seen: Seen): Promise<void> => {
    const text = textOf(element, 'dialog');
    expect(text).not.to.match(/NaN|undefined|Infinity|Invalid/);
    expect(names.slice(0, 3)).to.deep.equal(['opened', 'submitted', 'completed']);
    if (seen.includes(':')) expect(textOf(element, 'time-left')).to.include(seen);
    if (seen === 'no countdown') expect(isPartVisible(element, 'time-left')).to.equal(false);
    if (seen !== 'its expiry') expect(names).not.to.include('expired');
    // Half a month later, whatever was to end within it has ended once.
    clock.jump(15 * day);
    await clock.tickAsync(second);
    expect(names.slice(3)).to.deep.equal(seen === 'no countdown' ? [] : ['expired']);
    expect(textOf(element, 'dialog')).not.to.match(/NaN|undefined|Infinity|Invalid/);
  };

  /** @param headersOf the readable response headers. */
  const serve = (
    bodyOf: () => Body,
    headersOf: () => Record<string, string> = () => ({}),
  ): void => {
    window.fetch = () =>
      Promise.resolve(
        new Response(JSON.stringify({ number: '+18005550100', ...bodyOf() }), {
          headers: headersOf(),
        }),
      );
  };
  const dateOff = (ms: number) => (): Record<string, string> => ({
    Date: new Date(Date.now() + ms).toUTCString(),
  });

  for (const [name, [bodyOf, seen]] of Object.entries(answers)) {
    it(`whose JSON answer has ${name} shows ${seen} (F4, F22)`, async () => {
      serve(bodyOf);
      await expectSeen(await ask(), seen);
    });
  }

  for (const [name, [expiryOf, seen]] of Object.entries(offers)) {
    it(`from a service function with an expiry of ${name} shows ${seen} (F4, F22)`, async () => {
      const offerOf = (): object => ({ number: '+18005550100', expiresAt: expiryOf() });
      await expectSeen(await ask({ service: () => Promise.resolve(offerOf()) }), seen);
    });
  }

  for (const [off, offset] of Object.entries({ ahead: hour, behind: -hour })) {
    it(`from a server whose readable clock is ${off} by an hour is shown until it expires (F22)`, async () => {
      serve(() => ({ expiresAt: iso(offset + 2 * minute) }), dateOff(offset));
      const names = await ask();
      // A `Date` has no fractions of a second.
      expect(textOf(element, 'time-left')).to.match(/^2:0[01]$/);
      clock.jump(2 * minute + second);
      await clock.tickAsync(0);
      expect(names).to.deep.equal(['opened', 'submitted', 'completed', 'expired']);
    });
  }

  it('from a server whose unreadable clock is behind by an hour has no countdown and does not expire (F22)', async () => {
    serve(() => ({ expiresAt: iso(2 * minute - hour) }));
    await expectSeen(await ask(), 'no countdown');
    expect(part(element, 'number').textContent).not.to.equal('');
  });

  it('that has expired by a readable clock expires at once and only once (F22)', async () => {
    serve(() => ({ expiresAt: iso(hour - second) }), dateOff(hour));
    await expectSeen(await ask(), 'its expiry');
  });
});
