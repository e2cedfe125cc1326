/** More visitors at once than there are numbers. `npm run test:load` has more of them, for longer. */
import { expect } from '@open-wc/testing';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { askJson, form, ok } from './number-requests.js';

const visitors = 60;
const places = 20;

describe('the demo service, asked by more visitors at once than it has numbers', () => {
  let service: TestNumberService;

  beforeEach(async () => {
    service = numberService();
    await service.set({ poolSize: 2, codeDigits: 1, lifetime: 60 });
  });

  const askAtOnce = () =>
    Promise.all(
      Array.from({ length: visitors }, async (_, visitor) => {
        const body = { form, userData: { visitor } };
        const headers = { 'idempotency-key': `"${visitor}"` };
        // Pressed twice: the second is answered alike, or told that the first is in flight.
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

  it('promises each number and code once, and refuses the others in clear words', async () => {
    const pairs = await askAtOnce();
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

  it('has all of its numbers again once they have expired or were called', async () => {
    await askAtOnce();
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
