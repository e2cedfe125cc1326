/** Many elements on one page; `npm run soak` has them in real time. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { inFigures } from '../src/offer/countdown.js';
import { fakeClock, type Clock } from './helpers/clock.js';
import { addMany, clocksOf, countDown } from './helpers/many.js';

describe('200 elements on a page, 50 of them counting down', function () {
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

  it('each count to their own deadline, expire once and leave no timer (F11)', async () => {
    for (let second = 0; second < 4; second += 1) await pass(1000);
    expect(clocksOf(counting)).to.deep.equal(
      counting.map((_, index) => inFigures(lifetime(index) - 4000)),
    );
    expect(expiries.flat()).to.be.empty;

    await pass(20_000);
    expect(expiries).to.deep.equal(counting.map((_, index) => [lifetime(index)]));
    expect(clock.countTimers()).to.equal(0);
  });

  it('leave no timer when they are taken out while they count', async () => {
    expect(clock.countTimers()).to.be.at.least(50);
    parent.replaceChildren();
    await pass(0);
    expect(clock.countTimers()).to.equal(0);
    await pass(20_000);
    expect(expiries.flat()).to.be.empty;
  });
});
