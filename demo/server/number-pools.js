/**
 * The numbers that callers get. NANPA and Ofcom reserve them for fiction, so that no phone rings when a visitor of the
 * demo dials one.
 *
 * @see https://nationalnanpa.com/number_resource_info/555_numbers.html
 * @see https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */

const NUMBERS_PER_POOL = 100;

/** The first number of each pool; the pool is this one and the 99 after it. */
const FIRST_NUMBERS = {
  // The vendor's name of the default group.
  DNIS: '+12025550100',
  sales: '+448081570100',
  support: '+441632960100',
  technical_help: '+442079460100',
};

/** @typedef {keyof typeof FIRST_NUMBERS} PoolName */

/** @type {PoolName} */
export const DEFAULT_POOL = 'DNIS';

export const MAX_POOL_SIZE = NUMBERS_PER_POOL;

/** @type {(name: string) => name is PoolName} */
export const isPoolName = (name) => Object.hasOwn(FIRST_NUMBERS, name);

/**
 * The first `size` numbers of a pool, in E.164.
 *
 * @param {PoolName} name
 * @param {number} size
 * @returns {string[]}
 */
export function numbersOf(name, size) {
  const first = Number(FIRST_NUMBERS[name].slice(1));
  return Array.from({ length: size }, (_, index) => `+${first + index}`);
}
