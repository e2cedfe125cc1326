/**
 * Why a request is turned down. Each wire format has a status and a code of its own for each reason.
 *
 * @typedef {'malformed'
 *   | 'too-large'
 *   | 'wrong-type'
 *   | 'method'
 *   | 'not-found'
 *   | 'unauthenticated'
 *   | 'unauthorized'
 *   | 'missing-parameter'
 *   | 'unknown-group'
 *   | 'unknown-service'
 *   | 'invalid-number'
 *   | 'not-allowed'
 *   | 'rate-limited'
 *   | 'in-flight'
 *   | 'key-reused'
 *   | 'exhausted'
 *   | 'unavailable'
 *   | 'closed'
 *   | 'unknown-call'
 *   | 'used-call'
 *   | 'expired-call'} RefusalReason
 */

/** A request that is turned down, before a wire format puts it into its own words. */
export class Refusal extends Error {
  /**
   * @param {RefusalReason} reason
   * @param {string} message one plain sentence, fit for a visitor or an agent
   * @param {{ retryAfter?: number | undefined }} [options] seconds after which asking again makes sense
   */
  constructor(reason, message, { retryAfter } = {}) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** @returns {Record<string, string>} */
  get headers() {
    return this.retryAfter === undefined ? {} : { 'retry-after': String(this.retryAfter) };
  }
}
