import { faultInstead, faultOnTheWay } from './faults.js';
import { numbersOf } from './number-pools.js';
import { Refusal } from './refusal.js';

/**
 * Handles number requests in all formats.
 *
 * @typedef {import('./answers.js').Answer} Answer
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./instance.js').Instance} Instance
 * @typedef {import('./reservations.js').Reservation} Reservation
 * @typedef {import('./api.js').Switches} Switches
 */

/**
 * @typedef {object} NumberRequest
 * @property {import('./number-pools.js').PoolName} pool
 * @property {'text' | 'integer' | null} code the kind of code, if any; an integer has no leading zeros
 * @property {string} phone
 * @property {import('./api.js').Caller} caller
 */

/**
 * The time of the response, in ms since the epoch, and the format of the expiry.
 *
 * @typedef {{ now: number, expiresAs: Switches['expiresAs'] }} Moment
 */

/**
 * The format of one vendor. A request that cannot be served throws a Refusal.
 *
 * @typedef {object} WireFormat
 * @property {string} name
 * @property {boolean} takesIdempotencyKeys
 * @property {(text: string) => unknown} parse
 * @property {(text: string, exchange: Exchange, switches: Switches) => NumberRequest} read
 * @property {(reservation: Reservation, moment: Moment, exchange: Exchange) => Answer} offer
 * @property {(refusal: Refusal, exchange: Exchange) => Answer} refuse
 */

/**
 * @param {Exchange} exchange
 * @param {Instance} instance
 * @param {WireFormat} format
 */
export async function answerNumberRequest(exchange, instance, format) {
  try {
    if (exchange.method !== 'POST') throw new Refusal('method', 'Only POST is possible here.');
    await promiseNumber(exchange, instance, format);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    exchange.addHeaders(error.headers);
    exchange.send(format.refuse(error, exchange));
  }
}

/** @type {typeof answerNumberRequest} */
async function promiseNumber(exchange, instance, format) {
  const text = await exchange.readText();
  const receivedAt = instance.now();
  instance.log.add({ format: format.name, receivedAt, body: parsedOrText(text, format) }, exchange);

  // Faults and the rate limit apply on arrival, not when the gate opens, so that their order is certain.
  const fault = instance.takeFault();
  instance.rateLimit.pass(instance.switches.rateLimit, receivedAt);
  const key = format.takesIdempotencyKeys ? exchange.header('idempotency-key') : undefined;
  const claim = instance.keys.claim(key, text);
  try {
    await instance.gate.pass(instance.switches, exchange.left);
    const instead = faultInstead(fault);
    if (instead) return instead(exchange);
    // The time is read before the reservation, so that the first response states the whole lifetime.
    const moment = { now: instance.now(), expiresAs: instance.switches.expiresAs };
    const reservation =
      claim.reservation ?? reserve(format.read(text, exchange, instance.switches), instance);
    claim.keep(reservation);

    const offer = (/** @type {Partial<Reservation>} */ changes = {}) =>
      format.offer({ ...reservation, ...changes }, moment, exchange);
    const spoil = faultOnTheWay(fault);
    if (spoil) return spoil(exchange, offer);
    exchange.send(offer());
  } finally {
    claim.release();
  }
}

/**
 * @param {NumberRequest} request
 * @param {Instance} instance
 */
function reserve({ pool, code, phone, caller }, { reservations, switches }) {
  const digits = switches.codeDigits;
  return reservations.reserve({
    numbers: numbersOf(pool, switches.poolSize),
    code: code && { digits, lowest: code === 'integer' ? 10 ** (digits - 1) : 0 },
    lifetime: switches.lifetime,
    phone,
    caller,
  });
}

/**
 * @param {string} text
 * @param {WireFormat} format
 */
function parsedOrText(text, format) {
  try {
    return format.parse(text);
  } catch {
    return text;
  }
}
