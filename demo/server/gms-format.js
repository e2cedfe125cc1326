import { jsonAnswer } from './answers.js';
import { callerOfFlatKeys } from './flat-caller.js';
import { DEFAULT_POOL, isPoolName } from './number-pools.js';
import { isPhoneNumber } from './phone-numbers.js';
import { Refusal } from './refusal.js';

/**
 * Genesys Mobile Services, Service API v1: `request-interaction`, and `match-interaction`, with which the contact
 * centre's call flow identifies the caller.
 */

const ILLEGAL_ARGUMENT = 'java.lang.IllegalArgumentException';
const SERVICE_EXCEPTION = 'com.genesyslab.gsg.services.ServiceException';

/**
 * Errors of the service itself have status 500.
 *
 * @type {Partial<Record<import('./refusal.js').RefusalReason, [status: number, exception: string]>>}
 */
const ERRORS = {
  malformed: [400, ILLEGAL_ARGUMENT],
  'missing-parameter': [400, ILLEGAL_ARGUMENT],
  method: [405, 'javax.ws.rs.NotAllowedException'],
  'too-large': [413, ILLEGAL_ARGUMENT],
  'wrong-type': [415, 'javax.ws.rs.NotSupportedException'],
  'rate-limited': [429, SERVICE_EXCEPTION],
  unavailable: [503, SERVICE_EXCEPTION],
  'invalid-number': [500, ILLEGAL_ARGUMENT],
  'unknown-group': [500, ILLEGAL_ARGUMENT],
  'unknown-service': [500, ILLEGAL_ARGUMENT],
};

/** @param {Refusal} refusal */
function refuse({ reason, message }) {
  const [status, exception] = ERRORS[reason] ?? [500, SERVICE_EXCEPTION];
  return jsonAnswer(status, { message, exception });
}

const parse = (/** @type {string} */ text) => Object.fromEntries(new URLSearchParams(text));

/**
 * @param {string} text
 * @param {import('./exchange.js').Exchange} exchange
 * @returns {Record<string, string | undefined>}
 */
function readForm(text, exchange) {
  const type = exchange.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new Refusal('wrong-type', 'Unsupported media type');
  }
  return parse(text);
}

/**
 * @param {string} serviceName from the path
 * @returns {import('./number-requests.js').WireFormat}
 */
export const gmsFormat = (serviceName) => ({
  name: 'gms',
  takesIdempotencyKeys: false,
  parse,

  read(text, exchange) {
    if (serviceName !== 'request-interaction') {
      throw new Refusal('unknown-service', `Service ${serviceName} is not configured`);
    }
    const {
      _phone_number: phone = '',
      _provide_code: provideCode,
      _resource_group: pool = DEFAULT_POOL,
      ...keys
    } = readForm(text, exchange);
    if (!isPoolName(pool)) throw new Refusal('unknown-group', `Unknown resource group ${pool}`);
    if (phone && !isPhoneNumber(phone)) {
      throw new Refusal('invalid-number', 'Invalid value of _phone_number');
    }
    const code = provideCode === 'true' ? 'text' : null;
    return {
      pool,
      code,
      phone,
      caller: callerOfFlatKeys({ format: 'gms', group: pool, phone, keys }),
    };
  },

  offer: ({ id, number, accessCode, expiresAt }, { now }) =>
    jsonAnswer(200, {
      _id: id,
      _access_number: number.replace('+', ''),
      ...(accessCode && { _access_code: accessCode }),
      _expiration_time: String(Math.floor((expiresAt - now) / 1000)),
    }),

  refuse,
});

/**
 * @param {import('./exchange.js').Exchange} exchange
 * @param {import('./instance.js').Instance} instance
 */
export async function answerMatchInteraction(exchange, { reservations }) {
  try {
    if (exchange.method !== 'POST') throw new Refusal('method', 'Method not allowed');
    const {
      _access_number: number,
      _access_code: accessCode = '',
      _phone_number: phone = '',
    } = readForm(await exchange.readText(), exchange);
    if (!number) throw new Refusal('missing-parameter', '_access_number is mandatory');
    const { id } = reservations.match({ number, accessCode, phone });
    // In the vendor's product, the data has an ID of its own.
    exchange.send(jsonAnswer(200, { _id: id, _data_id: id }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    exchange.send(refuse(error));
  }
}
