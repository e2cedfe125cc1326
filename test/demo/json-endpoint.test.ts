import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askJson, form, ok } from './number-requests.js';

describe("the demo service's JSON endpoint", () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  describe('returns the expiry', () => {
    it('as the remaining duration in whole seconds', async () => {
      await service.set({ lifetime: 300 });
      const headers = { 'idempotency-key': '"a"' };
      expect((await ok(askJson(service, { headers }))).expiresIn).to.equal(300);
      await service.set({ clockOffset: 100 });
      expect((await ok(askJson(service, { headers }))).expiresIn).to.be.within(195, 200);
    });

    it('as a date and time', async () => {
      await service.set({ expiresAs: 'iso' });
      const { expiresAt } = await ok(askJson(service));
      const [reservation] = await service.reservations();
      expect(expiresAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Date.parse(expiresAt)).to.equal(reservation?.expiresAt);
    });

    it('as ms since the epoch', async () => {
      await service.set({ expiresAs: 'epoch-ms' });
      const { expiresAt } = await ok(askJson(service));
      const [reservation] = await service.reservations();
      expect(expiresAt).to.equal(reservation?.expiresAt);
    });

    it('as seconds since the epoch', async () => {
      await service.set({ expiresAs: 'epoch-s' });
      const { expiresAt } = await ok(askJson(service));
      const [reservation] = await service.reservations();
      expect(expiresAt).to.equal(Math.floor((reservation?.expiresAt ?? 0) / 1000));
    });

    it('of no number when expiresAs is none', async () => {
      await service.set({ expiresAs: 'none' });
      expect(await ok(askJson(service))).to.have.all.keys('id', 'number', 'accessCode');
    });
  });

  describe('rejects', () => {
    const problemOf = async (asking: Promise<Response>) => {
      const response = await asking;
      expect(response.headers.get('content-type')).to.equal('application/problem+json');
      const problem = await response.json();
      expect(problem.status).to.equal(response.status);
      return problem;
    };

    for (const phonenumber of [undefined, '', 'call me', 7, null, '1'.repeat(16)]) {
      it(`the phone number ${JSON.stringify(phonenumber)} and names the field`, async () => {
        const problem = await problemOf(askJson(service, { body: { form: { phonenumber } } }));
        expect(problem).to.deep.equal({
          title: 'Enter a phone number with its area code.',
          status: 422,
          code: 'invalid-number',
          errors: { phonenumber: 'Enter a phone number with its area code.' },
        });
      });
    }

    for (const body of [[], {}, { form: 'x' }, { form, rawForm: 1 }, { form, userData: [] }]) {
      it(`the body ${JSON.stringify(body)}`, async () => {
        const problem = await problemOf(askJson(service, { body }));
        expect(problem).to.include({ status: 400, code: 'misconfigured' });
      });
    }

    const post = (init: RequestInit) =>
      problemOf(fetch(service.action, { method: 'POST', ...init }));
    const json = { 'content-type': 'application/json' };

    it('a body that is not JSON', async () => {
      const problem = await post({ headers: json, body: '{"form":' });
      expect(problem).to.include({ status: 400, code: 'misconfigured' });
    });

    it('a body without the content type of JSON', async () => {
      const problem = await post({ body: JSON.stringify({ form }) });
      expect(problem).to.include({ status: 415, code: 'misconfigured' });
    });

    it('a body that is too large', async () => {
      const problem = await post({ headers: json, body: `{"form":"${'x'.repeat(100_000)}"}` });
      expect(problem).to.include({ status: 413, code: 'misconfigured' });
    });

    it('a body that is nested too deeply to serialize, and continues (F21)', async () => {
      const deep = '['.repeat(10_000) + ']'.repeat(10_000);
      const body = `{"form":{"phonenumber":"+442079460999"},"userData":{"deep":${deep}}}`;
      const problem = await post({ headers: json, body });
      expect(problem).to.include({ status: 400, code: 'misconfigured' });
      expect(await service.reservations()).to.be.empty;
      expect((await service.requests({ ended: 1 })).at(-1)?.status).to.equal(400);
    });

    it('other methods', async () => {
      const problem = await problemOf(fetch(service.action));
      expect(problem).to.include({ status: 405, code: 'misconfigured' });
    });
  });

  it('accepts digits of any script in a phone number', async () => {
    await ok(askJson(service, { body: { form: { phonenumber: '٠٢٠ ٧٩٤٦ ٠٩٩٩' } } }));
  });

  it('stores members with names such as __proto__ as ordinary members', async () => {
    const body = `{"form":{"phonenumber":"+442079460999","__proto__":{"polluted":1}},"userData":{"__proto__":{"polluted":1},"constructor":"x"}}`;
    const { number, accessCode } = await ok(
      fetch(service.action, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    );
    const text = await (await service.match({ number, accessCode })).text();
    expect(text).to.include('"userData":{"__proto__":{"polluted":1},"constructor":"x"}');
    expect(await service.switches()).not.to.have.property('polluted');
  });

  describe('with an idempotency key', () => {
    const headers = { 'idempotency-key': '"5f0c"' };

    it('returns the same number for all requests with the key', async () => {
      const first = await ok(askJson(service, { headers }));
      const second = await ok(askJson(service, { headers }));
      expect(second.id).to.equal(first.id);
      expect(second.accessCode).to.equal(first.accessCode);
      expect(await service.reservations()).to.have.lengthOf(1);
    });

    it('returns another number for another key and for each request without a key', async () => {
      const other = { 'idempotency-key': '"77aa"' };
      const offers = [
        await ok(askJson(service, { headers })),
        await ok(askJson(service, { headers: other })),
        await ok(askJson(service)),
        await ok(askJson(service)),
      ];
      expect(new Set(offers.map(({ id }) => id)).size).to.equal(4);
    });

    it('rejects a second request while the first is pending', async () => {
      await service.set({ hold: true });
      const first = askJson(service, { headers });
      await service.requests({ arrived: 1 });

      const second = await askJson(service, { headers });
      expect(second.status).to.equal(409);
      expect(await second.json()).to.deep.equal({
        title: 'The same request is being answered already.',
        status: 409,
      });

      await service.release();
      const { id } = await ok(first);
      await service.set({ hold: false });
      expect((await ok(askJson(service, { headers }))).id).to.equal(id);
    });

    it('returns the number of a response that was lost', async () => {
      await service.set({ fault: 'lost-answer', faultCount: 1 });
      const lost = await askJson(service, { headers }).catch((error: unknown) => error);
      expect(lost).to.be.an.instanceOf(TypeError);
      const [reservation] = await service.reservations();
      expect((await ok(askJson(service, { headers }))).id).to.equal(reservation?.id);
    });

    it('does not repeat a failure', async () => {
      await service.set({ fault: 'unavailable', faultCount: 1 });
      expect((await askJson(service, { headers })).status).to.equal(503);
      await ok(askJson(service, { headers }));
    });

    it('does not repeat a rejection', async () => {
      const body = { form: { phonenumber: '' } };
      expect((await askJson(service, { headers, body })).status).to.equal(422);
      await ok(askJson(service, { headers }));
    });

    it('answers again when the client aborted the first request before it had a number', async () => {
      await service.set({ hold: true });
      const client = new AbortController();
      const given = askJson(service, { headers, signal: client.signal }).catch(() => 'gone');
      await service.requests({ arrived: 1 });
      client.abort();
      expect(await given).to.equal('gone');
      const [request] = await service.requests({ ended: 1 });
      expect(request).to.include({ outcome: 'left', status: null });

      await service.set({ hold: false });
      await ok(askJson(service, { headers }));
      expect(await service.reservations()).to.have.lengthOf(1);
    });

    it('rejects a different request with the same key', async () => {
      await ok(askJson(service, { headers }));
      const body = { form: { ...form, firstname: 'Grace' } };
      const response = await askJson(service, { headers, body });
      expect(response.status).to.equal(422);
      expect(await response.json()).to.include({ code: 'misconfigured' });
    });

    it('returns a new number after a call to the first one', async () => {
      const first = await ok(askJson(service, { headers }));
      await ok(service.match(first));
      expect((await ok(askJson(service, { headers }))).id).not.to.equal(first.id);
    });

    it('returns a new number after the first one has expired', async () => {
      const first = await ok(askJson(service, { headers }));
      await service.set({ clockOffset: 120 });
      expect((await ok(askJson(service, { headers }))).id).not.to.equal(first.id);
    });
  });
});
