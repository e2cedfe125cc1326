import { expect } from 'chai';
import { deadlineAt, nextCheckDelay, timeLeft } from '../../src/lifecycle/deadline.js';

describe('a deadline', () => {
  const deadline = deadlineAt(10_000, { wall: 4_000, monotonic: 100 });

  it('holds by both clocks (F11)', () => {
    expect(deadline).to.deep.equal({ wall: 10_000, monotonic: 6_100 });
  });

  it('tells how long it is until then', () => {
    expect(timeLeft(deadline, { wall: 5_000, monotonic: 1_100 })).to.equal(5_000);
  });

  it('counts the time for which the machine slept and the monotonic clock stood still (F11)', () => {
    expect(timeLeft(deadline, { wall: 9_000, monotonic: 200 })).to.equal(1_000);
  });

  it('is not put off by a wall clock that is set back (F11)', () => {
    expect(timeLeft(deadline, { wall: -90_000, monotonic: 6_000 })).to.equal(100);
  });

  it('is over once it has passed', () => {
    expect(timeLeft(deadline, { wall: 10_001, monotonic: 6_101 })).to.equal(0);
  });

  it('lets no timer sleep longer than a timer can (F4)', () => {
    expect(nextCheckDelay(25 * 24 * 3600 * 1000)).to.equal(2_147_483_647);
    expect(nextCheckDelay(0.3)).to.equal(1);
    expect(nextCheckDelay(0)).to.equal(0);
  });
});
