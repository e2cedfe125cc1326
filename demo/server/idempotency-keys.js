import { Refusal } from './refusal.js';

/** @typedef {import('./reservations.js').Reservation} Reservation */

/**
 * One request's hold on its key.
 *
 * @typedef {object} Claim
 * @property {Reservation | null} reservation what an earlier request with this key was promised
 * @property {(reservation: Reservation) => void} keep
 * @property {() => void} release to be called in any case; forgets the key unless something was kept
 */

/**
 * Promises one number only, however often the same request arrives.
 *
 * What is remembered is the promise, not the answer: a repeated answer states how long it lasts from then on. A
 * promise that has ended is nothing to repeat, so its key counts as new. Nor are failures remembered.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export class IdempotencyKeys {
  /** @type {Map<string, { body: string, reservation: Reservation | null }>} without a reservation: in flight */
  #known = new Map();
  #isWaiting;

  /** @param {(reservation: Reservation) => boolean} isWaiting whether a promise still holds */
  constructor(isWaiting) {
    this.#isWaiting = isWaiting;
  }

  /**
   * @param {string | undefined} key
   * @param {string} body
   * @returns {Claim}
   * @throws {Refusal} if the key is in flight, or came with another body before
   */
  claim(key, body) {
    if (key === undefined) return { reservation: null, keep() {}, release() {} };
    this.#forgetEnded();

    const known = this.#known.get(key);
    if (known && known.body !== body) {
      throw new Refusal('key-reused', 'This idempotency key belongs to another request.');
    }
    if (known?.reservation === null) {
      throw new Refusal('in-flight', 'The same request is being answered already.');
    }
    if (known) return { reservation: known.reservation, keep() {}, release() {} };

    /** @type {{ body: string, reservation: Reservation | null }} */
    const claimed = { body, reservation: null };
    this.#known.set(key, claimed);
    return {
      reservation: null,
      keep: (reservation) => {
        claimed.reservation = reservation;
      },
      release: () => {
        if (claimed.reservation === null) this.#known.delete(key);
      },
    };
  }

  #forgetEnded() {
    for (const [key, { reservation }] of this.#known) {
      if (reservation && !this.#isWaiting(reservation)) this.#known.delete(key);
    }
  }
}
