import { expect } from 'chai';
import sinon from 'sinon';
import { browserHttpEnvironment } from '../../../src/services/http/environment.js';
import { now, nowAsHttpDate, rejection } from '../fake-http.js';
import {
  errorCodeForStatus,
  readDate,
  readJson,
  readRetryAfter,
} from '../../../src/services/http/response.js';

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

const limit = 64 * 1024;

describe('readJson', () => {
  const read = (body: BodyInit | null): Promise<unknown> => readJson(new Response(body));

  it('reads JSON', async () => {
    expect(await read('{"number":"+1"}')).to.deep.equal({ number: '+1' });
    expect(await read('null')).to.equal(null);
  });

  it('ignores a byte order mark at the start only', async () => {
    expect(await read('\ufeff{}')).to.deep.equal({});
    expect(await read('"a\ufeffb"')).to.equal('a\ufeffb');
    const withMark = Object.assign(new Response(), { text: () => Promise.resolve('\ufeff{}') });
    expect(await readJson(withMark), 'an engine that keeps the mark').to.deep.equal({});
  });

  it('returns undefined for a body that is not JSON', async () => {
    for (const text of ['', '{"number":"+1', '<!doctype html>', null]) {
      expect(await read(text)).to.equal(undefined);
    }
  });

  it('reads a body up to the limit and no longer one', async () => {
    expect(await read(JSON.stringify('x'.repeat(limit - 2)))).to.have.length(limit - 2);
    expect(await read(JSON.stringify('x'.repeat(limit - 1)))).to.equal(undefined);
  });

  it('reads characters that are split between chunks', async () => {
    const bytes = new TextEncoder().encode('"Zoë 🙂"');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await read(stream)).to.equal('Zoë 🙂');
  });

  it('fails when the connection fails', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await rejection(read(stream))).to.be.instanceOf(Error);
  });
});

describe('readDate', () => {
  it('reads the Date header', () => {
    expect(readDate(new Headers({ Date: nowAsHttpDate }))).to.equal(now);
  });

  it('returns undefined for a missing or invalid Date header', () => {
    expect(readDate(new Headers())).to.equal(undefined);
    for (const Date of ['', '-5', '2023', 'yesterday', 'not a date GMT', '2023-11-14T22:13:20Z']) {
      expect(readDate(new Headers({ Date })), Date).to.equal(undefined);
    }
  });
});

describe('readRetryAfter', () => {
  const after = (value: string): number | undefined =>
    readRetryAfter(new Headers({ 'Retry-After': value }), now);

  it('reads seconds', () => {
    expect(after('2')).to.equal(2000);
    expect(after('0')).to.equal(0);
    expect(after('3600')).to.equal(3_600_000);
  });

  it('reads a date', () => {
    expect(after('Tue, 14 Nov 2023 22:13:50 GMT')).to.equal(30_000);
  });

  it('reads a past date as no delay', () => {
    expect(after('Tue, 14 Nov 2023 22:13:10 GMT')).to.equal(0);
  });

  it('reads more than an hour as an hour', () => {
    expect(after('3601')).to.equal(3_600_000);
    expect(after('999999999')).to.equal(3_600_000);
    expect(after('Fri, 14 Nov 2025 22:13:20 GMT')).to.equal(3_600_000);
  });

  it('returns undefined for a missing or invalid Retry-After header', () => {
    expect(readRetryAfter(new Headers(), now)).to.equal(undefined);
    for (const value of [
      '',
      '-5',
      '1.5',
      '1e3',
      'soon',
      '9'.repeat(10),
      '9'.repeat(400),
      '2023-11-14T22:13:50Z',
    ]) {
      expect(after(value), value).to.equal(undefined);
    }
  });
});

describe('errorCodeForStatus', () => {
  const expected = {
    'bad-response': [204, 300, 304, 399],
    misconfigured: [400, 402, 404, 405, 406, 410, 413, 415, 418],
    timeout: [408, 409, 504],
    'rate-limited': [429],
    unavailable: [423, 425, 500, 501, 502, 503, 505, 599],
    'session-expired': [401, 403, 419, 440, 498],
    'invalid-form': [422],
  };
  for (const [code, statuses] of Object.entries(expected)) {
    it(`returns ${code} for ${statuses.join(', ')} (F43)`, () => {
      for (const status of statuses)
        expect(errorCodeForStatus(status), String(status)).to.equal(code);
    });
  }

  it('returns misconfigured for 401 and 403 of a request with an API key (F43)', () => {
    expect([401, 403, 419].map((status) => errorCodeForStatus(status, true))).to.deep.equal([
      'misconfigured',
      'misconfigured',
      'session-expired',
    ]);
  });
});
