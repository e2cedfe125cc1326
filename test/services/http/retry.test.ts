/** HTTP requests: retries and aborts. */
import { expect } from 'chai';
import { post, type HttpSuccess, type HttpRequest } from '../../../src/services/http/post.js';
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
