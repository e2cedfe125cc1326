import { Refusal } from './refusal.js';

/** Lets so many requests pass in any stretch of so many seconds. */
export class RateLimit {
  /** @type {number[]} when requests passed, in ms since the epoch, oldest first */
  #passed = [];

  /**
   * @param {{ requests: number, seconds: number } | null} limit
   * @param {number} now
   * @throws {Refusal} if this request is one too many
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
