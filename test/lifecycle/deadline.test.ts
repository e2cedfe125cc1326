import { expect } from 'chai';
import { deadlineAt, nextCheckDelay, timeLeft } from '../../src/lifecycle/deadline.js';

describe('a deadline', () => {
  const deadline = deadlineAt(10_000, { wall: 4_000, monotonic: 100 });

  it('is set by both clocks (F11)', () => {
    expect(deadline).to.deep.equal({ wall: 10_000, monotonic: 6_100 });
  });

  it('returns the time left', () => {
    expect(timeLeft(deadline, { wall: 5_000, monotonic: 1_100 })).to.equal(5_000);
  });

  it('includes the time of a sleep, during which the monotonic clock stops (F11)', () => {
    expect(timeLeft(deadline, { wall: 9_000, monotonic: 200 })).to.equal(1_000);
  });

  it('is not delayed by a wall clock that is set back (F11)', () => {
    expect(timeLeft(deadline, { wall: -90_000, monotonic: 6_000 })).to.equal(100);
  });

  it('has no time left after it has passed', () => {
    expect(timeLeft(deadline, { wall: 10_001, monotonic: 6_101 })).to.equal(0);
  });

  it('limits the delay of its next check to the maximum of timers (F4)', () => {
    expect(nextCheckDelay(25 * 24 * 3600 * 1000)).to.equal(2_147_483_647);
    expect(nextCheckDelay(0.3)).to.equal(1);
    expect(nextCheckDelay(0)).to.equal(0);
  });
});
