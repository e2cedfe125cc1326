import { expect } from 'chai';
import {
  prepareRequest,
  post,
  type HttpSuccess,
  type HttpRequest,
} from '../../../src/services/http/post.js';
import { NumberServiceError } from '../../../src/services/number-service.js';
import { FakeHttp, failure, json, now, nowAsHttpDate, rejection } from '../fake-http.js';

const url = 'https://api.example/numbers';

const send = (http: FakeHttp, request: Partial<HttpRequest> = {}): Promise<HttpSuccess> =>
  post(
    {
      url,
      headers: [['Content-Type', 'text/plain']],
      body: 'please',
      signal: new AbortController().signal,
      idempotencyKey: undefined,
      readErrorBody: () => ({}),
      ...request,
    },
    http,
  );

/** Sends a request with an idempotency key, which allows retries. */
const sendWithKey = (http: FakeHttp, request: Partial<HttpRequest> = {}): Promise<HttpSuccess> =>
  send(http, { idempotencyKey: 'key-1', ...request });

const busy = (retryAfter?: string, status = 503): Response =>
  json({}, status, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

const networkFailure = (): TypeError => new TypeError('Failed to fetch');

describe('post', () => {
  describe('sends a request that', () => {
    it('is a POST with body and headers and bypasses the cache', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent).to.have.length(1);
      expect(http.sent[0]?.url).to.equal(url);
      expect(http.sent[0]?.init).to.include({ method: 'POST', body: 'please', cache: 'no-store' });
      expect(http.headers).to.deep.equal({ 'content-type': 'text/plain' });
    });

    it('follows no redirect, so that the form goes only to the given URL', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent[0]?.init).to.include({ redirect: 'manual' });
    });

    it('has the default credentials of fetch: cookies for the page’s own origin', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent[0]?.init).not.to.have.any.keys('credentials', 'mode');
    });

    it('contains the idempotency key as a structured field string', async () => {
      const http = new FakeHttp(json({}));
      await sendWithKey(http);
      expect(http.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('has the last value of a repeated header', async () => {
      const http = new FakeHttp(json({}));
      await send(http, {
        headers: [
          ['content-type', 'text/html'],
          ['Content-Type', 'text/plain'],
        ],
      });
      expect(http.headers).to.deep.equal({ 'content-type': 'text/plain' });
    });

    const impossible: Record<string, Partial<HttpRequest>> = {
      'a URL': { url: 'https://' },
      'a URL with a password': { url: 'https://user:password@api.example/' },
      'a name of a header': { headers: [['no header', 'x']] },
      'a value of a header': { headers: [['x-api-key', 'line\nbreak']] },
      'an idempotency key': { idempotencyKey: '☎' },
    };
    for (const [what, request] of Object.entries(impossible)) {
      it(`is misconfigured and not sent with ${what} that is invalid`, async () => {
        const http = new FakeHttp();
        const error = await failure(send(http, request));
        expect(error.code).to.equal('misconfigured');
        expect(error.cause).to.be.instanceOf(TypeError);
        expect(http.sent).to.have.length(0);
      });
    }
  });

  describe('returns for a success', () => {
    it('the body and the time of the response', async () => {
      const http = new FakeHttp(json({ number: '+1' }, 201));
      expect(await send(http)).to.deep.equal({ body: { number: '+1' }, now, serverNow: undefined });
    });

    it('the server’s clock if the Date header can be read', async () => {
      const http = new FakeHttp(json({}, 200, { Date: 'Tue, 14 Nov 2023 23:13:20 GMT' }));
      expect(await send(http)).to.include({ now, serverNow: now + 3_600_000 });
    });

    it('the time of the headers, however long the body takes', async () => {
      const http = new FakeHttp();
      const stream = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            http.time += 5000;
            controller.enqueue(new TextEncoder().encode('{}'));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const slow = new FakeHttp(new Response(stream));
      expect(await send(slow)).to.include({ now });
      expect(http.time).to.equal(now + 5000);
    });

    it('no body if it is not JSON or too large', async () => {
      for (const body of ['<!doctype html>', '', '{"number":"+1', `"${'x'.repeat(70_000)}"`]) {
        expect((await send(new FakeHttp(new Response(body)))).body).to.equal(undefined);
      }
    });
  });

  describe('fails', () => {
    it('with the code network when fetch fails (F23)', async () => {
      const cause = networkFailure();
      const error = await failure(send(new FakeHttp(cause)));
      expect(error).to.include({ code: 'network', cause });
    });

    it('with the code offline when fetch fails offline (F23)', async () => {
      const http = new FakeHttp(networkFailure());
      http.hasNetwork = false;
      expect((await failure(sendWithKey(http))).code).to.equal('offline');
      expect(http.waits).to.deep.equal([]);
    });

    it('only when fetch fails, even if `navigator.onLine` is false', async () => {
      const http = new FakeHttp(json({ number: '+1' }));
      http.hasNetwork = false;
      expect((await send(http)).body).to.deep.equal({ number: '+1' });
    });

    it('with the code network when the connection breaks in the body', async () => {
      const stream = new ReadableStream({
        pull(controller) {
          controller.error(networkFailure());
        },
      });
      expect((await failure(send(new FakeHttp(new Response(stream))))).code).to.equal('network');
    });

    it('with the code of the status (F23)', async () => {
      const error = await failure(send(new FakeHttp(json({ code: 'closed' }, 404))));
      expect(error.code).to.equal('misconfigured');
      expect(error.cause).to.be.instanceOf(Response).with.property('status', 404);
    });

    it('with the code and the fields that the service reads from the body', async () => {
      const fields = { phonenumber: 'Too short.' };
      const error = await failure(
        send(new FakeHttp(json({ reason: 7030 }, 418)), {
          readErrorBody: (body, status) => {
            expect(body).to.deep.equal({ reason: 7030 });
            expect(status).to.equal(418);
            return { code: 'invalid-number', fields };
          },
        }),
      );
      expect(error).to.include({ code: 'invalid-number', fields });
    });

    it('with the code of the status if the body has only fields', async () => {
      const fields = { firstname: 'Too long.' };
      const error = await failure(
        send(new FakeHttp(json({}, 400)), { readErrorBody: () => ({ fields }) }),
      );
      expect(error).to.include({ code: 'misconfigured', fields });
    });

    it('with the code of the status if the body cannot be read', async () => {
      const error = await failure(
        send(new FakeHttp(json({}, 500)), {
          readErrorBody: () => {
            throw new TypeError('unexpected body');
          },
        }),
      );
      expect(error.code).to.equal('unavailable');
    });

    it('with the delay of Retry-After', async () => {
      expect((await failure(send(new FakeHttp(busy('30'))))).retryAfter).to.equal(30_000);
      expect((await failure(send(new FakeHttp(busy())))).retryAfter).to.equal(undefined);
    });

    it('with the delay until a Retry-After date by the server’s clock', async () => {
      const headers = {
        Date: 'Tue, 14 Nov 2023 23:13:20 GMT',
        'Retry-After': 'Tue, 14 Nov 2023 23:13:50 GMT',
      };
      const error = await failure(send(new FakeHttp(json({}, 503, headers))));
      expect(error.retryAfter).to.equal(30_000);
    });

    it('with the delay until a Retry-After date by the local clock if there is no Date header', async () => {
      const http = new FakeHttp(busy(nowAsHttpDate));
      http.time = now - 10_000;
      expect((await failure(send(http))).retryAfter).to.equal(10_000);
    });
  });

  describe('retries', () => {
    const lasting: Record<string, () => Response | Error> = {
      'a failure of the network': networkFailure,
      'a 409': () => json({}, 409),
      'a 425': () => json({}, 425),
      'a 502': () => json({}, 502),
      'a 504': () => json({}, 504),
    };
    for (const [what, answer] of Object.entries(lasting)) {
      it(`after ${what} at most twice, with a longer delay each time`, async () => {
        const answers = [answer(), answer(), answer()];
        const http = new FakeHttp(...answers, json({}));
        await failure(sendWithKey(http));
        expect(http.sent).to.have.length(3);
        expect(http.waits).to.deep.equal([300, 1000]);
      });

      it(`after ${what} and returns the later success`, async () => {
        const http = new FakeHttp(answer(), json({ number: '+1' }));
        expect((await sendWithKey(http)).body).to.deep.equal({ number: '+1' });
      });

      it(`never after ${what} without a key`, async () => {
        const http = new FakeHttp(answer(), json({}));
        await failure(send(http));
        expect(http.sent).to.have.length(1);
        expect(http.waits).to.deep.equal([]);
      });
    }

    it('with the same request and the same key', async () => {
      const http = new FakeHttp(networkFailure(), json({}));
      await sendWithKey(http);
      const [first, second] = http.sent;
      expect(second?.url).to.equal(first?.url);
      expect(second?.init).to.equal(first?.init);
      expect(second?.headers.get('Idempotency-Key')).to.equal('"key-1"');
    });

    for (const status of [429, 503]) {
      it(`after a ${String(status)} with the delay of Retry-After`, async () => {
        const http = new FakeHttp(busy('2', status), busy('0', status), json({}));
        await sendWithKey(http);
        expect(http.waits).to.deep.equal([2000, 0]);
      });

      it(`never after a ${String(status)} without Retry-After`, async () => {
        const http = new FakeHttp(busy(undefined, status), json({}));
        await failure(sendWithKey(http));
        expect(http.sent).to.have.length(1);
      });

      it(`never after a ${String(status)} without a key`, async () => {
        const http = new FakeHttp(busy('1', status), json({}));
        expect((await failure(send(http))).retryAfter).to.equal(1000);
        expect(http.sent).to.have.length(1);
      });
    }

    it('only after a delay of at most 5 s, and otherwise fails with the longer delay', async () => {
      const patient = new FakeHttp(busy('5', 429), json({}));
      await sendWithKey(patient);
      expect(patient.waits).to.deep.equal([5000]);

      const impatient = new FakeHttp(busy('6', 429), json({}));
      const error = await failure(sendWithKey(impatient));
      expect(error).to.include({ code: 'rate-limited', retryAfter: 6000 });
      expect(impatient.sent).to.have.length(1);
      expect(impatient.waits).to.deep.equal([]);

      const precise = new FakeHttp(busy(nowAsHttpDate), json({}));
      precise.time = now - 5001;
      expect((await failure(sendWithKey(precise))).retryAfter).to.equal(5001);
    });

    it('after a 409 with the delay of Retry-After', async () => {
      const http = new FakeHttp(busy('3', 409), json({}));
      await sendWithKey(http);
      expect(http.waits).to.deep.equal([3000]);
    });

    it('never after another error status', async () => {
      for (const status of [400, 401, 404, 408, 422, 500, 501]) {
        const http = new FakeHttp(busy('1', status), json({}));
        await failure(sendWithKey(http));
        expect(http.sent, String(status)).to.have.length(1);
      }
    });

    it('never after a success that is not JSON', async () => {
      const http = new FakeHttp(new Response('<!doctype html>'), json({}));
      await sendWithKey(http);
      expect(http.sent).to.have.length(1);
    });

    it('and fails with the error of the last response', async () => {
      const http = new FakeHttp(networkFailure(), json({}, 502), json({}, 403));
      expect((await failure(sendWithKey(http))).code).to.equal('session-expired');
    });
  });

  describe('fails on an abort', () => {
    let abort: AbortController;
    const closed = new Error('closed');
    const timeout = new DOMException('Too slow.', 'TimeoutError');

    /** A request that is aborted while it is in flight. */
    const aborting =
      (reason: unknown) =>
      async (init: RequestInit): Promise<Response> => {
        abort.abort(reason);
        init.signal?.throwIfAborted();
        return Promise.resolve(json({ number: 'of a request that was not aborted' }));
      };

    beforeEach(() => {
      abort = new AbortController();
    });

    it('of a request in flight with the reason of the abort', async () => {
      const http = new FakeHttp(aborting(closed), json({}));
      expect(await rejection(sendWithKey(http, { signal: abort.signal }))).to.equal(closed);
      expect(http.sent).to.have.length(1);
    });

    it('without a reason with an AbortError', async () => {
      const http = new FakeHttp(aborting(undefined));
      const reason = await rejection(send(http, { signal: abort.signal }));
      expect(reason).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
    });

    it('while it reads the body', async () => {
      const stream = new ReadableStream({
        pull(controller) {
          abort.abort(timeout);
          controller.error(timeout);
        },
      });
      const http = new FakeHttp(new Response(stream));
      expect(await rejection(send(http, { signal: abort.signal }))).to.equal(timeout);
    });

    it('while it waits for a retry', async () => {
      const http = new FakeHttp((init) => {
        expect(init.signal).to.equal(abort.signal);
        abort.abort(closed);
        return Promise.resolve(busy('1'));
      }, json({}));
      expect(await rejection(sendWithKey(http, { signal: abort.signal }))).to.equal(closed);
      expect(http.sent).to.have.length(1);
    });

    it('although a response arrives', async () => {
      const http = new FakeHttp(() => {
        abort.abort(closed);
        return Promise.resolve(json({ number: '+1' }));
      });
      expect(await rejection(send(http, { signal: abort.signal }))).to.equal(closed);
    });
  });
});

describe('prepareRequest', () => {
  it('returns the result of the callback', () => {
    expect(prepareRequest(() => 'body')).to.equal('body');
  });

  it('throws misconfigured when the callback throws', () => {
    const cause = new TypeError('Do not know how to serialize a BigInt');
    const prepare = (): never => {
      throw cause;
    };
    expect(() => prepareRequest(prepare))
      .to.throw(NumberServiceError)
      .that.includes({ code: 'misconfigured', cause });
  });
});
