import { jsonAnswer, loginPageAnswer } from './answers.js';
import { Refusal } from './refusal.js';

/**
 * The faults of a service that a page must handle.
 *
 * @typedef {import('./answers.js').Answer} Answer
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./reservations.js').Reservation} Reservation
 */

/**
 * Faults before a number is reserved: each sends its own response, or refuses the request.
 *
 * @type {Record<string, (exchange: Exchange) => void>}
 */
const INSTEAD = {
  down: (exchange) => exchange.cut(),
  unavailable: () => {
    throw new Refusal('unavailable', 'The service is down for maintenance.');
  },
  'unavailable-retry-after': () => {
    throw new Refusal('unavailable', 'The service is down for a moment.', { retryAfter: 1 });
  },
  closed: () => {
    throw new Refusal('closed', 'The office is closed.');
  },
  'not-allowed': () => {
    throw new Refusal('not-allowed', 'This phone number may not be served.');
  },
  'gms-500': (exchange) =>
    exchange.send(
      jsonAnswer(500, {
        message: 'Internal error',
        exception: 'java.lang.IllegalArgumentException',
      }),
    ),
  'login-page': (exchange) => exchange.send(loginPageAnswer()),
  redirect: (exchange) =>
    exchange.send({ status: 302, headers: { location: `${exchange.base}/login` }, text: '' }),
  // Redirects to the same address: a client that follows sends the form again, and gets a number.
  moved: (exchange) => exchange.send({ status: 307, headers: { location: '?' }, text: '' }),
  'not-json': (exchange) =>
    exchange.send({
      status: 200,
      headers: { 'content-type': 'application/json' },
      text: 'OK, will do!',
    }),
  empty: (exchange) =>
    exchange.send({ status: 200, headers: { 'content-type': 'application/json' }, text: '' }),
};

/**
 * Faults after a number is reserved: the response is damaged on its way. `offer` creates the response for the
 * reservation, with changes if given.
 *
 * @type {Record<string, (exchange: Exchange, offer: (changes?: Partial<Reservation>) => Answer) => void>}
 */
const SPOILED = {
  'lost-answer': (exchange) => exchange.cut(),
  truncated: (exchange, offer) => exchange.send(edited(offer(), half)),
  'truncated-length': (exchange, offer) => {
    exchange.sendHalf(offer(), 'length');
    exchange.cut();
  },
  'truncated-chunks': (exchange, offer) => {
    exchange.sendHalf(offer(), 'chunks');
    exchange.cut();
  },
  stalled: (exchange, offer) => exchange.sendHalf(offer(), 'length'),
  'wrong-types': (exchange, offer) =>
    exchange.send(edited(offer(), (text) => JSON.stringify(retyped(JSON.parse(text))))),
  // A complete offer under the two keys that pollute the prototype of all objects if they are copied carelessly.
  proto: (exchange, offer) =>
    exchange.send(
      edited(offer(), (text) => {
        const polluting = `${text.slice(0, -1)},"polluted":true}`;
        return `{"__proto__":${polluting},"constructor":{"prototype":${polluting}}}`;
      }),
    ),
  'script-url': (exchange, offer) => exchange.send(offer({ number: 'javascript:alert(1)' })),
  huge: (exchange, offer) =>
    exchange.send(
      edited(offer(), (text) => `${text.slice(0, -1)},"padding":"${'x'.repeat(6_000_000)}"}`),
    ),
};

/** @type {(answer: Answer, edit: (text: string) => string) => Answer} */
const edited = (answer, edit) => ({ ...answer, text: edit(answer.text) });

const half = (/** @type {string} */ text) => text.slice(0, text.length / 2);

/**
 * Returns the same structure with a value of the wrong type in each place.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
function retyped(value) {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, retyped(inner)]));
}

export const FAULT_NAMES = [...Object.keys(INSTEAD), ...Object.keys(SPOILED)];

/**
 * The action of a fault that replaces the reservation, if it has one.
 *
 * @param {string | null} name
 */
export const faultInstead = (name) => (name === null ? undefined : INSTEAD[name]);

/**
 * The action of a fault on the response, if it has one.
 *
 * @param {string | null} name
 */
export const faultOnTheWay = (name) => (name === null ? undefined : SPOILED[name]);
