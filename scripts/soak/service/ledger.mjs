// Who was promised what, as the visitors know it: no number may be promised to two at once.

/**
 * @typedef {object} Promised
 * @property {string} id
 * @property {string} number digits
 * @property {string} code empty if the number is kept for one caller alone
 * @property {number} from when the visitor had it, in ms since the epoch
 * @property {number} until when it expires, or the visitor called
 */

export class Ledger {
  count = 0;
  doubles = 0;
  /** @type {Map<string, Promised[]>} */
  #byNumber = new Map();
  #broken;

  /** @param {(problem: string) => void} broken */
  constructor(broken) {
    this.#broken = broken;
  }

  /** @param {Promised} promised @returns {Promised} the same, or what was noted under its id */
  add(promised) {
    const { id, number, from } = promised;
    const others = (this.#byNumber.get(number) ?? []).filter(({ until }) => until > from - 5000);
    this.#byNumber.set(number, others);
    const known = others.find((other) => other.id === id);
    if (known) return known;

    this.count += 1;
    for (const other of others) {
      const isAlike = other.code === promised.code || !other.code || !promised.code;
      const isAtOnce = Math.max(other.from, from) < Math.min(other.until, promised.until);
      if (isAlike && isAtOnce) {
        this.doubles += 1;
        this.#broken(`${number} with code ${promised.code || 'none'} is promised to two at once.`);
      }
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
