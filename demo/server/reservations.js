import { randomUUID } from 'node:crypto';
import { AccessNumber } from './access-number.js';
import { callerLine, digitsOf } from './phone-numbers.js';
import { Refusal } from './refusal.js';

/**
 * Reserves numbers for callers and identifies the callers. Does not know HTTP, the wire formats or the switches.
 *
 * A call is matched by its number and access code. Without a code, it is matched by the caller's own phone number, and
 * the number is reserved for this caller alone. No two valid reservations match the same call.
 */

/** @typedef {import('./api.js').Caller} Caller */

/**
 * @typedef {object} Reservation
 * @property {string} id
 * @property {string} number E.164
 * @property {string} accessCode empty if the call is matched by the caller's phone
 * @property {string} phone the caller's own number as it was sent; empty if unknown
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
 * @property {string} accessCode the code that the caller entered; may be empty
 * @property {string} phone the caller's own number as the network reports it; may be empty
 */

/** The number of reservations that are kept, so that the memory stays bounded. */
const MAX_RESERVATIONS = 10_000;

/** The key by which a call finds its reservation. */
const keyOf = (/** @type {Call} */ { number, accessCode, phone }) =>
  `${digitsOf(number)} ${accessCode ? `code ${digitsOf(accessCode)}` : `caller ${callerLine(phone)}`}`;

export class Reservations {
  /**
   * The last reservation of each key. Ended ones stay until the limit is reached, so that a late or second call gets the
   * reason of its refusal.
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
   * @throws {Refusal} if every number is taken, or if the call could not be matched
   */
  reserve({ numbers, code, lifetime, phone, caller }) {
    if (code === null && callerLine(phone) === '') {
      throw new Refusal('missing-parameter', 'Without a code, the phone number is mandatory.');
    }
    this.#endExpired();
    const pool = numbers.map((number) => this.#accessNumber(number));
    const [accessNumber] = pool
      .filter((candidate) => candidate.isFree(code))
      // The last caller may still dial a number that has just become free, so the one used longest ago comes first.
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
    this.#store(reservation);
    return reservation;
  }

  /**
   * Finds the reservation of a call and ends it. The number is free again, and its code is no longer valid.
   *
   * @param {Call} call
   * @returns {Reservation}
   * @throws {Refusal} if no valid reservation matches
   */
  match(call) {
    this.#endExpired();
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

  /** The reservations that are still valid, in the order of the requests. */
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
  #store(reservation) {
    const key = keyOf(reservation);
    // Deletes the key first, so that the Map keeps the order of the requests.
    this.#byKey.delete(key);
    this.#byKey.set(key, reservation);
    for (const [oldKey, { state }] of this.#byKey) {
      if (this.#byKey.size <= MAX_RESERVATIONS) break;
      if (state !== 'waiting') this.#byKey.delete(oldKey);
    }
  }

  #endExpired() {
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
