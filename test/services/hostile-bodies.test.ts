/** Random hostile responses: each service returns a valid offer or throws a `NumberServiceError`. */
import { expect } from 'chai';
import fc from 'fast-check';
import { engagementService } from '../../src/services/engagement-service.js';
import { gmsService } from '../../src/services/gms-service.js';
import { jsonService } from '../../src/services/json-service.js';
import {
  isNumberServiceErrorCode,
  NumberServiceError,
  type NumberService,
} from '../../src/services/number-service.js';
import { parseOffer } from '../../src/services/offer-schema.js';
import { ask, FakeHttp, now, nowAsHttpDate, toOutcome } from './fake-http.js';
import { expectLegal } from './legal-offer.js';
import { hostileText } from '../helpers/hostile-text.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

const url = 'https://shop.example';
const number = '+18005550123';

/** Each service, and a response that it accepts. */
const services: Record<string, { create: (http: FakeHttp) => NumberService; good: object }> = {
  jsonService: {
    create: (http) => jsonService({ url }, http),
    good: { number, accessCode: '004711', expiresIn: 300, expiresAt: 1_700_000_060, id: 'call-1' },
  },
  gmsService: {
    create: (http) => gmsService({ url }, http),
    good: { _id: '1', _access_number: number, _access_code: '004711', _expiration_time: '30' },
  },
  engagementService: {
    create: (http) => engagementService({ url, apiKey: 'x', groupName: 'x' }, http),
    good: {
      status: { code: 0, message: 'OK', corrId: '1' },
      data: {
        id: '1',
        toPhoneNumber: number,
        expirationTime: 1_700_000_060_000,
        accessCode: 123456,
      },
    },
  },
};

const poison = { number, data: { toPhoneNumber: number }, polluted: true };

