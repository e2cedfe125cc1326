/** Good, bad and hostile answers of number services, in the page and over HTTP. */
import { NumberServiceError } from '../../src/services/number-service.js';
import type { AttackedPage } from './attacked-page.js';

/** How an attack has a request answered. */
export type Answer = keyof typeof answers;

interface Ways {
  /** The results of a service function of the page. A thrown value becomes its rejection. */
  readonly inPage: (number: string, page: AttackedPage) => unknown;
  /** What a service over HTTP responds with; a rejection is a network that fails. */
  readonly overHttp: (number: string, page: AttackedPage) => unknown;
}

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

/** An offer that holds for so long, in ms. */
const holding = (lifetime: number): Ways => ({
  inPage: (number, { clock }) => ({ number, expiresAt: clock.wall + lifetime, accessCode: '0047' }),
  overHttp: (number, page) =>
    give(page, { number, expires: lifetime / second, accessCode: '0047' }),
});

/** The response of a server whose clock is ahead by this many ms, with an offer for a minute. */
const byAnotherClock = (ahead: number): Ways => ({
  inPage: (number, { clock }) => ({ number, expiresAt: clock.wall + ahead + 60 * second }),
  overHttp(number, page) {
    const now = new page.window.Date(page.clock.wall + ahead);
    const expiresAt = new page.window.Date(page.clock.wall + ahead + 60 * second).toISOString();
    return give(page, { number, expires: expiresAt }, { headers: { Date: now.toUTCString() } });
  },
});

const refusing = (code: NumberServiceError['code'], status: number, retryAfter?: number): Ways => ({
  inPage: () => fail(new NumberServiceError(code, { retryAfter })),
  overHttp: (_, page) =>
    respond(
      page,
      { code },
      {
        status,
        headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter / second) },
      },
    ),
});

const hostile = (body: unknown): Ways => ({
  inPage: () => body,
  overHttp: (_, page) => respond(page, body),
});

export const answers = {
  'a number': holding(120 * second),
  'a number for good': {
    inPage: (number) => ({ number }),
    overHttp: (number, page) => give(page, { number }),
  },
  'a number for a second': holding(second),
  'a number for 25 days': holding(25 * day),
  'a number by a clock that is ahead': byAnotherClock(hour),
  'a number by a clock that is behind': byAnotherClock(-hour),
  'that it is down': {
    inPage: () => fail(new NumberServiceError('network')),
    overHttp: () => fail(new TypeError('Failed to fetch')),
  },
  'that it is being maintained': refusing('unavailable', 503),
  'that it is closed': refusing('closed', 403),
  'that it is busy for a second': refusing('rate-limited', 429, second),
  'that it is busy for an hour': refusing('rate-limited', 429, hour),
  'that the phone number is wrong': refusing('invalid-number', 422),
  'what is wrong with fields': {
    inPage: () =>
      fail(
        new NumberServiceError('invalid-number', {
          fields: { firstname: 'No', ['__proto__']: 'x' },
        }),
      ),
    overHttp: (_, page) =>
      respond(page, { code: 'invalid-number', errors: { firstname: 'No' } }, { status: 422 }),
  },
  'a login page': {
    inPage: () => '<h1>Sign in</h1>',
    overHttp: (_, { window }) => new window.Response('<h1>Sign in</h1>'),
  },
  'half an answer': {
    inPage: () => fail(undefined),
    overHttp: (_, { window }) => new window.Response('{"number": "+1800'),
  },
  'what never ends': {
    inPage: () => new Promise(() => undefined),
    overHttp: (_, { window }) => new window.Response(new window.ReadableStream()),
  },
  'what breaks off': {
    inPage: () => fail(null),
    overHttp: (_, { window }) =>
      new window.Response(
        new window.ReadableStream({
          pull(controller) {
            controller.error(new TypeError('reset'));
          },
        }),
      ),
  },
  nothing: hostile(null),
  'wrong types': hostile({ number: ['+18005550123'], accessCode: {}, expiresAt: 'soon' }),
  'a script for a number': hostile({ number: 'javascript:alert(1)' }),
  'markup for a code': hostile({ number: '+442079460123', accessCode: '<img>' }),
  'an expiry that is none': hostile({ number: '+442079460123', expiresAt: -1, expiresIn: -1 }),
  'a prototype': hostile(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {}}')),
} satisfies Readonly<Record<string, Ways>>;

interface Given {
  readonly number: string;
  readonly accessCode?: string;
  /** In s, or a moment. */
  readonly expires?: number | string;
}

/** A number, as each of the services over HTTP has it. */
function give(page: AttackedPage, given: Given, init?: ResponseInit): Response {
  const { number, accessCode, expires } = given;
  const ofGms = { _access_number: number, _access_code: accessCode, _expiration_time: expires };
  const data = { toPhoneNumber: number, accessCode, expirationTime: expires };
  const ours = {
    number,
    accessCode,
    [typeof expires === 'string' ? 'expiresAt' : 'expiresIn']: expires,
  };
  return respond(page, { ...ours, ...ofGms, status: { code: 0 }, data }, init);
}

function respond({ window }: AttackedPage, body: unknown, init: ResponseInit = {}): Response {
  return new window.Response(JSON.stringify(body), init);
}

function fail(reason: unknown): never {
  throw reason;
}
