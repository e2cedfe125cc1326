import { randomUUID } from 'node:crypto';
import { AccessNumber } from './access-number.js';
import { callerLine, digitsOf } from './phone-numbers.js';
import { Refusal } from './refusal.js';

/**
 * The heart of the service: which number is promised to whom, until when, and who it is that calls.
 * Knows nothing of HTTP, of wire formats and of the switches.
 *
 * A promise is told apart by its access code among all on the same number, or, without a code, by the caller's own
 * phone; such a number is then kept for this one caller alone. No promise is ever given twice.
 */

/** @typedef {import('./api.js').Caller} Caller */

/**
 * @typedef {object} Reservation
 * @property {string} id
 * @property {string} number E.164
 * @property {string} accessCode empty if the call is matched by the caller's phone
 * @property {string} phone the caller's own, as they gave it; empty if unknown
 * @property {number} requestedAt ms since the epoch
 * @property {number} expiresAt ms since the epoch
 * @property {'waiting' | 'matched' | 'expired'} state
 * @property {Caller} caller
 */

/**
 * @typedef {object} ReservationRequest
 * @property {readonly string[]} numbers the pool to choose from
 * @property {import('./access-number.js').CodeRange | null} code `null` for none
 * @property {number} lifetime seconds
 * @property {string} phone
 * @property {Caller} caller
 */

/**
 * @typedef {object} Call
 * @property {string} number the number that was dialled
 * @property {string} accessCode what the caller entered, or nothing
 * @property {string} phone the caller's own, as the network reports it, or nothing
 */

/** How many promises are kept in mind, so that a server that runs for weeks does not fill its memory. */
const REMEMBERED = 10_000;

/** What tells a promise apart from every other one that waits. */
const keyOf = (/** @type {Call} */ { number, accessCode, phone }) =>
  `${digitsOf(number)} ${accessCode ? `code ${digitsOf(accessCode)}` : `caller ${callerLine(phone)}`}`;

export class Reservations {
  /**
   * The last promise under each key. Ended ones stay until their place is needed, so that a late or second call can
   * be told why it is refused.
   *
   * @type {Map<string, Reservation>}
   */
  #byKey = new Map();

  /** @type {Map<string, AccessNumber>} */
  #accessNumbers = new Map();
  #turns = 0;
  #now;

  /** @param {() => number} now ms since the epoch */
  constructor(now) {
    this.#now = now;
  }

  /**
   * @param {ReservationRequest} request
   * @returns {Reservation}
   * @throws {Refusal} if every number is taken, or nobody could tell who is calling
   */
  reserve({ numbers, code, lifetime, phone, caller }) {
    if (code === null && callerLine(phone) === '') {
      throw new Refusal('missing-parameter', 'Without a code, the phone number is mandatory.');
    }
    this.#endOverdue();
    const pool = numbers.map((number) => this.#accessNumber(number));
    const [accessNumber] = pool
      .filter((candidate) => candidate.isFree(code))
      // A number that was just freed may still be dialled by whoever had it: those that rested longest come first.
      .sort((one, other) => one.turn - other.turn);
    if (accessNumber === undefined) throw this.#exhausted(pool);

    const requestedAt = this.#now();
    /** @type {Reservation} */
    const reservation = {
      id: randomUUID(),
      number: accessNumber.number,
      accessCode: code === null ? '' : accessNumber.unusedCode(code),
      phone,
      requestedAt,
      expiresAt: requestedAt + lifetime * 1000,
      state: 'waiting',
      caller,
    };
    accessNumber.waiting.add(reservation);
    accessNumber.turn = ++this.#turns;
    this.#remember(reservation);
    return reservation;
  }

  /**
   * Who it is that calls. The promise is kept with that: the number is free again and the code is worth nothing.
   *
   * @param {Call} call
   * @returns {Reservation}
   * @throws {Refusal} if nobody waits who would call like this
   */
  match(call) {
    this.#endOverdue();
    const reservation = this.#byKey.get(keyOf(call));
    if (reservation === undefined) {
      throw new Refusal('unknown-call', 'Nobody was given this number and code.');
    }
    if (reservation.state === 'matched') {
      throw new Refusal('used-call', 'This number and code were used already.');
    }
    if (reservation.state === 'expired') {
      throw new Refusal('expired-call', 'This number and code have expired.');
    }
    this.#end(reservation, 'matched');
    return reservation;
  }

  /** Those who were given a number and have not called yet, in the order of their requests. */
  waiting() {
    return [...this.#byKey.values()].filter((reservation) => this.isWaiting(reservation));
  }

  /** @param {Reservation} reservation */
  isWaiting({ state, expiresAt }) {
    return state === 'waiting' && expiresAt > this.#now();
  }

  /** @param {AccessNumber[]} pool */
  #exhausted(pool) {
    const expiries = pool.flatMap(({ waiting }) => [...waiting].map(({ expiresAt }) => expiresAt));
    const seconds = Math.ceil((Math.min(...expiries) - this.#now()) / 1000);
    return new Refusal('exhausted', 'All numbers are taken at the moment.', {
      retryAfter: expiries.length > 0 ? seconds : undefined,
    });
  }

  /** @param {Reservation} reservation */
  #remember(reservation) {
    const key = keyOf(reservation);
    // Deleted first, so that the Map stays in the order of the requests.
    this.#byKey.delete(key);
    this.#byKey.set(key, reservation);
    for (const [oldKey, { state }] of this.#byKey) {
      if (this.#byKey.size <= REMEMBERED) break;
      if (state !== 'waiting') this.#byKey.delete(oldKey);
    }
  }

  #endOverdue() {
    const now = this.#now();
    for (const reservation of this.#byKey.values()) {
      if (reservation.state === 'waiting' && reservation.expiresAt <= now) {
        this.#end(reservation, 'expired');
      }
    }
  }

  /**
   * @param {Reservation} reservation
   * @param {'matched' | 'expired'} state
   */
  #end(reservation, state) {
    reservation.state = state;
    this.#accessNumber(reservation.number).waiting.delete(reservation);
  }

  /** @param {string} number */
  #accessNumber(number) {
    const accessNumber = this.#accessNumbers.get(number) ?? new AccessNumber(number);
    this.#accessNumbers.set(number, accessNumber);
    return accessNumber;
  }
}
