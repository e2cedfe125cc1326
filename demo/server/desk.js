import { jsonAnswer } from './answers.js';
import { jsonObject } from './json-bodies.js';
import { digitsOf } from './phone-numbers.js';
import { Refusal } from './refusal.js';

/**
 * The view of the contact centre: current callers and expected calls.
 *
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./instance.js').Instance} Instance
 * @typedef {import('./reservations.js').Reservation} Reservation
 */

/**
 * Finds the caller by the number dialled, the code entered and the caller's phone number.
 *
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export async function matchCall(exchange, { reservations }) {
  const body = jsonObject(await exchange.readText(), exchange);
  const { number, accessCode = '', phonenumber = '' } = body;
  if (
    typeof number !== 'string' ||
    typeof accessCode !== 'string' ||
    typeof phonenumber !== 'string' ||
    digitsOf(number) === ''
  ) {
    throw new Refusal('malformed', 'Enter the number that was dialled.');
  }
  const reservation = reservations.match({
    number,
    accessCode: accessCode.trim(),
    phone: phonenumber,
  });
  exchange.send(jsonAnswer(200, describe(reservation)));
}

/**
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export function listReservations(exchange, { reservations }) {
  exchange.send(jsonAnswer(200, reservations.waiting().map(describe)));
}

/**
 * @param {Reservation} reservation
 * @returns {import('./api.js').ExpectedCaller}
 */
const describe = ({ id, number, accessCode, requestedAt, expiresAt, caller }) => ({
  id,
  number,
  ...(accessCode && { accessCode }),
  requestedAt,
  expiresAt,
  ...caller,
});
