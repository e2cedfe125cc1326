import { expect } from 'chai';
import { engagementService } from '../../src/services/engagement-service.js';
import type { NumberRequest } from '../../src/services/number-service.js';
import { ask, failure, FakeHttp, json, now, numberRequest } from './fake-http.js';
import { expectLegal } from './legal-offer.js';
import { flatData } from '../../src/services/flat-data.js';

const url = 'https://gapi.example';

const service = (http: FakeHttp, options = {}): ReturnType<typeof engagementService> =>
  engagementService({ url, apiKey: 'secret', groupName: 'technical_help', ...options }, http);

const data = {
  id: '3b8a-42',
  toPhoneNumber: '+18005550123',
  groupName: 'technical_help',
  expirationTime: now + 60_000,
  accessCode: 123456,
};
const answer = { status: { code: 0, message: 'OK', corrId: 'c-1' }, data };

async function sent(request: Partial<NumberRequest> = {}): Promise<unknown> {
  const http = new FakeHttp(json(answer));
  await ask(service(http), request);
  return JSON.parse(http.body);
}

describe('engagementService', () => {
  describe('sends a request that', () => {
    it('goes to the API path under the base URL', async () => {
      for (const base of [url, `${url}/`, `${url}//`]) {
        const http = new FakeHttp(json(answer));
        await ask(service(http, { url: base }));
        expect(http.sent[0]?.url).to.equal(`${url}/engagement/v3/call-in/requests/create`);
      }
    });

    it('contains the group, the phone number and all other data as userData', async () => {
      expect(await sent()).to.deep.equal({
        groupName: 'technical_help',
        fromPhoneNumber: '+442079460999',
        userData: {
          firstname: 'Zoë',
          lastname: '',
          topic: 'billing',
          cart: { items: [1, 2] },
          vip: true,
          page_url: 'https://shop.example/cart?item=1',
          page_title: 'Cart & more',
          page_referrer: '',
          page_language: 'en-GB',
          page_timeZone: 'Europe/London',
        },
      });
    });

    it('omits the phone number when the form has none', async () => {
      expect(await sent({ form: {} })).not.to.have.property('fromPhoneNumber');
      expect(await sent({ form: { phonenumber: '' } })).not.to.have.property('fromPhoneNumber');
    });

    it('contains the API key in a header', async () => {
      const http = new FakeHttp(json(answer));
      await ask(service(http));
      expect(http.headers).to.deep.equal({
        'content-type': 'application/json',
        'x-api-key': 'secret',
      });
    });

    it('fails as misconfigured when the API key is no valid header value', async () => {
      const asked = ask(service(new FakeHttp(), { apiKey: 'line\nbreak' }));
      expect((await failure(asked)).code).to.equal('misconfigured');
    });

    it('fails as misconfigured when userData cannot be serialized', async () => {
      const asked = ask(service(new FakeHttp()), { userData: { big: 1n } });
      expect((await failure(asked)).code).to.equal('misconfigured');
    });

    it('is never retried', async () => {
      for (const failing of [new TypeError('Failed to fetch'), json({}, 502)]) {
        const http = new FakeHttp(failing, json(answer));
        await failure(ask(service(http)));
        expect(http.sent).to.have.length(1);
      }
    });
  });

  describe('reads a response that', () => {
    const answered = (body: unknown): Promise<unknown> => ask(service(new FakeHttp(json(body))));

    it('contains a complete offer', async () => {
      const offer = await ask(service(new FakeHttp(json(answer))));
      expect(offer).to.deep.equal({
        number: '+18005550123',
        formatted: '+1 800 555 0123',
        accessCode: '123456',
        expiresAt: now + 60_000,
        id: '3b8a-42',
      });
      expectLegal(offer);
    });

    it('has no access code, expiry and status', async () => {
      const body = { data: { toPhoneNumber: '+18005550123' } };
      const offered = {
        number: '+18005550123',
        formatted: '+1 800 555 0123',
        matchesCallerId: true,
      };
      expect(await answered(body)).to.deep.equal(offered);
      expect(await answered({ ...body, status: { message: 'OK' } })).to.deep.equal(offered);
    });

    it('has an expiry in seconds and a text as access code', async () => {
      const changed = { ...data, accessCode: '004711', expirationTime: 60 };
      expect(await answered({ ...answer, data: changed })).to.include({
        accessCode: '004711',
        expiresAt: now + 60_000,
      });
    });

    it('has an invalid access code and expiry, and keeps the number (F41)', async () => {
      const changed = { ...data, accessCode: [123456], expirationTime: -1 };
      expect(await answered({ ...answer, data: changed })).to.deep.equal({
        number: '+18005550123',
        formatted: '+1 800 555 0123',
        id: '3b8a-42',
      });
    });

    it('has no code, and matches the caller ID only when a phone number was sent (F45)', async () => {
      const http = new FakeHttp(json({ data: { toPhoneNumber: '+18005550123' } }));
      expect(await ask(service(http), { form: {} })).not.to.have.property('matchesCallerId');
    });

    it('has an error code, and rejects it whatever the HTTP status', async () => {
      const refused = async (code: unknown): Promise<string> =>
        (await failure(answered({ ...answer, status: { code } }))).code;
      expect(await refused(7042)).to.equal('closed');
      expect(await refused('7030')).to.equal('invalid-number');
      expect(await refused(9999)).to.equal('unknown');
      expect(await refused('no number')).to.equal('unknown');
    });

    const wrong = {
      'no data': { status: answer.status },
      'data that is no object': { ...answer, data: [] },
      'no number': { ...answer, data: { id: '1' } },
      'an invalid number': {
        ...answer,
        data: { ...data, toPhoneNumber: 'javascript:alert(1)' },
      },
      'a status that is no object': { ...answer, status: 'OK' },
      'a status code that is no number or text': {
        ...answer,
        status: { code: { valueOf: 1, toString: 1 } },
      },
      'no object': null,
    };
    for (const [what, body] of Object.entries(wrong)) {
      it(`has ${what}, and rejects it as a bad response`, async () => {
        expect((await failure(answered(body))).code).to.equal('bad-response');
      });
    }
  });

  describe('reads an error response that', () => {
    const failed = async (body: unknown, status = 400): Promise<string> =>
      (await failure(ask(service(new FakeHttp(json(body, status)))))).code;

    const codes = {
      misconfigured: [501, 503, 1103, 7040],
      'invalid-number': [7030],
      'not-allowed': [7036, 7037],
      'rate-limited': [7041],
      closed: [7042],
    };
    for (const [expected, own] of Object.entries(codes)) {
      it(`has the code ${own.join(', ')} as ${expected}`, async () => {
        for (const code of own) {
          expect(await failed({ status: { code, message: '', corrId: '' } }, 500)).to.equal(
            expected,
          );
          expect(await failed({ status: { code: String(code) } }, 400)).to.equal(expected);
        }
      });
    }

    it('has another code by its HTTP status', async () => {
      expect(await failed({ status: { code: 500, message: '', corrId: '' } }, 503)).to.equal(
        'unavailable',
      );
      expect(await failed({ status: { code: 'constructor' } }, 429)).to.equal('rate-limited');
    });

    it('refuses the API key as misconfigured (F43)', async () => {
      for (const status of [401, 403]) expect(await failed({}, status)).to.equal('misconfigured');
    });

    it('comes from a proxy by its HTTP status', async () => {
      for (const body of [
        'Bad gateway',
        null,
        [],
        {},
        { status: null },
        { status: { code: {} } },
      ]) {
        expect(await failed(body, 502)).to.equal('unavailable');
      }
    });
  });
});

const flat = (request = {}): Record<string, unknown> =>
  Object.fromEntries(flatData({ ...numberRequest, ...request }));

describe('flatData', () => {
  it('contains the form without the phone number, userData and the page', () => {
    expect(flat()).to.deep.equal({
      firstname: 'Zoë',
      lastname: '',
      topic: 'billing',
      cart: { items: [1, 2] },
      vip: true,
      page_url: 'https://shop.example/cart?item=1',
      page_title: 'Cart & more',
      page_referrer: '',
      page_language: 'en-GB',
      page_timeZone: 'Europe/London',
    });
  });

  it('prefers the form to userData', () => {
    expect(flat({ userData: { firstname: 'Visitor' } })).to.include({ firstname: 'Zoë' });
  });

  it('prefers userData to the page', () => {
    expect(flat({ userData: { page_title: 'Checkout' } })).to.include({ page_title: 'Checkout' });
  });

  it('ignores a phone number in userData', () => {
    expect(flat({ userData: { phonenumber: '+1' } })).not.to.have.property('phonenumber');
  });
});
