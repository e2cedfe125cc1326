import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askGms, askJson, form, ok } from './number-requests.js';

describe('the numbers of the demo service', () => {
  let service: TestNumberService;

  beforeEach(() => {
    service = numberService();
  });

  it('are reserved for two minutes, each with a code', async () => {
    const response = await askJson(service);
    expect(response.status).to.equal(201);
    const offer = await response.json();
    expect(offer).to.have.all.keys('id', 'number', 'accessCode', 'expiresIn');
    expect(offer.number).to.match(/^\+\d{11,12}$/);
    expect(offer.accessCode).to.match(/^\d{6}$/);
    expect(offer.expiresIn).to.equal(120);
  });

  it('identify the caller and the request to the contact centre', async () => {
    const request = {
      form,
      rawForm: { ...form, phonenumber: '020 7946 0999' },
      userData: { basket: ['tea', 'cups'] },
      page: { url: 'https://shop.example/basket', title: 'Basket' },
    };
    const { id, number, accessCode } = await ok(askJson(service, { body: request }));

    const caller = await ok(service.match({ number, accessCode }));
    expect(caller).to.deep.include({ id, number, accessCode, format: 'json', ...request });
    expect(caller.expiresAt - caller.requestedAt).to.equal(120_000);
  });

  it('are matched with separators in number and code', async () => {
    const { number, accessCode } = await ok(askJson(service));
    const spaced = accessCode.replace(/(...)/, '$1 ');
    expect((await service.match({ number: ` ${number} `, accessCode: spaced })).status).to.equal(
      200,
    );
  });

  it('are valid for one call only', async () => {
    const { number, accessCode } = await ok(askJson(service));
    await ok(service.match({ number, accessCode }));

    const again = await service.match({ number, accessCode });
    expect(again.status).to.equal(409);
    expect(again.headers.get('content-type')).to.equal('application/problem+json');
    expect(await again.json()).to.deep.equal({
      title: 'This number and code were used already.',
      status: 409,
    });
  });

  it('are rejected after they have expired', async () => {
    const { number, accessCode } = await ok(askJson(service));
    await service.set({ clockOffset: 110 });
    expect(await service.reservations()).to.have.lengthOf(1);

    await service.set({ clockOffset: 121 });
    expect(await service.reservations()).to.be.empty;
    const late = await service.match({ number, accessCode });
    expect(late.status).to.equal(410);
    expect((await late.json()).title).to.equal('This number and code have expired.');
  });

  it('stay expired if the clock is set back', async () => {
    const { number, accessCode } = await ok(askJson(service));
    await service.set({ clockOffset: 121 });
    await service.match({ number, accessCode });
    await service.set({ clockOffset: 0 });
    expect((await service.match({ number, accessCode })).status).to.equal(410);
  });

  it('are rejected with another code or number', async () => {
    const { number, accessCode } = await ok(askJson(service));
    const other = accessCode === '000000' ? '000001' : '000000';
    for (const call of [
      { number, accessCode: other },
      { number, accessCode: 'none' },
      { number },
      { number: '+12025550199', accessCode },
    ]) {
      const response = await service.match(call);
      expect(response.status, JSON.stringify(call)).to.equal(404);
      expect((await response.json()).title).to.equal('Nobody was given this number and code.');
    }
  });

  it('are rejected when the desk sends no number', async () => {
    for (const call of [{}, { number: '' }, { number: 7 }, { number: '1', accessCode: 4711 }]) {
      const response = await fetch(service.url('desk/match'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      });
      expect(response.status, JSON.stringify(call)).to.equal(400);
    }
  });

  it('are listed while they are reserved, the earliest first', async () => {
    const [first, second, third] = [
      await ok(askJson(service)),
      await ok(askJson(service)),
      await ok(askJson(service)),
    ];
    await ok(service.match(second));
    const waiting = await service.reservations();
    expect(waiting.map(({ id }) => id)).to.deep.equal([first.id, third.id]);
    expect(waiting[0]).to.deep.include({ form, accessCode: first.accessCode });
  });

  it('are never reserved twice at a time, even with 200 requests for two numbers', async () => {
    await service.set({ poolSize: 2, codeDigits: 3 });
    const offers = await Promise.all(Array.from({ length: 200 }, () => ok(askJson(service))));
    const promises = offers.map(({ number, accessCode }) => `${number} ${accessCode}`);
    expect(new Set(promises).size).to.equal(200);
    expect(new Set(offers.map(({ number }) => number)).size).to.equal(2);
  });

  it('keep the leading zeros of their codes', async () => {
    await service.set({ poolSize: 1, codeDigits: 2 });
    const offers = await Promise.all(Array.from({ length: 100 }, () => ok(askJson(service))));
    const codes = offers.map(({ accessCode }) => accessCode).sort();
    expect(codes).to.deep.equal(
      Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0')),
    );
  });

  it('are used in rotation', async () => {
    await service.set({ poolSize: 3 });
    const numbers = [];
    for (let count = 0; count < 4; count += 1) numbers.push((await ok(askJson(service))).number);
    expect(new Set(numbers).size).to.equal(3);
    expect(numbers[3]).to.equal(numbers[0]);
  });

  describe('when all are taken', () => {
    it('are announced with Retry-After', async () => {
      await service.set({ poolSize: 2, codes: false, lifetime: 60 });
      await ok(askJson(service));
      await service.set({ clockOffset: 20 });
      await ok(askJson(service));

      const refused = await askJson(service);
      expect(refused.status).to.equal(503);
      expect(Number(refused.headers.get('retry-after'))).to.be.within(35, 40);
      expect(await refused.json()).to.deep.include({ code: 'unavailable' });
    });

    it('are reserved again after an expiry', async () => {
      await service.set({ poolSize: 1, codes: false });
      const { number } = await ok(askJson(service));
      await service.set({ clockOffset: 120 });
      expect((await ok(askJson(service))).number).to.equal(number);
    });

    it('are reserved again after a call', async () => {
      await service.set({ poolSize: 1, codes: false });
      const { number } = await ok(askJson(service));
      await ok(service.match({ number, phonenumber: form.phonenumber }));
      expect((await ok(askJson(service))).number).to.equal(number);
    });

    it('are not announced when the pool is empty', async () => {
      await service.set({ poolSize: 0 });
      const refused = await askJson(service);
      expect(refused.status).to.equal(503);
      expect(refused.headers.has('retry-after')).to.be.false;
    });

    it('are rejected when each code of each number is in use', async () => {
      await service.set({ poolSize: 2, codeDigits: 1 });
      for (let count = 0; count < 20; count += 1) await ok(askJson(service));
      expect((await askJson(service)).status).to.equal(503);
    });
  });

  describe('without codes', () => {
    beforeEach(() => service.set({ codes: false }));

    it('are reserved for one caller at a time', async () => {
      await service.set({ poolSize: 10 });
      const offers = await Promise.all(Array.from({ length: 10 }, () => ok(askJson(service))));
      expect(new Set(offers.map(({ number }) => number)).size).to.equal(10);
      expect(offers[0]).to.have.all.keys('id', 'number', 'expiresIn');
    });

    it('are matched by the caller ID in any notation', async () => {
      const { number, id } = await ok(askJson(service));
      expect((await service.reservations())[0]).not.to.have.property('accessCode');
      expect((await service.match({ number, phonenumber: '+442079460998' })).status).to.equal(404);
      expect((await service.match({ number })).status).to.equal(404);
      const call = { number, accessCode: ' ', phonenumber: '020 7946 0999' };
      expect((await ok(service.match(call))).id).to.equal(id);
      expect((await service.match({ number, phonenumber: '02079460999' })).status).to.equal(409);
    });

    it('are matched by a caller ID with digits of any script', async () => {
      const phones = [
        '٠٢٠ ٧٩٤٦ ٠٩٩٩',
        '０２０ ７９４６ ０９９８',
        '𝟎𝟐𝟎 𝟕𝟗𝟒𝟔 𝟎𝟗𝟗𝟕',
        '०२० ७९४६ ०९९६',
      ];
      for (const [index, phonenumber] of phones.entries()) {
        const { number, id } = await ok(askJson(service, { body: { form: { phonenumber } } }));
        expect((await service.match({ number })).status).to.equal(404);
        const call = { number, phonenumber: `+4420794609${99 - index}` };
        expect((await ok(service.match(call))).id).to.equal(id);
      }
    });

    it('are not shared with callers who have a code', async () => {
      await service.set({ poolSize: 1 });
      await ok(askGms(service, { _phone_number: form.phonenumber }));
      expect((await askGms(service, { _provide_code: 'true' })).status).to.equal(500);
      await service.set({ clockOffset: 120 });
      await ok(askGms(service, { _provide_code: 'true' }));
      expect((await askGms(service, { _phone_number: form.phonenumber })).status).to.equal(500);
    });
  });

  it('belong to one instance of the service', async () => {
    const { number, accessCode } = await ok(askJson(service));
    const other = numberService();
    expect((await other.match({ number, accessCode })).status).to.equal(404);
    await service.reset();
    expect((await service.match({ number, accessCode })).status).to.equal(404);
  });
});

