/** The services against the demo’s number service over HTTP. */
import { expect } from '@open-wc/testing';
import { engagementService } from '../../src/services/engagement-service.js';
import { gmsService } from '../../src/services/gms-service.js';
import {
  browserHttpEnvironment,
  type HttpEnvironment,
} from '../../src/services/http/environment.js';
import { jsonService } from '../../src/services/json-service.js';
import type { NumberService } from '../../src/services/number-service.js';
import {
  numberService,
  type ExpectedCaller,
  type TestNumberService,
} from '../helpers/number-service.js';
import { ask, failure, numberRequest, rejection } from '../services/fake-http.js';
import { expectLegal } from '../services/legal-offer.js';

const seconds = 1000;
const { form, userData, page } = numberRequest;

const names = ['json', 'gms', 'engagement'] as const;
type Name = (typeof names)[number];

describe('the demo’s number service', () => {
  let real: TestNumberService;
  /** The delays between retries, in ms. */
  let waits: number[];
  let environment: HttpEnvironment;
  /** The base URL of the number service, on the page's origin or another. */
  let base: string;

  beforeEach(() => {
    real = numberService();
    base = real.base;
    waits = [];
    environment = {
      ...browserHttpEnvironment,
      // Advances the server's clock instead of waiting.
      async delay(ms) {
        waits.push(ms);
        const { clockOffset } = await real.switches();
        await real.set({ clockOffset: clockOffset + Math.ceil(ms / seconds) });
      },
    };
  });

  const create = (name: Name): NumberService =>
    ({
      json: () => jsonService({ url: `${base}/call-numbers` }, environment),
      gms: () => gmsService({ url: base }, environment),
      engagement: () =>
        engagementService(
          { url: base, apiKey: 'demo-key', groupName: 'technical_help' },
          environment,
        ),
    })[name]();

  const caller = async (
    call: Parameters<TestNumberService['match']>[0],
  ): Promise<ExpectedCaller> => {
    const response = await real.match(call);
    expect(response.status).to.equal(200);
    return (await response.json()) as ExpectedCaller;
  };

  /** Checks an expiry with a tolerance for the response time and for whole seconds. */
  const expectSoon = (expiresAt: number | undefined, inMs: number): void => {
    expect(expiresAt).to.be.within(
      Date.now() + inMs - 5 * seconds,
      Date.now() + inMs + 5 * seconds,
    );
  };

  for (const name of names) {
    describe(`through ${name}Service()`, () => {
      it('returns a number that identifies the caller', async () => {
        const offer = await ask(create(name));
        expectLegal(offer);
        expectSoon(offer.expiresAt, 120 * seconds);
        const { number, accessCode } = offer;
        expect(accessCode).to.match(/^\d{6}$/);
        const known = await caller({ number, accessCode: accessCode! });
        expect(known.id).to.equal(offer.id);
        expect(known.form).to.deep.equal(form);
        expect(known.page).to.deep.equal(page);
        const { cart, ...others } = userData;
        const expected =
          name === 'gms' ? { ...others, vip: 'true', cart: JSON.stringify(cart) } : userData;
        expect(known.userData).to.deep.equal(expected);
      });

      const faults = {
        down: 'network',
        'lost-answer': 'network',
        unavailable: 'unavailable',
        'unavailable-retry-after': 'unavailable',
        'login-page': 'bad-response',
        redirect: 'bad-response',
        'not-json': 'bad-response',
        empty: 'bad-response',
        truncated: 'bad-response',
        'wrong-types': 'bad-response',
        proto: 'bad-response',
        'script-url': 'bad-response',
        huge: 'bad-response',
      };
      for (const [fault, code] of Object.entries(faults)) {
        it(`has the fault "${fault}" reported as ${code}`, async () => {
          await real.set({ fault });
          expect((await failure(ask(create(name)))).code).to.equal(code);
          expect({}).not.to.have.property('polluted');
          expect({}).not.to.have.property('number');
        });
      }

      for (const fault of ['truncated-length', 'truncated-chunks']) {
        it(`returns no number with the fault "${fault}"`, async () => {
          await real.set({ fault });
          // Some engines treat a truncated body as complete.
          expect((await failure(ask(create(name)))).code).to.be.oneOf(['network', 'bad-response']);
        });
      }

      it('is not followed to another address, so the form is sent once (F26)', async () => {
        await real.set({ fault: 'moved', faultCount: 1 });
        expect((await failure(ask(create(name)))).code).to.equal('bad-response');
        expect(await real.requests()).to.have.lengthOf(1);
      });

      it('has an invalid phone number reported', async () => {
        const asked = ask(create(name), { form: { phonenumber: '1'.repeat(20) } });
        expect((await failure(asked)).code).to.equal('invalid-number');
      });

      it('has the wait after too many requests reported', async () => {
        await real.set({ rateLimit: { requests: 1, seconds: 60 } });
        await ask(create(name));
        const error = await failure(ask(create(name), {}, { idempotencyKey: 'key-2' }));
        expect(error.code).to.equal('rate-limited');
        expect(error.retryAfter).to.be.within(50 * seconds, 60 * seconds);
        expect(waits).to.deep.equal([]);
        expect(await real.requests()).to.have.lengthOf(2);
      });

      it('has the wait for a free number reported', async () => {
        await real.set({ poolSize: 1, codeDigits: 1, lifetime: 100 });
        const service = create(name);
        for (let call = 0; call < (name === 'engagement' ? 9 : 10); call += 1) {
          await ask(service, {}, { idempotencyKey: `key-${String(call)}` });
        }
        const error = await failure(ask(service, {}, { idempotencyKey: 'one too many' }));
        expect(error.code).to.equal('unavailable');
        expect(error.retryAfter).to.be.within(90 * seconds, 100 * seconds);
      });

      for (const [what, reason] of [
        ['aborts a closed request', new Error('closed')],
        ['aborts a slow request', new DOMException('Too slow.', 'TimeoutError')],
      ] as const) {
        it(`sees that the client ${what} before the answer`, async () => {
          await real.set({ hold: true });
          const abort = new AbortController();
          const rejected = rejection(ask(create(name), {}, { signal: abort.signal }));
          await real.requests({ arrived: 1 });
          abort.abort(reason);
          expect(await rejected).to.equal(reason);
          const [request] = await real.requests({ ended: 1 });
          expect(request).to.include({ outcome: 'left' });
          expect(await real.reservations()).to.be.empty;
        });

        it(`sees that the client ${what} during the answer`, async () => {
          await real.set({ fault: 'stalled' });
          const abort = new AbortController();
          const headed = new Promise<void>((resolve) => {
            environment.fetch = async (url, init) => {
              const response = await browserHttpEnvironment.fetch(url, init);
              resolve();
              return response;
            };
          });
          const rejected = rejection(ask(create(name), {}, { signal: abort.signal }));
          await headed;
          abort.abort(reason);
          expect(await rejected).to.equal(reason);
          expect((await real.requests({ ended: 1 }))[0]).to.include({ outcome: 'left' });
        });
      }

      it('answers a cross-origin request', async () => {
        base = (await real.crossOriginUrl('')).replace(/\/$/, '');
        const { number, accessCode } = await ask(create(name));
        expect((await caller({ number, accessCode: accessCode! })).form).to.deep.equal(form);
        const [request] = await real.requests();
        expect(request?.headers).to.include({ origin: location.origin });
        expect(request?.headers).not.to.have.property('idempotency-key');
      });
    });
  }

  describe('through jsonService()', () => {
    it('receives the idempotency key on the page’s own origin, however the URL is written', async () => {
      await ask(jsonService({ url: new URL(real.action).pathname }, environment));
      const [request] = await real.requests();
      expect(request?.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('is asked again after a broken connection', async () => {
      await real.set({ fault: 'down', faultCount: 2 });
      expectLegal(await ask(create('json')));
      expect(waits).to.deep.equal([300, 1000]);
    });

    it('returns the reserved number after a lost answer', async () => {
      await real.set({ fault: 'lost-answer', faultCount: 1 });
      const { id } = await ask(create('json'));
      expect((await real.reservations()).map((reservation) => reservation.id)).to.deep.equal([id]);
      expect(await real.requests()).to.have.lengthOf(2);
    });

    it('is asked again while the same request is pending', async () => {
      await real.set({ hold: true });
      const service = create('json');
      const first = ask(service);
      await real.requests({ arrived: 1 });
      environment.delay = async (ms) => {
        waits.push(ms);
        await real.set({ hold: false });
        await first;
      };
      const [one, other] = await Promise.all([first, ask(service)]);
      expect(other.id).to.equal(one.id);
      expect(waits).to.deep.equal([300]);
    });

    it('is asked again after a short rate limit', async () => {
      await real.set({ rateLimit: { requests: 1, seconds: 2 } });
      await ask(create('json'));
      const { id } = await ask(create('json'), {}, { idempotencyKey: 'key-2' });
      expect(await real.reservations()).to.satisfy((all: ExpectedCaller[]) =>
        all.some((reservation) => reservation.id === id),
      );
      expect(waits).to.have.lengthOf(1);
      expect(waits[0]).to.be.within(1 * seconds, 2 * seconds);
    });

    it('is asked again after a short `Retry-After`', async () => {
      await real.set({ fault: 'unavailable-retry-after', faultCount: 1 });
      expectLegal(await ask(create('json')));
      expect(waits).to.deep.equal([1 * seconds]);
    });

    it('has the problem with the phone number reported', async () => {
      const error = await failure(ask(create('json'), { form: { phonenumber: '' } }));
      expect(error.code).to.equal('invalid-number');
      expect(error.fields).to.have.all.keys('phonenumber');
    });

    it('has closed hours and refusals reported', async () => {
      for (const code of ['closed', 'not-allowed']) {
        await real.set({ fault: code });
        expect((await failure(ask(create('json')))).code).to.equal(code);
      }
    });

    for (const expiresAs of ['iso', 'epoch-ms', 'epoch-s', 'duration'] as const) {
      for (const clockOffset of [-3600, 3600]) {
        const off = `${clockOffset < 0 ? 'behind' : 'ahead'} by an hour`;
        it(`gives the right expiry when its clock is ${off} and it sends ${expiresAs} (F22)`, async () => {
          base = (await real.crossOriginUrl('')).replace(/\/$/, '');
          await real.set({ expiresAs, clockOffset });
          expectSoon((await ask(create('json'))).expiresAt, 120 * seconds);
        });
      }
    }

    it('gives no expiry when its clock is behind and unreadable (F22)', async () => {
      base = (await real.crossOriginUrl('')).replace(/\/$/, '');
      await real.set({ expiresAs: 'iso', clockOffset: -3600, exposeHeaders: false });
      const offer = await ask(create('json'));
      expectLegal(offer);
      expect(offer).not.to.have.property('expiresAt');
    });
  });

  describe('through gmsService()', () => {
    it('matches the caller by phone number without an access code', async () => {
      const service = gmsService({ url: base, provideCode: false, resourceGroup: 'sales' });
      const { number, accessCode } = await ask(service);
      expect(accessCode).to.equal(undefined);
      const known = await caller({ number, phonenumber: '+442079460999' });
      expect(known).to.include({ group: 'sales' });
    });

    it('has a GMS error 500 reported', async () => {
      await real.set({ fault: 'gms-500' });
      expect((await failure(ask(create('gms')))).code).to.equal('misconfigured');
    });

    it('has an unknown service and an unknown pool reported', async () => {
      for (const options of [{ serviceName: 'nonsense' }, { resourceGroup: 'nonsense' }]) {
        const asked = ask(gmsService({ url: base, ...options }));
        expect((await failure(asked)).code).to.equal('misconfigured');
      }
    });
  });

  describe('through engagementService()', () => {
    it('gives the right expiry when its clock is an hour off (F22)', async () => {
      base = (await real.crossOriginUrl('')).replace(/\/$/, '');
      for (const clockOffset of [-3600, 3600]) {
        await real.set({ clockOffset });
        expectSoon((await ask(create('engagement'))).expiresAt, 120 * seconds);
      }
    });

    it('has an unknown key and an unknown group reported', async () => {
      for (const wrong of [{ apiKey: 'nonsense' }, { groupName: 'nonsense' }]) {
        const options = { url: base, apiKey: 'demo-key', groupName: 'technical_help', ...wrong };
        const asked = ask(engagementService(options));
        expect((await failure(asked)).code).to.equal('misconfigured');
      }
    });

    it('has closed hours and refusals reported', async () => {
      for (const code of ['closed', 'not-allowed']) {
        await real.set({ fault: code });
        expect((await failure(ask(create('engagement')))).code).to.equal(code);
      }
    });
  });
});
