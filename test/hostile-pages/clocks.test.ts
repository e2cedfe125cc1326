/** The countdown when clocks jump, the machine sleeps or the tab is hidden. */
import { expect } from '@open-wc/testing';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { countLeaks, type LeakCounts } from '../helpers/leak-counts.js';
import { focusedName, part, isPartVisible, textOf, unmount } from '../helpers/page.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { expectLegalEvents, type RecordedEvent } from '../helpers/legal-events.js';
import { eventNames } from '../helpers/event-names.js';
import { visit, type Visit } from '../helpers/visit.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The page is looked at again, or comes back from the back/forward cache. */
const wakings: Readonly<Record<string, () => void>> = {
  'becomes visible again': () => {
    document.dispatchEvent(new Event('visibilitychange'));
  },
  'returns from the back/forward cache': () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  },
};

describe('the time left', () => {
  let clock: Clock;
  let opening: Visit;
  let element: ClickToCallElement;
  let events: RecordedEvent[];
  afterEach(() => {
    clock.restore();
    unmount();
  });

  /** A number that holds for so long. */
  const complete = async (ms: number): Promise<void> => {
    opening = await visit();
    ({ element } = opening);
    events = [];
    for (const name of eventNames) {
      element.addEventListener(name, ({ detail }) => events.push({ name, metadata: detail }));
    }
    clock = fakeClock();
    await element.show();
    await element.updateComplete;
    await opening.submit();
    await opening.complete({ expiresAt: Date.now() + ms });
  };
  const names = (): string => events.map(({ name }) => name).join(' ');
  /** The machine sleeps, or its clock is set: no timer runs, and the monotonic clock stands still. */
  const setClock = (ms: number): void => {
    clock.setSystemTime(Date.now() + ms);
  };
  const pass = async (ms: number): Promise<void> => {
    await clock.tickAsync(ms);
    await element.updateComplete;
  };
  const expired = 'opened started submitted completed expired';

  for (const [what, wake] of Object.entries(wakings)) {
    it(`is correct a second after the page ${what} (F11)`, async () => {
      await complete(10 * minute);
      setClock(7 * minute);
      wake();
      await pass(second);
      expect(textOf(element, 'time-left')).to.equal('2:59');
      setClock(minute);
      wake();
      await pass(second);
      expect(textOf(element, 'time-left')).to.equal('1:58');
      expect(names()).to.equal('opened started submitted completed');
    });

    it(`ends at once and only once when it ran out before the page ${what} (F11)`, async () => {
      await complete(10 * minute);
      setClock(day);
      for (let time = 0; time < 3; time += 1) wake();
      expect(names()).to.equal(expired);
      await pass(day);
      expect(names()).to.equal(expired);
      expect(element.offer?.number).to.equal('+18005550100');
    });

    it(`is shown when days had been left before the page ${what} (F11)`, async () => {
      await complete(3 * day);
      expect(isPartVisible(element, 'time-left')).to.equal(false);
      setClock(3 * day - 2 * minute);
      wake();
      await pass(second);
      expect(textOf(element, 'time-left')).to.equal('1:59');
    });
  }

  it('is correct in a hidden tab whose timers run once a minute (F11)', async () => {
    await complete(10 * minute);
    for (let passed = 1; passed < 10; passed += 1) {
      clock.jump(minute);
      await pass(0);
      expect(textOf(element, 'time-left')).to.equal(`${String(10 - passed)}:00`);
    }
    clock.jump(minute);
    await pass(0);
    expect(names()).to.equal(expired);
  });

  for (const [by, ms] of Object.entries({ 'an hour': hour, 'a day': day })) {
    it(`ends within a second and only once when the clock is set forward by ${by} (F11)`, async () => {
      await complete(10 * minute);
      setClock(ms);
      // It may be rendered for other reasons before.
      if (ms === day) element.requestUpdate();
      await element.updateComplete;
      await pass(second);
      expect(names()).to.equal(expired);
      setClock(-ms);
      await pass(day);
      expect(names()).to.equal(expired);
    });

    it(`is unchanged when the clock is set back by ${by} (F11)`, async () => {
      await complete(10 * minute);
      setClock(-ms);
      await pass(second);
      expect(textOf(element, 'time-left')).to.equal('9:59');
      document.dispatchEvent(new Event('visibilitychange'));
      clock.jump(9 * minute + 58 * second);
      await pass(0);
      expect(textOf(element, 'time-left')).to.equal('0:01');
      await pass(second);
      expect(names()).to.equal(expired);
      element.close();
      expect(textOf(element, 'dialog')).not.to.match(/NaN|undefined|Invalid/);
      expectLegalEvents(events);
    });
  }

  it('ends before the next render, so that a listener of `expired` can move the focus (F11)', async () => {
    await complete(10 * minute);
    element.mode = 'floating';
    await element.updateComplete;
    part(element, 'close').focus();
    const outside = document.body.appendChild(document.createElement('button'));
    outside.id = 'outside';
    element.addEventListener('expired', () => {
      outside.focus();
    });
    setClock(hour);
    element.requestUpdate();
    await element.updateComplete;
    const taken = focusedName();
    outside.remove();
    expect(names()).to.equal(expired);
    expect(taken).to.equal('outside');
  });

  it('of 25 days ends once (F4)', async () => {
    await complete(25 * day);
    for (let passed = 0; passed < 24; passed += 1) {
      clock.jump(day);
      await pass(0);
    }
    expect(names()).to.equal('opened started submitted completed');
    expect(textOf(element, 'time-left')).to.equal('24:00:00');
    clock.jump(day - second);
    await pass(0);
    expect(textOf(element, 'time-left')).to.equal('0:01');
    await pass(second);
    expect(names()).to.equal(expired);
    await pass(day);
    expect(names()).to.equal(expired);
  });

  describe('when the page drops the options of addEventListener()', () => {
    let left: LeakCounts;
    beforeEach(() => {
      left = countLeaks();
      const add: unknown = Reflect.get(EventTarget.prototype, 'addEventListener');
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const capture = typeof options === 'object' ? options.capture : options;
        Reflect.apply(add as () => void, this, [type, listener, capture]);
      };
    });
    afterEach(() => {
      left.stop();
    });

    it('keeps a constant number of listeners while it counts (F11, F24)', async () => {
      await complete(2 * minute);
      const { listeners } = left;
      const first = listeners();
      expect(first).to.be.above(0);
      for (let renewals = 1; renewals <= 5; renewals += 1) {
        for (const wake of Object.values(wakings)) {
          clock.jump(30 * second);
          await pass(second);
          wake();
          expect(listeners(), 'while it counts').to.equal(first);
        }
        expect(textOf(element, 'time-left')).to.include('0:58');
        element.renew();
        await opening.held.receivedRequest(1 + renewals);
        await opening.complete({ expiresAt: Date.now() + 2 * minute });
        expect(listeners(), 'by another number').to.equal(first);
      }
      clock.jump(2 * minute);
      await pass(second);
      expect(element.stage).to.equal('expired');
      expect(listeners(), 'when it is over').to.be.below(first);
      element.remove();
      await pass(1);
      expect(listeners(), 'when the element is gone').to.equal(0);
    });
  });

  it('is tracked without an `unload` listener (F11)', async () => {
    const heard: string[] = [];
    const own = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...listener: unknown[]) {
      heard.push(String(listener[0]));
      Reflect.apply(own.value, this, listener);
    };
    try {
      await complete(minute);
      await pass(minute);
      element.close();
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', own);
    }
    expect(heard).to.include('visibilitychange').and.include('pageshow');
    expect(heard.filter((name) => name.includes('unload'))).to.deep.equal([]);
    expect([Reflect.get(window, 'onunload'), window.onbeforeunload]).to.deep.equal([null, null]);
  });
});
