import { expect } from 'chai';
import sinon from 'sinon';
import { setTimer, systemClock } from '../../src/lifecycle/clock.js';

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
