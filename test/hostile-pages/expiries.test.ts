/** Whatever a service says of when a number expires: through the whole element, to what the visitor sees. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { part, ready, recordEvents, shows, textOf, unmount } from '../helpers/page.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** What the visitor sees; by the clock of the page. */
type Seen = 'no countdown' | 'the end' | `${string}:${string}`;
type Body = Readonly<Record<string, unknown>>;

const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();
const seconds = (ms: number): number => Math.floor((Date.now() + ms) / second);

/** From JSON, by a server whose clock cannot be read. */
const answers: Readonly<Record<string, readonly [() => Body, Seen]>> = {
  'in an empty text': [() => ({ expiresIn: '' }), 'no countdown'],
  'in 2 min, as ISO 8601 has durations': [() => ({ expiresIn: 'PT2M' }), '2:00'],
  'at the least moment of .NET': [() => ({ expiresAt: '0001-01-01T00:00:00Z' }), 'no countdown'],
  'nothing of it': [() => ({}), 'no countdown'],
  null: [() => ({ expiresIn: null, expiresAt: null }), 'no countdown'],
  'in −1 s': [() => ({ expiresIn: -1 }), 'no countdown'],
  'in 0 s': [() => ({ expiresIn: 0 }), 'no countdown'],
  'in 1 s': [() => ({ expiresIn: 1 }), '0:01'],
  'in 25 days': [() => ({ expiresIn: (25 * day) / second }), 'no countdown'],
  'in infinitely many s': [() => ({ expiresIn: 1e300 }), 'no countdown'],
  'in NaN s': [() => ({ expiresIn: 'NaN' }), 'no countdown'],
  'in soon': [() => ({ expiresIn: 'soon' }), 'no countdown'],
  'in a list': [() => ({ expiresIn: [120] }), 'no countdown'],
  'at −1': [() => ({ expiresAt: -1 }), 'no countdown'],
  'at 0': [() => ({ expiresAt: 0 }), 'no countdown'],
  'at "15"': [() => ({ expiresAt: '15' }), '0:15'],
  'now, in ms': [() => ({ expiresAt: Date.now() }), 'no countdown'],
  'now, in ISO': [() => ({ expiresAt: iso(0) }), 'no countdown'],
  'in 2 min, in s since 1970': [() => ({ expiresAt: seconds(2 * minute + second) }), '2:0'],
  'in 2 min, in ms since 1970': [() => ({ expiresAt: Date.now() + 2 * minute }), '2:00'],
  'in 2 min, in ISO': [() => ({ expiresAt: iso(2 * minute) }), '2:00'],
  'in 25 days, in ISO': [() => ({ expiresAt: iso(25 * day) }), 'no countdown'],
  'in the year 9999': [() => ({ expiresAt: '9999-12-31T23:59:59Z' }), 'no countdown'],
  'in the year 99999': [() => ({ expiresAt: '99999-12-31T23:59:59Z' }), 'no countdown'],
  'on the 31st of February': [() => ({ expiresAt: '2026-02-31T25:00:00Z' }), 'no countdown'],
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
  'a time that is over': [() => Date.now() - 1, 'the end'],
  now: [() => Date.now(), 'the end'],
  'in 1 s': [() => Date.now() + second, '0:01'],
  'the last there is': [() => 8.64e15, 'no countdown'],
};

describe('a number of which is said that it expires', () => {
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
    element = Object.assign(await ready({ fields: 'none' }), set);
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
    if (seen === 'no countdown') expect(shows(element, 'time-left')).to.equal(false);
    if (seen !== 'the end') expect(names).not.to.include('expired');
    // Half a month later, whatever was to end within it has ended once.
    clock.jump(15 * day);
    await clock.tickAsync(second);
    expect(names.slice(3)).to.deep.equal(seen === 'no countdown' ? [] : ['expired']);
    expect(textOf(element, 'dialog')).not.to.match(/NaN|undefined|Infinity|Invalid/);
  };

  /** @param headersOf what can be read of the answer's head. */
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
    it(`${name} has the visitor see ${seen} (F4, F22)`, async () => {
      serve(bodyOf);
      await expectSeen(await ask(), seen);
    });
  }

  for (const [name, [expiryOf, seen]] of Object.entries(offers)) {
    it(`by the page itself: ${name}, has the visitor see ${seen} (F4, F22)`, async () => {
      const offerOf = (): object => ({ number: '+18005550100', expiresAt: expiryOf() });
      await expectSeen(await ask({ service: () => Promise.resolve(offerOf()) }), seen);
    });
  }

  for (const [off, offset] of Object.entries({ ahead: hour, behind: -hour })) {
    it(`by a server whose clock is ${off} by an hour, and can be read, is shown for as long as it holds (F22)`, async () => {
      serve(() => ({ expiresAt: iso(offset + 2 * minute) }), dateOff(offset));
      const names = await ask();
      // A `Date` has no fractions of a second.
      expect(textOf(element, 'time-left')).to.match(/^2:0[01]$/);
      clock.jump(2 * minute + second);
      await clock.tickAsync(0);
      expect(names).to.deep.equal(['opened', 'submitted', 'completed', 'expired']);
    });
  }

  it('by a server whose clock is behind by an hour, and cannot be read, has no countdown and no end (F22)', async () => {
    serve(() => ({ expiresAt: iso(2 * minute - hour) }));
    await expectSeen(await ask(), 'no countdown');
    expect(part(element, 'number').textContent).not.to.equal('');
  });

  it('by a server that says it is over, by a clock that can be read, is at its end at once, and once (F22)', async () => {
    serve(() => ({ expiresAt: iso(hour - second) }), dateOff(hour));
    await expectSeen(await ask(), 'the end');
  });
});
