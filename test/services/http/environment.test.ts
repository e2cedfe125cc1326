import { expect } from 'chai';
import sinon from 'sinon';
import { browserHttpEnvironment } from '../../../src/services/http/environment.js';
import { now, rejection } from '../fake-http.js';

/** Replaces a global while `run` runs. `navigator` and `origin` are accessors in browsers. */
function withGlobal(name: string, value: unknown, run: () => void): void {
  const original = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, value });
  try {
    run();
  } finally {
    if (original) Object.defineProperty(globalThis, name, original);
    else Reflect.deleteProperty(globalThis, name);
  }
}

describe('the HTTP environment of the browser', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('calls the current `fetch` of the page (F24)', async () => {
    const response = new Response('ok');
    const fetch = sinon.stub(globalThis, 'fetch').resolves(response);
    const init = { method: 'POST' };
    expect(await browserHttpEnvironment.fetch('https://shop.example/', init)).to.equal(response);
    sinon.assert.calledOnceWithExactly(fetch, 'https://shop.example/', init);
  });

  it('reads the current clock of the page', () => {
    sinon.useFakeTimers({ now, toFake: ['Date'] });
    expect(browserHttpEnvironment.now()).to.equal(now);
  });

  it('is online unless `navigator.onLine` is false', () => {
    withGlobal('navigator', { onLine: false }, () => {
      expect(browserHttpEnvironment.isOnline()).to.equal(false);
    });
    for (const navigator of [{ onLine: true }, {}, undefined]) {
      withGlobal('navigator', navigator, () => {
        expect(browserHttpEnvironment.isOnline()).to.equal(true);
      });
    }
  });

  it('recognizes URLs of its own origin', () => {
    withGlobal('origin', 'https://shop.example', () => {
      expect(browserHttpEnvironment.isSameOrigin('https://shop.example/api?a=b')).to.equal(true);
      expect(browserHttpEnvironment.isSameOrigin('https://shop.example:443/')).to.equal(true);
      for (const url of [
        'http://shop.example/',
        'https://api.shop.example/',
        'https://shop.example:8443/',
      ]) {
        expect(browserHttpEnvironment.isSameOrigin(url), url).to.equal(false);
      }
    });
  });

  it('has no own origin in a sandbox', () => {
    withGlobal('origin', 'null', () => {
      expect(browserHttpEnvironment.isSameOrigin('https://shop.example/')).to.equal(false);
    });
  });

  it('throws for an invalid URL', () => {
    for (const url of ['https://', 'https://user:password@shop.example/']) {
      expect(() => browserHttpEnvironment.isSameOrigin(url), url).to.throw(TypeError);
    }
  });

  describe('delays, and', () => {
    let clock: sinon.SinonFakeTimers;
    let abort: AbortController;

    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      abort = new AbortController();
    });

    it('resolves after the given time', async () => {
      const done = sinon.spy();
      const waiting = browserHttpEnvironment.delay(300, abort.signal).then(done);
      await clock.tickAsync(299);
      sinon.assert.notCalled(done);
      await clock.tickAsync(1);
      sinon.assert.calledOnce(done);
      await waiting;
    });

    it('rejects with the reason of an abort and leaves no timer', async () => {
      const waiting = rejection(browserHttpEnvironment.delay(300, abort.signal));
      expect(clock.countTimers()).to.equal(1);
      const reason = new Error('closed');
      abort.abort(reason);
      expect(await waiting).to.equal(reason);
      expect(clock.countTimers()).to.equal(0);
    });

    it('rejects at once after an abort', async () => {
      abort.abort();
      expect(await rejection(browserHttpEnvironment.delay(300, abort.signal))).to.equal(
        abort.signal.reason,
      );
      expect(clock.countTimers()).to.equal(0);
    });
  });
});
