import { randomInt } from 'node:crypto';

/**
 * What the codes of a number look like.
 *
 * @typedef {object} CodeRange
 * @property {number} digits how long; shorter ones get leading zeros
 * @property {number} lowest
 */

/** @param {CodeRange} range */
const countCodes = ({ digits, lowest }) => 10 ** digits - lowest;

/** A number that callers dial, and those who were told to. */
export class AccessNumber {
  /** @type {Set<import('./reservations.js').Reservation>} */
  waiting = new Set();

  /** When it was given out last, counted in promises. */
  turn = 0;

  /** @param {string} number */
  constructor(number) {
    this.number = number;
  }

  /**
   * Whether one more caller could be told from those who wait.
   *
   * @param {CodeRange | null} range `null` if the next one gets no code
   */
  isFree(range) {
    if (range === null) return this.waiting.size === 0;
    const isKeptForOne = [...this.waiting].some(({ accessCode }) => accessCode === '');
    return !isKeptForOne && this.waiting.size < countCodes(range);
  }

  /**
   * A code that nobody has who waits. The number has to be free.
   *
   * @param {CodeRange} range
   * @returns {string}
   */
  unusedCode(range) {
    const inUse = new Set([...this.waiting].map(({ accessCode }) => accessCode));
    const count = countCodes(range);
    // A code lets its caller in, so this is the random source that cannot be guessed.
    // From a random one upwards, not one random try after the other: this ends even if a single code is left.
    for (let offset = randomInt(count); ; offset = (offset + 1) % count) {
      const code = String(range.lowest + offset).padStart(range.digits, '0');
      if (!inUse.has(code)) return code;
    }
  }
}
