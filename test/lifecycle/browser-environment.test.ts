import { expect } from '@open-wc/testing';
import { browserEnvironment } from '../../src/lifecycle/clock.js';
import { whenParsed } from '../../src/launcher/page-parsed.js';

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

describe('whenParsed', () => {
  let frame: HTMLIFrameElement;
  beforeEach(() => {
    frame = document.body.appendChild(document.createElement('iframe'));
  });
  afterEach(() => {
    frame.remove();
  });

  /** @param order receives an entry at the callback. */
  const calledBack = (parsed: Document, order: string[] = []): Promise<void> =>
    new Promise((resolve) => {
      whenParsed(parsed, () => {
        order.push('called back');
        resolve();
      });
    });
  /** The document of the frame. */
  const framed = (): Document => {
    const { contentDocument } = frame;
    if (!contentDocument) throw new Error('There is no document in the frame.');
    return contentDocument;
  };

  it('calls back in a separate task for a parsed document', async () => {
    const order: string[] = [];
    const done = calledBack(document, order);
    queueMicrotask(() => order.push('microtask'));
    await done;
    expect(order).to.deep.equal(['microtask', 'called back']);
  });

  it('waits for the parser and for the listeners of DOMContentLoaded', async () => {
    const parsed = framed();
    parsed.open();
    const order: string[] = [];
    const done = calledBack(parsed, order);
    await calledBack(document); // a task later
    parsed.addEventListener('DOMContentLoaded', () => order.push('parsed'));
    parsed.close();
    await done;
    expect(order).to.deep.equal(['parsed', 'called back']);
  });

  // The navigation timings of a document that was written with document.write belong to the document before it.
  for (const [when, type] of [
    ['readystatechange', 'readystatechange'],
    ['DOMContentLoaded', 'DOMContentLoaded'],
  ] as const) {
    it(`calls back for a call during ${when}`, async () => {
      const parsed = framed();
      parsed.open();
      const asked = new Promise<string>((resolve) => {
        const ask = (): void => {
          void calledBack(parsed).then(() => {
            resolve('called back');
          });
        };
        parsed.addEventListener(type, ask, { once: true });
      });
      parsed.close();
      expect(await asked).to.equal('called back');
    });
  }
});