/** Values that often reveal mistakes in parsers. */
const nasty = fc.oneof(
  fc.jsonValue(),
  fc.double().map(String),
  fc.constantFrom<unknown>(
    ...[0, -1, 1e-7, 1e9, 1e11, 8.64e15, 1e300, -(2 ** 53), '', ' ', '0', '-0', '1e3', 'NaN'],
    ...[
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      '+1,,4711;ext=1',
      '+1 (800) 555-0123',
      '\u202e+1\u00a0800\r\n555 0123',
      `+1 800 555 0123${' '.repeat(50)}.`,
      '\u0000',
      '\ud800',
    ],
    ...['2023-02-30T25:61:61Z', '+999999-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '١٢٣٤'],
    { valueOf: 1, toString: 1 },
    { length: 1e9, 0: '1' },
    { toJSON: 'x', then: 'x' },
    'x'.repeat(1000),
  ),
);

/** `good` with some values replaced at any depth, and with members whose names exist on the prototypes. */
const almost = (good: object): fc.Arbitrary<string> => {
  const member = (value: unknown): fc.Arbitrary<unknown> =>
    fc.oneof(
      {
        weight: 3,
        arbitrary: typeof value === 'object' && value ? members(value) : fc.constant(value),
      },
      { weight: 1, arbitrary: nasty },
    );
  const members = (object: object): fc.Arbitrary<object> =>
    fc.record(
      Object.fromEntries(Object.entries(object).map(([key, value]) => [key, member(value)])),
      {
        requiredKeys: [],
      },
    );
  const names = fc.subarray([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
  ]);
  return fc.tuple(members(good), names).map(([object, poisoned]) => {
    const text = poisoned
      .map((name) => `,${JSON.stringify(name)}:${JSON.stringify(poison)}`)
      .join('');
    return JSON.stringify({ ...object, x: 0 }).slice(0, -1) + text + '}';
  });
};

const errors = fc.record(
  {
    code: fc.oneof(fc.constantFrom('closed', 'constructor', 'nonsense'), nasty),
    errors: fc.oneof(fc.dictionary(fc.string(), nasty), nasty),
    message: nasty,
    exception: fc.oneof(fc.constant('java.lang.IllegalArgumentException'), nasty),
    status: fc.oneof(fc.record({ code: nasty }), nasty),
  },
  { requiredKeys: [] },
);

const others = [
  '',
  'null',
  '\ufeff{}',
  '<!doctype html><title>Log in</title><form action="/login">+18005550123</form>',
  '['.repeat(30_000),
  '{"number":'.repeat(3000),
  `{"number":"${'1'.repeat(70_000)}"}`,
];

const bodies = (good: object): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    { weight: 6, arbitrary: almost(good) },
    { weight: 2, arbitrary: errors.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.nat(60).map((length) => JSON.stringify(good).slice(0, length)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.uint8Array().map((bytes) => Uint8Array.from(bytes)) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const heads = fc.record({
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant(200) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
  ),
  headers: fc.record(
    {
      Date: fc.constantFrom(nowAsHttpDate, 'yesterday', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT'),
      'Retry-After': fc.constantFrom('0', '1', '-1', '1e9', '999999999', nowAsHttpDate),
    },
    { requiredKeys: [] },
  ),
});

const withoutBody = [204, 205, 304];

describe('a service', () => {
  for (const [name, { create, good }] of Object.entries(services)) {
    it(`returns a valid offer or a NumberServiceError for a hostile response: ${name} (F21)`, async function () {
      this.timeout(60_000);
      const expectUntouched = watchPrototypes();
      const runs = randomRuns(1000);
      let offers = 0;
      await fc.assert(
        fc.asyncProperty(bodies(good), heads, async (body, { status, headers }) => {
          const answer = (): Promise<Response> =>
            Promise.resolve(
              new Response(withoutBody.includes(status) ? null : body, { status, headers }),
            );
          const { offer, error } = await toOutcome(
            ask(create(new FakeHttp(answer, answer, answer))),
          );
          if (offer) {
            offers += 1;
            expectLegal(offer);
          } else {
            expect(isNumberServiceErrorCode(error.code)).to.equal(true);
            expect(
              Object.values(error.fields).every((message) => typeof message === 'string'),
            ).to.equal(true);
            expect(error.retryAfter ?? 0).to.be.at.least(0).and.finite;
          }
          expectUntouched();
        }),
        { ...runs, examples: [[JSON.stringify(good), { status: 200, headers: {} }]] },
      );
      // Without enough offers, the random responses would be too far from valid ones.
      expect(offers).to.be.greaterThan(runs.numRuns / 100);
    });
  }
});

describe('parseOffer', () => {
  it('returns a valid offer or throws a NumberServiceError for random texts (F21, F22)', () => {
    const expectUntouched = watchPrototypes();
    const member = (good: string): fc.Arbitrary<string> => fc.oneof(fc.constant(good), hostileText);
    const texts = fc.record({
      number: member(number),
      formatted: member('+1 800 555-0123'),
      accessCode: member('004711'),
      id: member('call-1'),
    });
    fc.assert(
      fc.property(texts, fc.oneof(fc.constant(now), hostileText), (offer, expiresAt) => {
        for (const value of [offer, { ...offer, expiresAt }]) {
          try {
            expectLegal(parseOffer(value));
          } catch (error) {
            expect(error)
              .to.be.instanceOf(NumberServiceError)
              .with.property('code', 'bad-response');
          }
        }
        expectUntouched();
      }),
      randomRuns(1000),
    );
  });

  it('returns a valid offer or throws a NumberServiceError for random values (F21)', () => {
    const members = {
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    };
    const almost = fc.record(
      {
        number: fc.oneof(
          fc.constantFrom(number, '+1 800 555-0123', '+1\u202f(800) 555 0123'),
          fc.anything(members),
        ),
        formatted: fc.oneof(
          fc.constant('+1 800 555 0123'),
          fc.string({ unit: fc.constantFrom(...'+1805 23()-.<') }),
          fc.anything(members),
        ),
        accessCode: fc.oneof(fc.string(), fc.double(), fc.anything(members)),
        expiresAt: fc.oneof(fc.double(), fc.anything(members)),
        id: fc.oneof(fc.string(), fc.anything(members)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(members), almost), (value) => {
        try {
          expectLegal(parseOffer(value));
        } catch (error) {
          expect(error).to.be.instanceOf(NumberServiceError).with.property('code', 'bad-response');
        }
      }),
      randomRuns(1000),
    );
  });
});
