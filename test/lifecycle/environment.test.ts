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
});
