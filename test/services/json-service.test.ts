import { expect } from 'chai';
import { jsonService } from '../../src/services/json-service.js';
import { ask, failure, FakeHttp, json, now, numberRequest, rejection } from './fake-http.js';
import { expectLegal } from './legal-offer.js';

const ownUrl = 'https://shop.example/api/numbers';
const otherUrl = 'https://api.example/numbers';
const number = '+18005550123';
const offered = { number, formatted: '+1 800 555 0123' };

describe('jsonService', () => {
  describe('sends a request that', () => {
    it('contains the form, the raw form, userData and the page as JSON', async () => {
      const http = new FakeHttp(json({ number }));
      await ask(jsonService({ url: ownUrl }, http));
      expect(http.sent[0]?.url).to.equal(ownUrl);
      expect(JSON.parse(http.body)).to.deep.equal(numberRequest);
    });

    it('contains no other member of the number request', async () => {
      const http = new FakeHttp(json({ number }));
      const more = { ...numberRequest, secret: 'x' };
      await ask(jsonService({ url: ownUrl }, http), more);
      expect(JSON.parse(http.body)).to.deep.equal(numberRequest);
    });

    it('has the headers Content-Type and Accept', async () => {
      const http = new FakeHttp(json({ number }));
      await ask(jsonService({ url: otherUrl }, http));
      expect(http.headers).to.deep.equal({
        'content-type': 'application/json',
        accept: 'application/json, application/problem+json',
      });
    });

    it('contains the idempotency key when it goes to the origin of the page', async () => {
      const http = new FakeHttp(json({ number }));
      await ask(jsonService({ url: ownUrl }, http));
      expect(http.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('contains the idempotency key for another origin when the option is set', async () => {
      const http = new FakeHttp(json({ number }));
      await ask(jsonService({ url: otherUrl, idempotencyKey: true }, http));
      expect(http.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('omits the idempotency key when the option is false', async () => {
      const http = new FakeHttp(json({ number }));
      await ask(jsonService({ url: ownUrl, idempotencyKey: false }, http));
      expect(http.headers).not.to.have.property('idempotency-key');
    });

    it('contains the headers of the page, which cannot replace Content-Type and Accept', async () => {
      const http = new FakeHttp(json({ number }));
      const headers = { 'X-CSRF-Token': 'abc', 'content-type': 'text/plain', accept: '*/*' };
      await ask(jsonService({ url: otherUrl, headers }, http));
      expect(http.headers).to.deep.equal({
        'x-csrf-token': 'abc',
        'content-type': 'application/json',
        accept: 'application/json, application/problem+json',
      });
    });

    it('has the current value of each header of the page', async () => {
      const http = new FakeHttp(json({ number }), json({ number }));
      const headers = { Authorization: 'one' };
      const service = jsonService({ url: otherUrl, headers }, http);
      await ask(service);
      headers.Authorization = 'two';
      await ask(service);
      expect(http.sent.map((sent) => sent.headers.get('Authorization'))).to.deep.equal([
        'one',
        'two',
      ]);
    });

    it('fails as misconfigured when userData cannot be serialized', async () => {
      const http = new FakeHttp();
      const error = await failure(
        ask(jsonService({ url: ownUrl }, http), { userData: { big: 1n } }),
      );
      expect(error.code).to.equal('misconfigured');
      expect(http.sent).to.have.length(0);
    });

    it('fails as misconfigured when the URL is invalid', async () => {
      const http = new FakeHttp();
      const error = await failure(ask(jsonService({ url: 'https://' }, http)));
      expect(error.code).to.equal('misconfigured');
    });
  });

  describe('reads a response that', () => {
    const answered = (body: unknown, headers = {}): Promise<unknown> =>
      ask(jsonService({ url: ownUrl }, new FakeHttp(json(body, 201, headers))));

    it('contains a complete offer', async () => {
      const body = { number, accessCode: '004711', expiresIn: 300, id: 'call-1' };
      const offer = await ask(jsonService({ url: ownUrl }, new FakeHttp(json(body))));
      expect(offer).to.deep.equal({
        ...offered,
        accessCode: '004711',
        expiresAt: now + 300_000,
        id: 'call-1',
      });
      expectLegal(offer);
    });

    it('has only a number, with or without separators', async () => {
      expect(await answered({ number })).to.deep.equal(offered);
      const formatted = '+1 800 555 0123';
      expect(await answered({ number: formatted })).to.deep.equal({ number, formatted });
    });

    it('has members that are null', async () => {
      const body = { number, accessCode: null, expiresIn: null, expiresAt: null, id: null };
      expect(await answered(body)).to.deep.equal(offered);
    });

    it('has an integer as access code', async () => {
      expect(await answered({ number, accessCode: 4711 })).to.deep.equal({
        ...offered,
        accessCode: '4711',
      });
    });

    it('has an absolute expiry', async () => {
      const expiresAt = now + 60_000;
      for (const value of [expiresAt, expiresAt / 1000, new Date(expiresAt).toISOString()]) {
        expect(await answered({ number, expiresAt: value })).to.deep.equal({
          ...offered,
          expiresAt,
        });
      }
    });

    it('has an absolute expiry by a server clock that is an hour off', async () => {
      const body = { number, expiresAt: '2023-11-14T23:14:20Z' };
      const headers = { Date: 'Tue, 14 Nov 2023 23:13:20 GMT' };
      expect(await answered(body, headers)).to.deep.equal({ ...offered, expiresAt: now + 60_000 });
    });

    it('has a duration and an absolute expiry, and prefers the duration', async () => {
      const body = { number, expiresIn: 300, expiresAt: now + 60_000 };
      expect(await answered(body)).to.deep.equal({ ...offered, expiresAt: now + 300_000 });
    });

    const wrong: Record<string, unknown> = {
      'no object': [number],
      'no number': { accessCode: '1' },
      'a script URL': { number: 'javascript:alert(1)' },
      'an offer under __proto__': JSON.parse('{"__proto__":{"number":"+18005550123"}}') as unknown,
    };
    for (const [what, body] of Object.entries(wrong)) {
      it(`has ${what}, and rejects it as a bad response`, async () => {
        expect((await failure(answered(body))).code).to.equal('bad-response');
      });
    }

    const imperfect: Record<string, object> = {
      'an invalid access code': { accessCode: {} },
      'a duration of zero': { expiresIn: 0 },
      'an empty duration': { expiresIn: '' },
      'an invalid duration': { expiresIn: 'soon' },
      'a date as duration': { expiresIn: '2099-01-01T00:00:00Z' },
      'an invalid absolute expiry': { expiresAt: 'soon' },
      'the minimum date of .NET': { expiresAt: '0001-01-01T00:00:00Z' },
    };
    for (const [what, body] of Object.entries(imperfect)) {
      it(`has ${what}, and keeps the number (F41)`, async () => {
        expect(await answered({ number, ...body })).to.deep.equal(offered);
      });
    }

    it('has an invalid duration, and uses the absolute expiry (F41)', async () => {
      const body = { number, expiresIn: 'soon', expiresAt: now + 60_000 };
      expect(await answered(body)).to.deep.equal({ ...offered, expiresAt: now + 60_000 });
    });

    it('has matchesCallerId (F45)', async () => {
      const body = { number, matchesCallerId: true };
      expect(await answered(body)).to.deep.equal({ ...offered, matchesCallerId: true });
      expect(await answered({ ...body, accessCode: '1' })).to.deep.equal({
        ...offered,
        accessCode: '1',
      });
      expect(await answered({ number, matchesCallerId: 'no' })).to.deep.equal(offered);
    });

    it('has a number with an extension or one that cannot be dialled (F38)', async () => {
      expect(await answered({ number: 'tel:+18005550123;ext=5' })).to.deep.equal({
        number,
        extension: '5',
        formatted: '+1 800 555 0123 ext. 5',
      });
      expect(await answered({ number: '*611' })).to.deep.equal({ number: '', formatted: '*611' });
    });

    it('is a login page, and rejects it as a bad response', async () => {
      const page = new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
      const error = await failure(ask(jsonService({ url: ownUrl }, new FakeHttp(page))));
      expect(error.code).to.equal('bad-response');
    });
  });

  it('reads the error code and the field messages of problem details', async () => {
    const errors = { phonenumber: 'Too short.' };
    const http = new FakeHttp(json({ title: 'No.', code: 'invalid-number', errors }, 422));
    const error = await failure(ask(jsonService({ url: ownUrl }, http)));
    expect(error.code).to.equal('invalid-number');
    expect(error.fields).to.deep.equal(errors);
  });

  it('finds the messages for the fields of the form (F37)', async () => {
    const errors = { 'Form.PhoneNumber': ['Too short.', 'No letters.'] };
    const http = new FakeHttp(json({ title: 'No.', errors }, 400));
    const error = await failure(ask(jsonService({ url: ownUrl }, http)));
    expect(error.code).to.equal('invalid-number');
    expect(error.fields).to.deep.equal({ phonenumber: 'Too short. No letters.' });
  });

  it('reads a 409 with field messages as a final answer (F37)', async () => {
    const http = new FakeHttp(json({ errors: { phonenumber: 'In use.' } }, 409));
    const error = await failure(ask(jsonService({ url: ownUrl }, http)));
    expect(error.code).to.equal('invalid-number');
    expect(http.sent).to.have.length(1);
  });

  it('retries a request with an idempotency key', async () => {
    const http = new FakeHttp(new TypeError('Failed to fetch'), json({ number }));
    expect(await ask(jsonService({ url: ownUrl }, http))).to.deep.equal(offered);
  });

  it('does not retry a request without an idempotency key', async () => {
    const http = new FakeHttp(new TypeError('Failed to fetch'), json({ number }));
    expect((await failure(ask(jsonService({ url: otherUrl }, http)))).code).to.equal('network');
  });

  it('fails with the reason of an abort', async () => {
    const http = new FakeHttp(json({ number }));
    const signal = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const asked = ask(jsonService({ url: ownUrl }, http), {}, { signal, idempotencyKey: 'key-1' });
    expect(await rejection(asked)).to.equal(signal.reason);
  });
});
