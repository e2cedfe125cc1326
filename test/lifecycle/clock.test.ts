/** The clock, its timers, and deadlines by the wall clock and the monotonic clock. */
import { expect } from 'chai';
import sinon from 'sinon';
import { setTimer, systemClock } from '../../src/lifecycle/clock.js';
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

describe('a timer', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
  });

  it('calls its callback once after its delay', () => {
    const callback = sinon.spy();
    setTimer(300, callback);
    clock.tick(299);
    sinon.assert.notCalled(callback);
    clock.tick(1000);
    sinon.assert.calledOnce(callback);
  });

  it('does not call its callback after it is cancelled', () => {
    const callback = sinon.spy();
    setTimer(300, callback)();
    expect(clock.countTimers()).to.equal(0);
    clock.tick(1000);
    sinon.assert.notCalled(callback);
  });
});

describe('the system clock', () => {
  it('returns the time of the wall clock and of the monotonic clock', () => {
    const before = Date.now();
    const first = systemClock.now();
    const second = systemClock.now();
    expect(first.wall).to.be.within(before, Date.now());
    expect(first.monotonic).to.be.within(0, performance.now());
    expect(second.monotonic).to.be.at.least(first.monotonic);
  });
});
