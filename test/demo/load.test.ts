/** More simultaneous visitors than numbers. `npm run test:load` simulates more visitors for longer. */
import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askJson, form, ok } from './number-requests.js';

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
