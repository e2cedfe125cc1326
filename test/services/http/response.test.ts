import { expect } from 'chai';
import {
  errorCodeForStatus,
  readDate,
  readJson,
  readRetryAfter,
} from '../../../src/services/http/response.js';
import { now, nowAsHttpDate, rejection } from '../fake-http.js';

const limit = 64 * 1024;

describe('readJson', () => {
  const read = (body: BodyInit | null): Promise<unknown> => readJson(new Response(body));

  it('reads JSON', async () => {
    expect(await read('{"number":"+1"}')).to.deep.equal({ number: '+1' });
    expect(await read('null')).to.equal(null);
  });

  it('reads it behind a byte order mark, which is no mark within it', async () => {
    expect(await read('\ufeff{}')).to.deep.equal({});
    expect(await read('"a\ufeffb"')).to.equal('a\ufeffb');
    const left = Object.assign(new Response(), { text: () => Promise.resolve('\ufeff{}') });
    expect(await readJson(left), 'where the engine leaves it in').to.deep.equal({});
  });

  it('reads nothing else', async () => {
    for (const text of ['', '{"number":"+1', '<!doctype html>', null]) {
      expect(await read(text)).to.equal(undefined);
    }
  });

  it('reads as much as the limit, and nothing that is longer', async () => {
    expect(await read(JSON.stringify('x'.repeat(limit - 2)))).to.have.length(limit - 2);
    expect(await read(JSON.stringify('x'.repeat(limit - 1)))).to.equal(undefined);
  });

  it('reads characters that arrive in halves', async () => {
    const bytes = new TextEncoder().encode('"Zoë 🙂"');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await read(stream)).to.equal('Zoë 🙂');
  });

  it('fails as the connection fails', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await rejection(read(stream))).to.be.instanceOf(Error);
  });
});

describe('readDate', () => {
  it('reads the server’s clock', () => {
    expect(readDate(new Headers({ Date: nowAsHttpDate }))).to.equal(now);
  });

  it('reads nothing where there is none, or none that is a date', () => {
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

  it('reads a moment', () => {
    expect(after('Tue, 14 Nov 2023 22:13:50 GMT')).to.equal(30_000);
  });

  it('reads a moment that is over as now', () => {
    expect(after('Tue, 14 Nov 2023 22:13:10 GMT')).to.equal(0);
  });

  it('reads more than an hour as an hour', () => {
    expect(after('3601')).to.equal(3_600_000);
    expect(after('999999999')).to.equal(3_600_000);
    expect(after('Fri, 14 Nov 2025 22:13:20 GMT')).to.equal(3_600_000);
  });

  it('reads nothing else', () => {
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

describe('codeOfStatus', () => {
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
    it(`calls ${statuses.join(', ')} ${code} (F43)`, () => {
      for (const status of statuses)
        expect(errorCodeForStatus(status), String(status)).to.equal(code);
    });
  }

  it('calls a key of the owner’s that is refused misconfigured (F43)', () => {
    expect([401, 403, 419].map((status) => errorCodeForStatus(status, true))).to.deep.equal([
      'misconfigured',
      'misconfigured',
      'session-expired',
    ]);
  });
});
