/** HTTP requests: what is sent, what a success returns and how failures are reported. */
import { expect } from 'chai';
import {
  prepareRequest,
  post,
  type HttpSuccess,
  type HttpRequest,
} from '../../../src/services/http/post.js';
import { NumberServiceError } from '../../../src/services/number-service.js';
import { FakeHttp, failure, json, now, nowAsHttpDate } from '../fake-http.js';

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
