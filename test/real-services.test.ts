/** The services against the demo's number service, over HTTP as it is. */
import { expect } from '@open-wc/testing';
import { engagementService } from '../src/services/engagement-service.js';
import { gmsService } from '../src/services/gms-service.js';
import { platform, type HttpEnvironment } from '../src/services/http/http-environment.js';
import { jsonService } from '../src/services/json-service.js';
import type { NumberService } from '../src/services/number-service.js';
import {
  numberService,
  type ExpectedCaller,
  type TestNumberService,
} from './helpers/number-service.js';
import { ask, failure, numberRequest, rejection } from './services/fake-http.js';
import { expectLegal } from './services/legal-offer.js';

const seconds = 1000;
const { form, userData, page } = numberRequest;

const names = ['json', 'gms', 'engagement'] as const;
type Name = (typeof names)[number];

describe('against the real number service', () => {
  let real: TestNumberService;
  /** How long was waited between retries, in ms. */
  let waits: number[];
  let environment: HttpEnvironment;
  /** Whose pages these are: the number service's own origin, or another. */
  let base: string;

  beforeEach(() => {
    real = numberService();
    base = real.base;
    waits = [];
    environment = {
      ...platform,
      // Not by waiting does time pass, but on the server's clock.
      async wait(ms) {
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

  /** An expiry has been on its way, and on some of it is in whole seconds. */
  const expectSoon = (expiresAt: number | undefined, inMs: number): void => {
    expect(expiresAt).to.be.within(
      Date.now() + inMs - 5 * seconds,
      Date.now() + inMs + 5 * seconds,
    );
  };

  for (const name of names) {
    describe(name, () => {
      it('gets a number by which the desk knows who is calling', async () => {
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
        it(`calls "${fault}" ${code}`, async () => {
          await real.set({ fault });
          expect((await failure(ask(create(name)))).code).to.equal(code);
          expect({}).not.to.have.property('polluted');
          expect({}).not.to.have.property('number');
        });
      }

      for (const fault of ['truncated-length', 'truncated-chunks']) {
        it(`gets no number out of "${fault}"`, async () => {
          await real.set({ fault });
          // Some engines take what has come for all there is.
          expect((await failure(ask(create(name)))).code).to.be.oneOf(['network', 'bad-response']);
        });
      }

      it('is not followed to another address: the form is sent once (F26)', async () => {
        await real.set({ fault: 'moved', faultCount: 1 });
        expect((await failure(ask(create(name)))).code).to.equal('bad-response');
        expect(await real.requests()).to.have.lengthOf(1);
      });

      it('knows a phone number that is refused', async () => {
        const asked = ask(create(name), { form: { phonenumber: '1'.repeat(20) } });
        expect((await failure(asked)).code).to.equal('invalid-number');
      });

      it('tells how long to wait if there were too many requests', async () => {
        await real.set({ rateLimit: { requests: 1, seconds: 60 } });
        await ask(create(name));
        const error = await failure(ask(create(name), {}, { idempotencyKey: 'key-2' }));
        expect(error.code).to.equal('rate-limited');
        expect(error.retryAfter).to.be.within(50 * seconds, 60 * seconds);
        expect(waits).to.deep.equal([]);
        expect(await real.requests()).to.have.lengthOf(2);
      });

      it('tells how long to wait until a number is free', async () => {
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
        ['gives up a request that is closed', new Error('closed')],
        ['gives up a request that takes too long', new DOMException('Too slow.', 'TimeoutError')],
      ] as const) {
        it(`${what} before there was an answer`, async () => {
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

        it(`${what} in the middle of the answer`, async () => {
          await real.set({ fault: 'stalled' });
          const abort = new AbortController();
          const headed = new Promise<void>((resolve) => {
            environment.fetch = async (url, init) => {
              const response = await platform.fetch(url, init);
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

      it('asks from another origin', async () => {
        base = (await real.crossOriginUrl('')).replace(/\/$/, '');
        const { number, accessCode } = await ask(create(name));
        expect((await caller({ number, accessCode: accessCode! })).form).to.deep.equal(form);
        const [request] = await real.requests();
        expect(request?.headers).to.include({ origin: location.origin });
        expect(request?.headers).not.to.have.property('idempotency-key');
      });
    });
  }

  describe('json', () => {
    it('sends its key to the page’s own origin, however the URL is written', async () => {
      await ask(jsonService({ url: new URL(real.action).pathname }, environment));
      const [request] = await real.requests();
      expect(request?.headers).to.include({ 'idempotency-key': '"key-1"' });
    });

    it('asks again when the connection broke', async () => {
      await real.set({ fault: 'down', faultCount: 2 });
      expectLegal(await ask(create('json')));
      expect(waits).to.deep.equal([300, 1000]);
    });

    it('gets the number that was promised when only the answer was lost', async () => {
      await real.set({ fault: 'lost-answer', faultCount: 1 });
      const { id } = await ask(create('json'));
      expect((await real.reservations()).map((reservation) => reservation.id)).to.deep.equal([id]);
      expect(await real.requests()).to.have.lengthOf(2);
    });

    it('asks again while the same request is being answered', async () => {
      await real.set({ hold: true });
      const service = create('json');
      const first = ask(service);
      await real.requests({ arrived: 1 });
      environment.wait = async (ms) => {
        waits.push(ms);
        await real.set({ hold: false });
        await first;
      };
      const [one, other] = await Promise.all([first, ask(service)]);
      expect(other.id).to.equal(one.id);
      expect(waits).to.deep.equal([300]);
    });

    it('waits a little if there were too many requests', async () => {
      await real.set({ rateLimit: { requests: 1, seconds: 2 } });
      await ask(create('json'));
      const { id } = await ask(create('json'), {}, { idempotencyKey: 'key-2' });
      expect(await real.reservations()).to.satisfy((all: ExpectedCaller[]) =>
        all.some((reservation) => reservation.id === id),
      );
      expect(waits).to.have.lengthOf(1);
      expect(waits[0]).to.be.within(1 * seconds, 2 * seconds);
    });

    it('waits a little if the service says that it is down for a moment', async () => {
      await real.set({ fault: 'unavailable-retry-after', faultCount: 1 });
      expectLegal(await ask(create('json')));
      expect(waits).to.deep.equal([1 * seconds]);
    });

    it('brings what is wrong with the phone number', async () => {
      const error = await failure(ask(create('json'), { form: { phonenumber: '' } }));
      expect(error.code).to.equal('invalid-number');
      expect(error.fields).to.have.all.keys('phonenumber');
    });

    it('knows when the office is closed, and who may not be served', async () => {
      for (const code of ['closed', 'not-allowed']) {
        await real.set({ fault: code });
        expect((await failure(ask(create('json')))).code).to.equal(code);
      }
    });

    for (const expiresAs of ['iso', 'epoch-ms', 'epoch-s', 'duration'] as const) {
      for (const clockOffset of [-3600, 3600]) {
        const off = `${clockOffset < 0 ? 'behind' : 'ahead'} by an hour`;
        it(`is not led astray by a server’s clock that is ${off} and says ${expiresAs} (F22)`, async () => {
          base = (await real.crossOriginUrl('')).replace(/\/$/, '');
          await real.set({ expiresAs, clockOffset });
          expectSoon((await ask(create('json'))).expiresAt, 120 * seconds);
        });
      }
    }

    it('shows no countdown if the server’s clock is behind and cannot be read (F22)', async () => {
      base = (await real.crossOriginUrl('')).replace(/\/$/, '');
      await real.set({ expiresAs: 'iso', clockOffset: -3600, exposeHeaders: false });
      const offer = await ask(create('json'));
      expectLegal(offer);
      expect(offer).not.to.have.property('expiresAt');
    });
  });

  describe('gms', () => {
    it('gets a number that is matched by the caller’s own phone', async () => {
      const service = gmsService({ url: base, provideCode: false, resourceGroup: 'sales' });
      const { number, accessCode } = await ask(service);
      expect(accessCode).to.equal(undefined);
      const known = await caller({ number, phonenumber: '+442079460999' });
      expect(known).to.include({ group: 'sales' });
    });

    it('knows the 500 of the vendor', async () => {
      await real.set({ fault: 'gms-500' });
      expect((await failure(ask(create('gms')))).code).to.equal('misconfigured');
    });

    it('knows a service and a pool that there are not', async () => {
      for (const options of [{ serviceName: 'nonsense' }, { resourceGroup: 'nonsense' }]) {
        const asked = ask(gmsService({ url: base, ...options }));
        expect((await failure(asked)).code).to.equal('misconfigured');
      }
    });
  });

  describe('engagement', () => {
    it('is not led astray by a server’s clock that is an hour off (F22)', async () => {
      base = (await real.crossOriginUrl('')).replace(/\/$/, '');
      for (const clockOffset of [-3600, 3600]) {
        await real.set({ clockOffset });
        expectSoon((await ask(create('engagement'))).expiresAt, 120 * seconds);
      }
    });

    it('knows a key and a group that there are not', async () => {
      for (const wrong of [{ apiKey: 'nonsense' }, { groupName: 'nonsense' }]) {
        const options = { url: base, apiKey: 'demo-key', groupName: 'technical_help', ...wrong };
        const asked = ask(engagementService(options));
        expect((await failure(asked)).code).to.equal('misconfigured');
      }
    });

    it('knows when the office is closed, and who may not be served', async () => {
      for (const code of ['closed', 'not-allowed']) {
        await real.set({ fault: code });
        expect((await failure(ask(create('engagement')))).code).to.equal(code);
      }
    });
  });
});
