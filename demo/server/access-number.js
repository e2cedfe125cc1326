import { randomInt } from 'node:crypto';

/**
 * The codes that a number can have.
 *
 * @typedef {object} CodeRange
 * @property {number} digits length of a code; shorter numbers get leading zeros
 * @property {number} lowest
 */

/** @param {CodeRange} range */
const countCodes = ({ digits, lowest }) => 10 ** digits - lowest;

/** A number that callers dial, with the reservations that wait for a call. */
export class AccessNumber {
  /** @type {Set<import('./reservations.js').Reservation>} */
  waiting = new Set();

  /** The count of reservations when the number was last reserved. */
  turn = 0;

  /** @param {string} number */
  constructor(number) {
    this.number = number;
  }

  /**
   * Whether the number can be reserved once more, with each caller still identifiable.
   *
   * @param {CodeRange | null} range `null` if the next caller gets no code
   */
  isFree(range) {
    if (range === null) return this.waiting.size === 0;
    const isExclusive = [...this.waiting].some(({ accessCode }) => accessCode === '');
    return !isExclusive && this.waiting.size < countCodes(range);
  }

  /**
   * Returns a code that no waiting reservation has. The number must be free.
   *
   * @param {CodeRange} range
   * @returns {string}
   */
  unusedCode(range) {
    const inUse = new Set([...this.waiting].map(({ accessCode }) => accessCode));
    const count = countCodes(range);
    // A code identifies its caller, so the random source must be unpredictable. The search starts at a random code and
    // counts upwards, so that it ends even if a single code is left.
    for (let offset = randomInt(count); ; offset = (offset + 1) % count) {
      const code = String(range.lowest + offset).padStart(range.digits, '0');
      if (!inUse.has(code)) return code;
    }
  }
}
