import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askEngagement, ok } from './number-requests.js';

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
