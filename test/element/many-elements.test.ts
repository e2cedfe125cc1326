/** Many elements on one page, and what they leave behind. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { NumberOffer } from '../../src/services/number-service.js';
import { runInteractions } from '../helpers/interactions.js';
import { currentCounts, countLeaks, type LeakCounts } from '../helpers/leak-counts.js';
import { waitUntil } from '../helpers/wait-until.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { formatClock } from '../../src/offer/time-left.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { addElements, countdownTexts, showCountdowns } from '../helpers/many-elements.js';

/** Whether the engine could collect garbage on request. */
interface Garbage {
  readonly collected: boolean;
}

/** Waits until all elements are garbage collected, if the engine can collect garbage on request. */
async function areGarbage(gone: readonly WeakRef<Element>[]): Promise<void> {
  await waitUntil(
    async () => {
      await nextFrame();
      const { collected } = await executeServerCommand<Garbage, undefined>('collect-garbage');
      return !collected || gone.every((element) => !element.deref());
    },
    'Some elements are still referenced.',
    { timeout: 20_000 },
  );
}

describe('removed elements', function () {
  this.timeout(30_000); // for a busy machine

  let left: LeakCounts;
  beforeEach(() => {
    left = countLeaks();
  });
  afterEach(() => {
    left.stop();
  });

  const service = (): Promise<NumberOffer> =>
    Promise.resolve({ number: '+18005550100', expiresAt: Date.now() + 30 });

  // A separate test, because the first interaction loads all lazy parts.
  it('leave nothing behind after the first one', async () => {
    await runInteractions(1, 1, { service });
    expect(currentCounts(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
  });

  for (const mode of ['modal', 'floating', 'inline'] as const) {
    it(`leave no listener, timer or observer and are garbage collected: ${mode}`, async () => {
      const gone = await runInteractions(10, 10, { service, mode });
      expect(currentCounts(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });

      await areGarbage(gone);
    });
  }
});

describe('200 elements on a page, 50 of them counting down,', function () {
  this.timeout(30_000); // for a busy machine

  const parent = document.createElement('div');
  let clock: Clock;
  let counting: ClickToCallElement[];
  /** The times of the expired events of each element, in ms from the start. */
  let expiries: number[][];

  const lifetime = (index: number): number => 5000 + 200 * index;

  beforeEach(async () => {
    document.body.append(parent);
    counting = (await addElements(parent, 200)).slice(0, 50);
    clock = fakeClock();
    const start = Date.now();
    expiries = counting.map((element) => {
      const times: number[] = [];
      element.addEventListener('expired', () => times.push(Date.now() - start));
      return times;
    });
    await showCountdowns(counting, lifetime);
  });
  afterEach(() => {
    parent.remove();
    parent.replaceChildren();
    clock.restore();
  });

  /** Advances the clock and waits until all elements are rendered. */
  const pass = async (ms: number): Promise<void> => {
    clock.tick(ms);
    await Promise.all(counting.map(({ updateComplete }) => updateComplete));
  };

  it('count to their own deadlines, expire once and leave no timer (F11)', async () => {
    for (let second = 0; second < 4; second += 1) await pass(1000);
    expect(countdownTexts(counting)).to.deep.equal(
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
