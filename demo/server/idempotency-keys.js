import { Refusal } from './refusal.js';

/** @typedef {import('./reservations.js').Reservation} Reservation */

/**
 * The claim of one request on its key.
 *
 * @typedef {object} Claim
 * @property {Reservation | null} reservation the one of an earlier request with this key
 * @property {(reservation: Reservation) => void} keep
 * @property {() => void} release must always be called; forgets the key if no reservation was kept
 */

/**
 * Makes sure that a repeated request gets the same reservation.
 *
 * It stores the reservation, not the response: a repeated response states the time that is left. The key of a
 * reservation that has ended counts as new. Failures are not stored.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export class IdempotencyKeys {
  /** @type {Map<string, { body: string, reservation: Reservation | null }>} `null` while the request is in flight */
  #known = new Map();
  #isWaiting;

  /** @param {(reservation: Reservation) => boolean} isWaiting whether a reservation is still valid */
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
