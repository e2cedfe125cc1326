import { jsonAnswer, loginPageAnswer } from './answers.js';
import { Refusal } from './refusal.js';

/**
 * All the ways in which a service fails that a page must survive.
 *
 * @typedef {import('./answers.js').Answer} Answer
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./reservations.js').Reservation} Reservation
 */

/**
 * Faults that come before a number is promised: they answer in some way of their own, or refuse.
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
  // To the same address: whoever follows it sends the form once more, and is served.
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
 * Faults of which the service itself does not know: a number is promised, and the answer is spoiled on its way.
 * `offer` makes the answer, for the reservation as it is or with something changed.
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
  // A whole offer, but under the two names through which a careless copy would put it into every object there is.
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
 * The same shape, with every value of another type than it should be.
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
 * What a fault does in place of promising a number, if it does.
 *
 * @param {string | null} name
 */
export const faultInstead = (name) => (name === null ? undefined : INSTEAD[name]);

/**
 * What a fault does to the answer, if anything.
 *
 * @param {string | null} name
 */
export const faultOnTheWay = (name) => (name === null ? undefined : SPOILED[name]);
