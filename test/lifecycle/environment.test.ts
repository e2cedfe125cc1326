import { expect } from '@open-wc/testing';
import { browserEnvironment } from '../../src/lifecycle/environment.js';

describe('the browser as environment of the lifecycle', () => {
  const environment = browserEnvironment(document.body);

  it('tells both clocks', () => {
    const before = Date.now();
    const first = environment.now();
    const second = environment.now();
    expect(first.wall).to.be.within(before, Date.now());
    expect(second.monotonic).to.be.at.least(first.monotonic);
  });

  it('calls back after a while, or not if that is cancelled', async () => {
    const called: string[] = [];
    const cancel = environment.after(0, () => called.push('cancelled'));
    cancel();
    await new Promise<void>((resolve) => {
      environment.after(1, resolve);
    });
    expect(called).to.deep.equal([]);
  });

  it('makes keys of which no two are alike', () => {
    const keys = Array.from({ length: 1000 }, () => environment.uniqueKey());
    expect(new Set(keys).size).to.equal(1000);
    expect(keys.every((key) => /^[\d-]{20,}$/.test(key))).to.equal(true);
  });

  it('calls back in a task of its own once the document is parsed', async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      environment.whenParsed(() => {
        order.push('called back');
        resolve();
      });
      queueMicrotask(() => order.push('microtask'));
    });
    expect(order).to.deep.equal(['microtask', 'called back']);
  });

  it('tells of waking until it is stopped', () => {
    let wakings = 0;
    const stop = environment.onWake(() => {
      wakings += 1;
    });
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(wakings).to.equal(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(wakings).to.equal(2);
  });
});
