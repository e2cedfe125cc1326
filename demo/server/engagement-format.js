import { jsonAnswer } from './answers.js';
import { callerOfFlatKeys } from './flat-caller.js';
import { asObject, jsonObject, parseJson } from './json-bodies.js';
import { isPoolName } from './number-pools.js';
import { isPhoneNumber } from './phone-numbers.js';
import { Refusal } from './refusal.js';

/** The key that the demo's pages use. */
const API_KEY = 'demo-key';

/**
 * HTTP status and the vendor's error code.
 *
 * @type {Partial<Record<import('./refusal.js').RefusalReason, [status: number, code: number]>>}
 */
const ERRORS = {
  malformed: [400, 501],
  'missing-parameter': [400, 501],
  'wrong-type': [400, 501],
  'unknown-group': [400, 7040],
  'invalid-number': [400, 7030],
  'not-allowed': [400, 7037],
  closed: [400, 7042],
  unauthenticated: [401, 503],
  unauthorized: [403, 1103],
  method: [405, 501],
  'too-large': [413, 501],
  'rate-limited': [429, 7041],
  unavailable: [503, 500],
};

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Genesys Engagement API v3: `call-in/requests/create`.
 *
 * @type {import('./number-requests.js').WireFormat}
 */
export const engagementFormat = {
  name: 'engagement',
  takesIdempotencyKeys: false,
  parse: parseJson,

  read(text, exchange, { codes }) {
    const key = exchange.header('x-api-key');
    if (!key) throw new Refusal('unauthenticated', 'The API key is missing');
    if (key !== API_KEY) throw new Refusal('unauthorized', 'The API key is not known');

    const {
      groupName: pool,
      fromPhoneNumber: phone = '',
      userData = {},
    } = jsonObject(text, exchange);
    if (typeof pool !== 'string') {
      throw new Refusal('missing-parameter', 'groupName is mandatory');
    }
    if (!isPoolName(pool)) throw new Refusal('unknown-group', `Unknown group ${pool}`);
    if (typeof phone !== 'string' || (phone && !isPhoneNumber(phone))) {
      throw new Refusal('invalid-number', 'fromPhoneNumber is not a phone number');
    }
    // The vendor drops all other keys silently.
    const keys = Object.fromEntries(
      Object.entries(asObject(userData)).filter(([name]) => IDENTIFIER.test(name)),
    );
    const caller = callerOfFlatKeys({ format: 'engagement', group: pool, phone, keys });
    return { pool, code: codes ? 'integer' : null, phone, caller };
  },

  offer({ id, number, accessCode, expiresAt, phone, caller }, _, exchange) {
    return jsonAnswer(200, {
      status: { code: 0, message: 'OK', corrId: exchange.id },
      data: {
        id,
        toPhoneNumber: number,
        groupName: caller.group,
        expirationTime: expiresAt,
        ...(accessCode && { accessCode: Number(accessCode) }),
        ...(phone && { fromPhoneNumber: phone }),
      },
    });
  },

  refuse({ reason, message }, exchange) {
    const [status, code] = ERRORS[reason] ?? [500, 500];
    return jsonAnswer(status, { status: { code, message, corrId: exchange.id } });
  },
};
