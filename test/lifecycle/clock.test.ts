import { expect } from 'chai';
import { systemClock } from '../../src/lifecycle/clock.js';

describe('the system’s clock', () => {
  it('tells the time by the wall clock, and by one that is never set back', () => {
    const before = Date.now();
    const first = systemClock.now();
    const second = systemClock.now();
    expect(first.wall).to.be.within(before, Date.now());
    expect(first.monotonic).to.be.within(0, performance.now());
    expect(second.monotonic).to.be.at.least(first.monotonic);
  });
});
