import { expect } from 'chai';
import sinon from 'sinon';
import { after as callAfter } from '../../src/lifecycle/after.js';

describe('a timer', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    clock.restore();
  });

  it('calls back once, after as many ms as it is told', () => {
    const callback = sinon.spy();
    callAfter(300, callback);
    clock.tick(299);
    sinon.assert.notCalled(callback);
    clock.tick(1000);
    sinon.assert.calledOnce(callback);
  });

  it('does not once it is cancelled, and is gone', () => {
    const callback = sinon.spy();
    callAfter(300, callback)();
    expect(clock.countTimers()).to.equal(0);
    clock.tick(1000);
    sinon.assert.notCalled(callback);
  });
});
