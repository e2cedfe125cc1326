// Who was promised what, as the visitors know it: no number may be promised to two at once.

/** How long what is over is kept, in ms: what comes later than that cannot be told from it. */
const kept = 60_000;

/**
 * @typedef {object} Promised
 * @property {string} id
 * @property {string} number digits
 * @property {string} code empty if the number is kept for one caller alone
 * @property {number} from since when it surely holds, in ms since the epoch
 * @property {number} until when it expires, or the visitor called
 * @property {number} receivedAt
 * @property {boolean} [called]
 */

export class Ledger {
  count = 0;
  /** Of these, those that still held when the visitor got them. */
  alive = 0;
  doubles = 0;
  /** How often a place was promised that somebody else had had before. */
  reused = 0;
  /** Of these, where the one before had not called. */
  reusedExpired = 0;
  /** @type {Map<string, Promised[]>} */
  #byNumber = new Map();
  #broken;

  /** @param {(problem: string) => void} broken */
  constructor(broken) {
    this.#broken = broken;
  }

  /** @param {Promised} promised @returns {Promised} the same, or what was noted under its id */
  add(promised) {
    const { id, number, code, from, until, receivedAt } = promised;
    const others = (this.#byNumber.get(number) ?? []).filter(
      (other) => other.until > receivedAt - kept,
    );
    this.#byNumber.set(number, others);
    const known = others.find((other) => other.id === id);
    if (known) return known;

    this.count += 1;
    if (receivedAt < until) this.alive += 1;
    if (from < receivedAt - kept) return promised; // it may have been noted, and dropped
    const alike = others.filter((other) => other.code === code || !other.code || !code);
    const doubles = alike.filter(
      (other) => Math.max(other.from, from) < Math.min(other.until, until),
    );
    if (doubles.length > 0) {
      this.doubles += 1;
      this.#broken(`${number} with code ${code || 'none'} is promised to two at once.`);
    } else if (alike.length > 0) {
      this.reused += 1;
      if (!alike.at(-1)?.called) this.reusedExpired += 1;
    }
    others.push(promised);
    return promised;
  }

  /** What was promised before `from` and holds after `until`. @param {number} from @param {number} until */
  during(from, until) {
    return [...this.#byNumber.values()]
      .flat()
      .filter((promised) => promised.from < from && promised.until > until);
  }
}
