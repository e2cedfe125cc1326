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

/** With a key, so that it may be sent again. */
const sendAgain = (http: FakeHttp, request: Partial<HttpRequest> = {}): Promise<HttpSuccess> =>
  send(http, { idempotencyKey: 'key-1', ...request });

const busy = (retryAfter?: string, status = 503): Response =>
  json({}, status, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

const networkFailure = (): TypeError => new TypeError('Failed to fetch');

describe('post', () => {
  describe('the request', () => {
    it('is a POST with body and headers that no cache answers', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent).to.have.length(1);
      expect(http.sent[0]?.url).to.equal(url);
      expect(http.sent[0]?.init).to.include({ method: 'POST', body: 'please', cache: 'no-store' });
      expect(http.headers).to.deep.equal({ 'content-type': 'text/plain' });
    });

    it('follows no redirect: the form goes where the page says, and nowhere else', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent[0]?.init).to.include({ redirect: 'manual' });
    });

    it('sends cookies as fetch does by default: to the page’s own origin', async () => {
      const http = new FakeHttp(json({}));
      await send(http);
      expect(http.sent[0]?.init).not.to.have.any.keys('credentials', 'mode');
    });

    it('carries the idempotency key as a string of structured fields', async () => {
      const http = new FakeHttp(json({}));
      await sendAgain(http);
      expect(http.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('has each header once, the last that was given', async () => {
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
      it(`is misconfigured, not sent, with ${what} that is impossible`, async () => {
        const http = new FakeHttp();
        const error = await failure(send(http, request));
        expect(error.code).to.equal('misconfigured');
        expect(error.cause).to.be.instanceOf(TypeError);
        expect(http.sent).to.have.length(0);
      });
    }
  });

  describe('a success', () => {
    it('brings the body and when it came', async () => {
      const http = new FakeHttp(json({ number: '+1' }, 201));
      expect(await send(http)).to.deep.equal({ body: { number: '+1' }, now, serverNow: undefined });
    });

    it('brings the server’s clock where it can be read', async () => {
      const http = new FakeHttp(json({}, 200, { Date: 'Tue, 14 Nov 2023 23:13:20 GMT' }));
      expect(await send(http)).to.include({ now, serverNow: now + 3_600_000 });
    });

    it('came when its head came, however long the body takes', async () => {
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

    it('has no body if it is not JSON, or too large', async () => {
      for (const body of ['<!doctype html>', '', '{"number":"+1', `"${'x'.repeat(70_000)}"`]) {
        expect((await send(new FakeHttp(new Response(body)))).body).to.equal(undefined);
      }
    });
  });

  describe('a failure', () => {
    it('of the network (F23)', async () => {
      const cause = networkFailure();
      const error = await failure(send(new FakeHttp(cause)));
      expect(error).to.include({ code: 'network', cause });
    });

    it('while offline (F23)', async () => {
      const http = new FakeHttp(networkFailure());
      http.hasNetwork = false;
      expect((await failure(sendAgain(http))).code).to.equal('offline');
      expect(http.waits).to.deep.equal([]);
    });

    it('is none if the platform is wrong about being offline', async () => {
      const http = new FakeHttp(json({ number: '+1' }));
      http.hasNetwork = false;
      expect((await send(http)).body).to.deep.equal({ number: '+1' });
    });

    it('of the connection in the middle of the body', async () => {
      const stream = new ReadableStream({
        pull(controller) {
          controller.error(networkFailure());
        },
      });
      expect((await failure(send(new FakeHttp(new Response(stream))))).code).to.equal('network');
    });

    it('is told by the status (F23)', async () => {
      const error = await failure(send(new FakeHttp(json({ code: 'closed' }, 404))));
      expect(error.code).to.equal('misconfigured');
      expect(error.cause).to.be.instanceOf(Response).with.property('status', 404);
    });

    it('is told by the service’s own body', async () => {
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

    it('is told by the status if the body tells of fields alone', async () => {
      const fields = { firstname: 'Too long.' };
      const error = await failure(
        send(new FakeHttp(json({}, 400)), { readErrorBody: () => ({ fields }) }),
      );
      expect(error).to.include({ code: 'misconfigured', fields });
    });

    it('is told by the status if the body is not as documented', async () => {
      const error = await failure(
        send(new FakeHttp(json({}, 500)), {
          readErrorBody: () => {
            throw new TypeError('That is no body of mine.');
          },
        }),
      );
      expect(error.code).to.equal('unavailable');
    });

    it('knows when to ask again', async () => {
      expect((await failure(send(new FakeHttp(busy('30'))))).retryAfter).to.equal(30_000);
      expect((await failure(send(new FakeHttp(busy())))).retryAfter).to.equal(undefined);
    });

    it('measures a moment to ask again by the server’s clock', async () => {
      const headers = {
        Date: 'Tue, 14 Nov 2023 23:13:20 GMT',
        'Retry-After': 'Tue, 14 Nov 2023 23:13:50 GMT',
      };
      const error = await failure(send(new FakeHttp(json({}, 503, headers))));
      expect(error.retryAfter).to.equal(30_000);
    });

    it('measures it by our clock where the server’s cannot be read', async () => {
      const http = new FakeHttp(busy(nowAsHttpDate));
      http.time = now - 10_000;
      expect((await failure(send(http))).retryAfter).to.equal(10_000);
    });
  });

  describe('a retry', () => {
    const lasting: Record<string, () => Response | Error> = {
      'a failure of the network': networkFailure,
      'a 409': () => json({}, 409),
      'a 425': () => json({}, 425),
      'a 502': () => json({}, 502),
      'a 504': () => json({}, 504),
    };
    for (const [what, answer] of Object.entries(lasting)) {
      it(`follows ${what}, twice at most, each after a longer pause`, async () => {
        const answers = [answer(), answer(), answer()];
        const http = new FakeHttp(...answers, json({}));
        await failure(sendAgain(http));
        expect(http.sent).to.have.length(3);
        expect(http.waits).to.deep.equal([300, 1000]);
      });

      it(`makes good for ${what}`, async () => {
        const http = new FakeHttp(answer(), json({ number: '+1' }));
        expect((await sendAgain(http)).body).to.deep.equal({ number: '+1' });
      });

      it(`never follows ${what} without a key`, async () => {
        const http = new FakeHttp(answer(), json({}));
        await failure(send(http));
        expect(http.sent).to.have.length(1);
        expect(http.waits).to.deep.equal([]);
      });
    }

    it('is the same request under the same key', async () => {
      const http = new FakeHttp(networkFailure(), json({}));
      await sendAgain(http);
      const [first, second] = http.sent;
      expect(second?.url).to.equal(first?.url);
      expect(second?.init).to.equal(first?.init);
      expect(second?.headers.get('Idempotency-Key')).to.equal('"key-1"');
    });

    for (const status of [429, 503]) {
      it(`follows a ${String(status)} after the time that it asks for`, async () => {
        const http = new FakeHttp(busy('2', status), busy('0', status), json({}));
        await sendAgain(http);
        expect(http.waits).to.deep.equal([2000, 0]);
      });

      it(`does not follow a ${String(status)} that names no time`, async () => {
        const http = new FakeHttp(busy(undefined, status), json({}));
        await failure(sendAgain(http));
        expect(http.sent).to.have.length(1);
      });

      it(`does not follow a ${String(status)} without a key`, async () => {
        const http = new FakeHttp(busy('1', status), json({}));
        expect((await failure(send(http))).retryAfter).to.equal(1000);
        expect(http.sent).to.have.length(1);
      });
    }

    it('comes after 5 s at the latest; beyond, the visitor is told', async () => {
      const patient = new FakeHttp(busy('5', 429), json({}));
      await sendAgain(patient);
      expect(patient.waits).to.deep.equal([5000]);

      const impatient = new FakeHttp(busy('6', 429), json({}));
      const error = await failure(sendAgain(impatient));
      expect(error).to.include({ code: 'rate-limited', retryAfter: 6000 });
      expect(impatient.sent).to.have.length(1);
      expect(impatient.waits).to.deep.equal([]);

      const precise = new FakeHttp(busy(nowAsHttpDate), json({}));
      precise.time = now - 5001;
      expect((await failure(sendAgain(precise))).retryAfter).to.equal(5001);
    });

    it('waits as a 409 asks', async () => {
      const http = new FakeHttp(busy('3', 409), json({}));
      await sendAgain(http);
      expect(http.waits).to.deep.equal([3000]);
    });

    it('does not follow any other answer', async () => {
      for (const status of [400, 401, 404, 408, 422, 500, 501]) {
        const http = new FakeHttp(busy('1', status), json({}));
        await failure(sendAgain(http));
        expect(http.sent, String(status)).to.have.length(1);
      }
    });

    it('does not follow an answer that nobody understands', async () => {
      const http = new FakeHttp(new Response('<!doctype html>'), json({}));
      await sendAgain(http);
      expect(http.sent).to.have.length(1);
    });

    it('fails with the last answer’s reason', async () => {
      const http = new FakeHttp(networkFailure(), json({}, 502), json({}, 403));
      expect((await failure(sendAgain(http))).code).to.equal('session-expired');
    });
  });

  describe('an abort', () => {
    let abort: AbortController;
    const closed = new Error('closed');
    const timeout = new DOMException('Too slow.', 'TimeoutError');

    /** A request that is aborted while it is in flight. */
    const aborting =
      (reason: unknown) =>
      async (init: RequestInit): Promise<Response> => {
        abort.abort(reason);
        init.signal?.throwIfAborted();
        return Promise.resolve(json({ number: 'of a request that nobody aborted' }));
      };

    beforeEach(() => {
      abort = new AbortController();
    });

    it('of a request in flight fails with its reason', async () => {
      const http = new FakeHttp(aborting(closed), json({}));
      expect(await rejection(sendAgain(http, { signal: abort.signal }))).to.equal(closed);
      expect(http.sent).to.have.length(1);
    });

    it('without a reason fails with an AbortError', async () => {
      const http = new FakeHttp(aborting(undefined));
      const reason = await rejection(send(http, { signal: abort.signal }));
      expect(reason).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
    });

    it('in the middle of the body counts', async () => {
      const stream = new ReadableStream({
        pull(controller) {
          abort.abort(timeout);
          controller.error(timeout);
        },
      });
      const http = new FakeHttp(new Response(stream));
      expect(await rejection(send(http, { signal: abort.signal }))).to.equal(timeout);
    });

    it('while waiting to ask again ends the wait', async () => {
      const http = new FakeHttp((init) => {
        expect(init.signal).to.equal(abort.signal);
        abort.abort(closed);
        return Promise.resolve(busy('1'));
      }, json({}));
      expect(await rejection(sendAgain(http, { signal: abort.signal }))).to.equal(closed);
      expect(http.sent).to.have.length(1);
    });

    it('makes an answer worthless that comes all the same', async () => {
      const http = new FakeHttp(() => {
        abort.abort(closed);
        return Promise.resolve(json({ number: '+1' }));
      });
      expect(await rejection(send(http, { signal: abort.signal }))).to.equal(closed);
    });
  });
});

describe('configured', () => {
  it('gives what was prepared', () => {
    expect(prepareRequest(() => 'body')).to.equal('body');
  });

  it('is misconfigured if preparing fails', () => {
    const cause = new TypeError('Do not know how to serialize a BigInt');
    const prepare = (): never => {
      throw cause;
    };
    expect(() => prepareRequest(prepare))
      .to.throw(NumberServiceError)
      .that.includes({ code: 'misconfigured', cause });
  });
});
