/** Many elements on one page, and what they leave behind. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { NumberOffer } from '../../src/services/number-service.js';
import { cycles } from '../helpers/cycle.js';
import { countsOf, watchLeftovers, type Leftovers } from '../helpers/leftovers.js';
import { waitUntil } from '../helpers/wait-until.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { formatClock } from '../../src/offer/time-left.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { addMany, clocksOf, countDown } from '../helpers/many.js';

/** Whether the engine could be asked. */
interface Garbage {
  readonly collected: boolean;
}

/** Whether all are, as soon as the engine has let go of what it drew; where it cannot be asked, they are taken for it. */
async function areGarbage(gone: readonly WeakRef<Element>[]): Promise<void> {
  await waitUntil(
    async () => {
      await nextFrame();
      const { collected } = await executeServerCommand<Garbage, undefined>('collect-garbage');
      return !collected || gone.every((element) => !element.deref());
    },
    'Some are held on to.',
    { timeout: 20_000 },
  );
}

describe('removed elements', function () {
  this.timeout(30_000); // much for a busy machine

  let left: Leftovers;
  beforeEach(() => {
    left = watchLeftovers();
  });
  afterEach(() => {
    left.stop();
  });

  const service = (): Promise<NumberOffer> =>
    Promise.resolve({ number: '+18005550100', expiresAt: Date.now() + 30 });

  // By itself, as it has all that loads on intent load.
  it('leave nothing behind after the first one', async () => {
    await cycles(1, 1, { service });
    expect(countsOf(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
  });

  for (const mode of ['modal', 'floating', 'inline'] as const) {
    it(`leave no listener, timer or observer and are garbage collected: ${mode}`, async () => {
      const gone = await cycles(10, 10, { service, mode });
      expect(countsOf(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });

      await areGarbage(gone);
    });
  }
});

describe('200 elements on a page, 50 of them counting down,', function () {
  this.timeout(30_000); // much for a busy machine

  const parent = document.createElement('div');
  let clock: Clock;
  let counting: ClickToCallElement[];
  /** When each said that its number has expired, in ms from the start. */
  let expiries: number[][];

  const lifetime = (index: number): number => 5000 + 200 * index;

  beforeEach(async () => {
    document.body.append(parent);
    counting = (await addMany(parent, 200)).slice(0, 50);
    clock = fakeClock();
    const start = Date.now();
    expiries = counting.map((element) => {
      const times: number[] = [];
      element.addEventListener('expired', () => times.push(Date.now() - start));
      return times;
    });
    await countDown(counting, lifetime);
  });
  afterEach(() => {
    parent.remove();
    parent.replaceChildren();
    clock.restore();
  });

  /** All timers of that time at once: what a figure on screen waits for is rendered once. */
  const pass = async (ms: number): Promise<void> => {
    clock.tick(ms);
    await Promise.all(counting.map(({ updateComplete }) => updateComplete));
  };

  it('count to their own deadlines, expire once and leave no timer (F11)', async () => {
    for (let second = 0; second < 4; second += 1) await pass(1000);
    expect(clocksOf(counting)).to.deep.equal(
      counting.map((_, index) => formatClock(lifetime(index) - 4000)),
    );
    expect(expiries.flat()).to.be.empty;

    await pass(20_000);
    expect(expiries).to.deep.equal(counting.map((_, index) => [lifetime(index)]));
    expect(clock.countTimers()).to.equal(0);
  });

  it('leave no timer when they are removed while counting', async () => {
    expect(clock.countTimers()).to.be.at.least(50);
    parent.replaceChildren();
    await pass(0);
    expect(clock.countTimers()).to.equal(0);
    await pass(20_000);
    expect(expiries.flat()).to.be.empty;
  });
});
