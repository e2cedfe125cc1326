import { expect } from 'chai';
import { gmsService, type GmsServiceOptions } from '../../src/services/gms-service.js';
import type { NumberRequest } from '../../src/services/number-service.js';
import { ask, failure, FakeHttp, json, now } from './fake-http.js';
import { expectLegal } from './legal-offer.js';

const url = 'https://gms.example:8080';
const answer = {
  _id: '358-9df8a1',
  _access_number: '18005550123',
  _access_code: '004711',
  _expiration_time: '30',
};

const service = (
  http: FakeHttp,
  options: Partial<GmsServiceOptions> = {},
): ReturnType<typeof gmsService> => gmsService({ url, ...options }, http);

/** Sends a request and returns its form data. */
async function sent(
  options: Partial<GmsServiceOptions> = {},
  request: Partial<NumberRequest> = {},
): Promise<{ http: FakeHttp; keys: Record<string, string> }> {
  const http = new FakeHttp(json(answer));
  await ask(service(http, options), request);
  return { http, keys: Object.fromEntries(new URLSearchParams(http.body)) };
}

describe('gmsService', () => {
  describe('sends a request that', () => {
    it('goes to the service path under the base URL', async () => {
      const path = 'https://gms.example:8080/genesys/1/service/request-interaction';
      expect((await sent()).http.sent[0]?.url).to.equal(path);
      expect((await sent({ url: `${url}//` })).http.sent[0]?.url).to.equal(path);
    });

    it('goes to the service of the `serviceName` option', async () => {
      const { http } = await sent({ url: `${url}/proxy/`, serviceName: 'call me/now' });
      expect(http.sent[0]?.url).to.equal(`${url}/proxy/genesys/1/service/call%20me%2Fnow`);
    });

    it('contains the phone number, `_provide_code` and all other data as separate keys', async () => {
      expect((await sent()).keys).to.deep.equal({
        _phone_number: '+442079460999',
        _provide_code: 'true',
        firstname: 'Zoë',
        lastname: '',
        topic: 'billing',
        cart: '{"items":[1,2]}',
        vip: 'true',
        page_url: 'https://shop.example/cart?item=1',
        page_title: 'Cart & more',
        page_referrer: '',
        page_language: 'en-GB',
        page_timeZone: 'Europe/London',
      });
    });

    it('is a simple CORS request: its only header is the content type of a form', async () => {
      expect((await sent()).http.headers).to.deep.equal({
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      });
    });

    it('contains the `apiKey` option in the `apikey` header', async () => {
      const { http } = await sent({ apiKey: 'secret' });
      expect(http.headers).to.include({ apikey: 'secret' });
    });

    it('contains the `resourceGroup` option', async () => {
      expect((await sent({ resourceGroup: 'sales' })).keys).to.include({
        _resource_group: 'sales',
      });
      expect((await sent()).keys).not.to.have.property('_resource_group');
    });

    it('requests no access code when `provideCode` is false', async () => {
      expect((await sent({ provideCode: false })).keys).to.include({ _provide_code: 'false' });
    });

    it('omits the phone number when the form has none', async () => {
      expect((await sent({}, { form: {} })).keys).not.to.have.property('_phone_number');
      const empty = { form: { phonenumber: '' } };
      expect((await sent({}, empty)).keys).not.to.have.property('_phone_number');
    });

    it('contains no key with an underscore from the form or userData', async () => {
      const { keys } = await sent(
        {},
        {
          form: { phonenumber: '+442079460999', _resource_group: 'staff' },
          userData: { _phone_number: '+1', _provide_code: 'false', _customer: 'x', other: 'y' },
        },
      );
      expect(keys).to.include({
        _phone_number: '+442079460999',
        _provide_code: 'true',
        other: 'y',
      });
      expect(keys).not.to.have.any.keys('_resource_group', '_customer');
    });

    it('omits values that JSON cannot represent', async () => {
      const userData = { nothing: undefined, call: () => 1, null: null };
      const { keys } = await sent({}, { userData });
      expect(keys).not.to.have.any.keys('nothing', 'call');
      expect(keys).to.include({ null: 'null' });
    });

    it('fails as misconfigured when userData cannot be serialized', async () => {
      const http = new FakeHttp();
      const error = await failure(ask(service(http), { userData: { big: 1n } }));
      expect(error.code).to.equal('misconfigured');
    });

    it('fails as misconfigured when the URL is invalid', async () => {
      const asked = ask(service(new FakeHttp(), { url: 'https://[' }));
      expect((await failure(asked)).code).to.equal('misconfigured');
    });

    it('is never retried', async () => {
      const failures = [
        new TypeError('Failed to fetch'),
        json({}, 409),
        json({}, 503, { 'Retry-After': '1' }),
      ];
      for (const failing of failures) {
        const http = new FakeHttp(failing, json(answer));
        await failure(ask(service(http)));
        expect(http.sent).to.have.length(1);
        expect(http.headers).not.to.have.property('idempotency-key');
      }
    });
  });

  describe('reads a response that', () => {
    const answered = (body: unknown): Promise<unknown> => ask(service(new FakeHttp(json(body))));

    it('contains a complete offer, without adding a plus to the number', async () => {
      const offer = await ask(service(new FakeHttp(json(answer))));
      expect(offer).to.deep.equal({
        number: '18005550123',
        formatted: '1 800 555 0123',
        accessCode: '004711',
        expiresAt: now + 30_000,
        id: '358-9df8a1',
      });
      expectLegal(offer);
    });

    it('has numbers instead of texts', async () => {
      const numbers = {
        _id: 358,
        _access_number: 18005550123,
        _access_code: 4711,
        _expiration_time: 30,
      };
      expect(await answered(numbers)).to.deep.equal({
        number: '18005550123',
        formatted: '1 800 555 0123',
        accessCode: '4711',
        expiresAt: now + 30_000,
        id: '358',
      });
    });

    it('has no access code and no expiry', async () => {
      const { _id, _access_number } = answer;
      expect(await answered({ _id, _access_number })).to.deep.equal({
        number: '18005550123',
        formatted: '1 800 555 0123',
        matchesCallerId: true,
        id: '358-9df8a1',
      });
    });

    it('has no code, and matches the caller ID only when a phone number was sent (F45)', async () => {
      const { _access_number } = answer;
      const offered = await answered({ _access_number });
      expect(offered).to.have.property('matchesCallerId', true);
      const http = new FakeHttp(json({ _access_number }));
      expect(await ask(service(http), { form: {} })).not.to.have.property('matchesCallerId');
      expect(await answered(answer)).not.to.have.property('matchesCallerId');
    });

    it('has an absolute expiry', async () => {
      const expiresAt = now + 60_000;
      for (const value of [expiresAt / 1000, expiresAt, new Date(expiresAt).toISOString()]) {
        const offer = await answered({ ...answer, _expiration_time: value });
        expect(offer, String(value)).to.include({ expiresAt });
      }
    });

    const wrong = {
      'no number': { _id: answer._id },
      'an invalid number': { ...answer, _access_number: 'javascript:alert(1)' },
      'a number in a list': { ...answer, _access_number: ['18005550123'] },
      'no object': null,
    };
    for (const [what, body] of Object.entries(wrong)) {
      it(`has ${what}, and rejects it as a bad response`, async () => {
        expect((await failure(answered(body))).code).to.equal('bad-response');
      });
    }
  });

  it('keeps a number next to an invalid access code and expiry (F41)', async () => {
    const body = { ...answer, _access_code: {}, _expiration_time: '-1' };
    expect(await ask(service(new FakeHttp(json(body))))).to.deep.equal({
      number: '18005550123',
      formatted: '1 800 555 0123',
      id: '358-9df8a1',
    });
  });

  it('reads 401 and 403 as misconfigured with an API key and as an expired session without one (F43)', async () => {
    for (const status of [401, 403]) {
      const refused = async (options: object): Promise<string> =>
        (await failure(ask(service(new FakeHttp(json({}, status)), options)))).code;
      expect(await refused({ apiKey: 'x' })).to.equal('misconfigured');
      expect(await refused({})).to.equal('session-expired');
    }
  });

  describe('reads an error response that', () => {
    const failed = (body: unknown, status = 500): Promise<{ code: string }> =>
      failure(ask(service(new FakeHttp(json(body, status)))));

    it('has an IllegalArgumentException as misconfigured', async () => {
      const body = {
        message: 'Service call-me is not configured',
        exception: 'java.lang.IllegalArgumentException',
      };
      expect((await failed(body)).code).to.equal('misconfigured');
      expect((await failed({ exception: 'IllegalArgumentException' })).code).to.equal(
        'misconfigured',
      );
    });

    it('names the phone number as an invalid number', async () => {
      const body = {
        message: 'Invalid value of _phone_number',
        exception: 'java.lang.IllegalArgumentException',
      };
      expect((await failed(body)).code).to.equal('invalid-number');
      const inOtherWords = { ...body, message: 'Phone number is too long' };
      expect((await failed(inOtherWords)).code).to.equal('invalid-number');
      expect((await failed(body, 400)).code).to.equal('invalid-number');
    });

    it('has another exception by its HTTP status', async () => {
      const body = { message: 'No phone line', exception: 'java.lang.IllegalStateException' };
      expect((await failed(body)).code).to.equal('unavailable');
      expect((await failed(body, 429)).code).to.equal('rate-limited');
      expect((await failed(body, 404)).code).to.equal('misconfigured');
    });

    it('comes from a proxy by its HTTP status', async () => {
      for (const body of ['Bad gateway', null, [], { exception: 4 }, { message: 'phone' }]) {
        expect((await failed(body)).code).to.equal('unavailable');
      }
    });
  });
});
