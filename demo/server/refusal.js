/**
 * Why a request is refused. Each wire format has its own status and code for each reason.
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

/** A refused request. The wire formats turn it into a response. */
export class Refusal extends Error {
  /**
   * @param {RefusalReason} reason
   * @param {string} message a sentence that a visitor or an agent may see
   * @param {{ retryAfter?: number | undefined }} [options] seconds after which a retry makes sense
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
