import { expect } from '@open-wc/testing';
import { browserEnvironment } from '../../src/lifecycle/clock.js';

describe('the environment of the browser', () => {
  const environment = browserEnvironment(document.body);

  afterEach(() => {
    Reflect.deleteProperty(crypto, 'randomUUID'); // the browser's own is on the prototype
  });

  it('calls a timer’s callback unless the timer is cancelled', async () => {
    const called: string[] = [];
    const cancel = environment.setTimer(0, () => called.push('cancelled'));
    cancel();
    await new Promise<void>((resolve) => {
      environment.setTimer(1, resolve);
    });
    expect(called).to.deep.equal([]);
  });

  it('creates unique keys (F20)', () => {
    const keys = Array.from({ length: 1000 }, () => environment.uniqueKey());
    expect(new Set(keys).size).to.equal(1000);
    expect(keys.every((key) => /^[\d-]{20,}$/.test(key))).to.equal(true);
  });

  it('creates keys without `randomUUID`, which pages over HTTP do not have (F10)', () => {
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined });
    const keys = [environment.uniqueKey(), environment.uniqueKey()];
    expect(keys[0]).to.be.a('string').with.length.above(19);
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('calls the wake listener when the page becomes visible, until it is removed (F11)', () => {
    let calls = 0;
    const stop = environment.onWake(() => {
      calls += 1;
    });
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(calls).to.equal(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(calls).to.equal(2);
  });
});