const visitors = 60;
const places = 20;

describe('the demo service with more simultaneous visitors than numbers', () => {
  let service: TestNumberService;

  beforeEach(async () => {
    service = numberService();
    await service.set({ poolSize: 2, codeDigits: 1, lifetime: 60 });
  });

  const requestSimultaneously = () =>
    Promise.all(
      Array.from({ length: visitors }, async (_, visitor) => {
        const body = { form, userData: { visitor } };
        const headers = { 'idempotency-key': `"${visitor}"` };
        // A double submission: the second request gets the same answer, or an error if the first is pending.
        return Promise.all([
          askJson(service, { body, headers }),
          askJson(service, { body, headers }),
        ]);
      }),
    );
  const offersOf = async (answers: Response[]): Promise<{ id: string; place: string }[]> =>
    Promise.all(
      answers
        .filter((answer) => answer.ok)
        .map(async (answer) => {
          const { id, number, accessCode } = await ok(answer);
          return { id, place: `${number} ${accessCode}` };
        }),
    );

  it('returns each number and code once and rejects the other requests with a problem', async () => {
    const pairs = await requestSimultaneously();
    const offers = await offersOf(pairs.flat());
    const ids = new Set(offers.map(({ id }) => id));
    expect(ids.size).to.equal(places);
    expect(new Set(offers.map(({ place }) => place)).size).to.equal(places);
    for (const pair of pairs) {
      const answers = pair.filter(({ ok }) => !ok);
      for (const answer of answers) {
        expect(answer.status).to.be.oneOf([409, 503]);
        expect(answer.headers.get('content-type')).to.equal('application/problem+json');
        expect((await answer.json()).status).to.equal(answer.status);
      }
    }
    const waiting = await service.reservations();
    expect(waiting.map(({ userData }) => userData.visitor)).to.have.lengthOf(places);
    expect(new Set(waiting.map(({ userData }) => userData.visitor)).size).to.equal(places);
  });

  it('returns the numbers again after they have expired or were called', async () => {
    await requestSimultaneously();
    const [{ number, accessCode = '' } = { number: '' }] = await service.reservations();
    await ok(service.match({ number, accessCode }));
    expect((await askJson(service)).status).to.equal(201);
    expect((await askJson(service)).status).to.equal(503);

    await service.set({ clockOffset: 61 });
    const again = await Promise.all(Array.from({ length: visitors }, () => askJson(service)));
    const offers = await offersOf(again);
    expect(new Set(offers.map(({ place }) => place)).size).to.equal(places);
    expect(offers).to.have.lengthOf(places);
  });
});
