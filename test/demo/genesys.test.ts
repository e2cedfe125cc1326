import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askEngagement, askGms, askJson, ok } from './number-requests.js';

const ILLEGAL_ARGUMENT = 'java.lang.IllegalArgumentException';

describe("the demo service's Genesys Mobile Services", () => {
  let service: TestNumberService;
  const phone = { _phone_number: '+442079460999' };

  beforeEach(() => {
    service = numberService();
  });

  const errorOf = async (asking: Promise<Response>) => {
    const response = await asking;
    const body = await response.json();
    expect(body).to.have.all.keys('message', 'exception');
    return { status: response.status, ...body };
  };

  it('answers with strings, with the expiry as a duration', async () => {
    const response = await askGms(service, { ...phone, _provide_code: 'true' });
    expect(response.status).to.equal(200);
    const body = await response.json();
    expect(body).to.have.all.keys('_id', '_access_number', '_access_code', '_expiration_time');
    expect(body._id).to.be.a('string');
    expect(body._access_number).to.match(/^\d{11,12}$/);
    expect(body._access_code).to.match(/^\d{6}$/);
    expect(body._expiration_time).to.equal('120');
  });

  it('issues a code only when the request has _provide_code', async () => {
    expect(await ok(askGms(service, phone))).not.to.have.property('_access_code');
    const no = await ok(askGms(service, { ...phone, _provide_code: 'false' }));
    expect(no).not.to.have.property('_access_code');
  });

  it('returns a number of the resource group', async () => {
    const offer = await ok(askGms(service, { ...phone, _resource_group: 'technical_help' }));
    expect(offer._access_number).to.match(/^4420794601\d\d$/);
    expect((await ok(askGms(service, phone)))._access_number).to.match(/^120255501\d\d$/);
  });

  it('stores all other keys for the agent', async () => {
    const offer = await ok(
      askGms(service, {
        ...phone,
        _provide_code: 'true',
        firstname: 'Ada',
        lastname: 'Lovelace',
        basket: 'tea',
        page_url: 'https://shop.example/',
      }),
    );
    const call = { number: offer._access_number, accessCode: offer._access_code };
    expect(await ok(service.match(call))).to.deep.include({
      format: 'gms',
      form: { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+442079460999' },
      userData: { basket: 'tea' },
      page: { url: 'https://shop.example/' },
    });
  });

  it('matches a call once by its code', async () => {
    const offer = await ok(askGms(service, { _provide_code: 'true' }));
    const call = { _access_number: offer._access_number, _access_code: offer._access_code };
    const matched = await ok(askGms(service, call, 'match-interaction'));
    expect(matched).to.deep.equal({ _id: offer._id, _data_id: offer._id });
    expect(await errorOf(askGms(service, call, 'match-interaction'))).to.include({ status: 500 });
    expect(await service.reservations()).to.be.empty;
  });

  it('matches a call by its caller ID when there is no code', async () => {
    const { _id, _access_number } = await ok(askGms(service, phone));
    const call = { _access_number, _phone_number: '02079460999' };
    expect(await ok(askGms(service, call, 'match-interaction'))).to.include({ _id });
  });

  it('matches numbers that were requested in another format', async () => {
    const { id, number, accessCode } = await ok(askJson(service));
    const call = { _access_number: number, _access_code: accessCode };
    expect(await ok(askGms(service, call, 'match-interaction'))).to.include({ _id: id });
  });

  it('matches no call without a number', async () => {
    const error = await errorOf(askGms(service, {}, 'match-interaction'));
    expect(error).to.include({ status: 400, exception: ILLEGAL_ARGUMENT });
  });

  it('matches calls by POST only', async () => {
    const url = service.url('genesys/1/service/match-interaction');
    expect(await errorOf(fetch(url))).to.include({ status: 405 });
  });

  describe('answers with an exception to', () => {
    it('a service that does not exist', async () => {
      expect(await errorOf(askGms(service, phone, 'request-coffee'))).to.deep.equal({
        status: 500,
        message: 'Service request-coffee is not configured',
        exception: ILLEGAL_ARGUMENT,
      });
    });

    it('a resource group that does not exist', async () => {
      for (const _resource_group of ['nobody', '__proto__', 'constructor']) {
        const error = await errorOf(askGms(service, { ...phone, _resource_group }));
        expect(error).to.include({ status: 500, exception: ILLEGAL_ARGUMENT });
      }
    });

    it('a phone number without digits', async () => {
      const error = await errorOf(askGms(service, { _phone_number: 'call me' }));
      expect(error).to.include({ status: 500, exception: ILLEGAL_ARGUMENT });
    });

    it('a request with neither a phone number nor a code, which cannot identify a caller', async () => {
      const error = await errorOf(askGms(service, { firstname: 'Ada' }));
      expect(error).to.include({ status: 400, exception: ILLEGAL_ARGUMENT });
      expect(await service.reservations()).to.be.empty;
    });

    it('a request when all numbers are taken', async () => {
      await service.set({ poolSize: 1 });
      await ok(askGms(service, phone));
      const response = await askGms(service, phone);
      expect(Number(response.headers.get('retry-after'))).to.be.within(110, 120);
      expect(await errorOf(Promise.resolve(response))).to.include({ status: 500 });
    });

    it('a body of another type', async () => {
      const url = service.url('genesys/1/service/request-interaction');
      const asking = fetch(url, { method: 'POST', body: JSON.stringify(phone) });
      expect(await errorOf(asking)).to.include({ status: 415 });
    });

    it('a body that is too large', async () => {
      const asking = askGms(service, { ...phone, padding: 'x'.repeat(100_000) });
      expect(await errorOf(asking)).to.include({ status: 413 });
    });

    it('too many requests', async () => {
      await service.set({ rateLimit: { requests: 1, seconds: 60 } });
      await ok(askGms(service, phone));
      expect(await errorOf(askGms(service, phone))).to.include({ status: 429 });
    });

    it('other methods', async () => {
      const url = service.url('genesys/1/service/request-interaction');
      expect(await errorOf(fetch(url))).to.include({ status: 405 });
    });

    for (const [fault, status] of [
      ['unavailable', 503],
      ['closed', 500],
      ['not-allowed', 500],
    ] as const) {
      it(`the fault "${fault}"`, async () => {
        await service.set({ fault });
        expect(await errorOf(askGms(service, phone))).to.include({ status });
      });
    }
  });
});

describe("the demo service's Engagement API", () => {
  let service: TestNumberService;
  const request = { groupName: 'technical_help', fromPhoneNumber: '+442079460999' };

  beforeEach(() => {
    service = numberService();
  });

  const statusOf = async (asking: Promise<Response>) => {
    const response = await asking;
    const body = await response.json();
    expect(body).to.have.all.keys('status');
    expect(body.status).to.have.all.keys('code', 'message', 'corrId');
    return [response.status, body.status.code];
  };

  it('answers with a status and data, with the expiry in ms since the epoch', async () => {
    const response = await askEngagement(service, request);
    expect(response.status).to.equal(200);
    const { status, data } = await response.json();
    const [reservation] = await service.reservations();
    expect(status.code).to.equal(0);
    expect(data).to.deep.equal({
      id: reservation?.id,
      groupName: 'technical_help',
      toPhoneNumber: reservation?.number,
      expirationTime: reservation?.expiresAt,
      accessCode: Number(reservation?.accessCode),
      fromPhoneNumber: '+442079460999',
    });
    expect(data.toPhoneNumber).to.match(/^\+4420794601\d\d$/);
  });

  it('issues codes without leading zeros, because they are integers', async () => {
    await service.set({ poolSize: 1, codeDigits: 2 });
    const offers = await Promise.all(
      Array.from({ length: 90 }, () => ok(askEngagement(service, request))),
    );
    const codes = offers.map(({ data }) => data.accessCode).sort((one, other) => one - other);
    expect(codes).to.deep.equal(Array.from({ length: 90 }, (_, index) => index + 10));
  });

  it('issues no codes when codes are switched off', async () => {
    await service.set({ codes: false });
    const { data } = await ok(askEngagement(service, request));
    expect(data).not.to.have.property('accessCode');
    await ok(service.match({ number: data.toPhoneNumber, phonenumber: '020 7946 0999' }));
  });

  it('stores the user data whose names are identifiers and drops the rest', async () => {
    const { data } = await ok(
      askEngagement(service, {
        ...request,
        userData: {
          firstname: 'Ada',
          basket: ['tea'],
          $größe: 1,
          page_url: 'https://shop.example/',
          'not-one': 1,
          '1st': 1,
        },
      }),
    );
    const call = { number: data.toPhoneNumber, accessCode: String(data.accessCode) };
    expect(await ok(service.match(call))).to.deep.include({
      format: 'engagement',
      group: 'technical_help',
      form: { firstname: 'Ada', phonenumber: '+442079460999' },
      userData: { basket: ['tea'], $größe: 1 },
      page: { url: 'https://shop.example/' },
    });
  });

  describe('answers with an API status to', () => {
    it('a missing key', async () => {
      expect(await statusOf(askEngagement(service, request, {}))).to.deep.equal([401, 503]);
    });

    it('a wrong key', async () => {
      const asking = askEngagement(service, request, { 'x-api-key': 'mine' });
      expect(await statusOf(asking)).to.deep.equal([403, 1103]);
    });

    it('a missing group', async () => {
      expect(await statusOf(askEngagement(service, {}))).to.deep.equal([400, 501]);
    });

    it('a group that does not exist', async () => {
      const asking = askEngagement(service, { groupName: '__proto__' });
      expect(await statusOf(asking)).to.deep.equal([400, 7040]);
    });

    it('a phone number without digits', async () => {
      const asking = askEngagement(service, { ...request, fromPhoneNumber: 'call me' });
      expect(await statusOf(asking)).to.deep.equal([400, 7030]);
    });

    it('a request with neither a phone number nor codes, which cannot identify a caller', async () => {
      await service.set({ codes: false });
      const asking = askEngagement(service, { groupName: 'sales' });
      expect(await statusOf(asking)).to.deep.equal([400, 501]);
      expect(await service.reservations()).to.be.empty;
    });

    it('an invalid body', async () => {
      expect(await statusOf(askEngagement(service, []))).to.deep.equal([400, 501]);
      const asking = askEngagement(service, { ...request, userData: 'x' });
      expect(await statusOf(asking)).to.deep.equal([400, 501]);
    });

    it('a body that is too large', async () => {
      const userData = { padding: 'x'.repeat(100_000) };
      const asking = askEngagement(service, { ...request, userData });
      expect(await statusOf(asking)).to.deep.equal([413, 501]);
    });

    it('too many requests', async () => {
      await service.set({ rateLimit: { requests: 1, seconds: 60 } });
      await ok(askEngagement(service, request));
      expect(await statusOf(askEngagement(service, request))).to.deep.equal([429, 7041]);
    });

    it('a request when all numbers are taken', async () => {
      await service.set({ poolSize: 0 });
      expect(await statusOf(askEngagement(service, request))).to.deep.equal([500, 500]);
    });

    it('other methods', async () => {
      const url = service.url('engagement/v3/call-in/requests/create');
      expect(await statusOf(fetch(url))).to.deep.equal([405, 501]);
    });

    for (const [fault, status, code] of [
      ['unavailable', 503, 500],
      ['closed', 400, 7042],
      ['not-allowed', 400, 7037],
    ] as const) {
      it(`the fault "${fault}"`, async () => {
        await service.set({ fault });
        expect(await statusOf(askEngagement(service, request))).to.deep.equal([status, code]);
      });
    }
  });
});
