import { Refusal } from './refusal.js';

/** Limits the number of requests in any period of a given length. */
export class RateLimit {
  /** @type {number[]} when requests passed, in ms since the epoch, oldest first */
  #passed = [];

  /**
   * @param {{ requests: number, seconds: number } | null} limit
   * @param {number} now
   * @throws {Refusal} if the limit is exceeded
   */
  pass(limit, now) {
    if (limit === null) return;
    this.#passed = this.#passed.filter((time) => time > now - limit.seconds * 1000);
    const blocking = this.#passed.at(-limit.requests);
    if (blocking !== undefined) {
      const retryAfter = Math.ceil((blocking - now) / 1000 + limit.seconds);
      throw new Refusal('rate-limited', 'Too many requests.', { retryAfter });
    }
    this.#passed.push(now);
  }
}
