import { FAULT_NAMES } from './faults.js';
import { MAX_POOL_SIZE } from './number-pools.js';

/** @typedef {import('./api.js').Switches} Switches */
/** @typedef {(value: unknown) => boolean} Check */

/** @type {(from: number, to: number) => Check} */
const integer = (from, to) => (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

/** @type {(options: readonly unknown[]) => Check} */
const oneOf = (options) => (value) => options.includes(value);

/** @type {(check: Check) => Check} */
const orNull = (check) => (value) => value === null || check(value);

/** @type {Check} */
const isRateLimit = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'requests,seconds' &&
  Object.values(value).every(integer(1, 3600));

const YEAR = 366 * 24 * 60 * 60;

/** @type {Readonly<Switches>} */
export const DEFAULT_SWITCHES = {
  delay: 0,
  hold: false,
  fault: null,
  faultCount: null,
  rateLimit: null,
  clockOffset: 0,
  lifetime: 120,
  expiresAs: 'duration',
  poolSize: MAX_POOL_SIZE,
  codes: true,
  codeDigits: 6,
  exposeHeaders: true,
};

/** @type {Record<keyof Switches, Check>} */
const CHECKS = {
  delay: integer(0, 600_000),
  hold: oneOf([true, false]),
  fault: orNull(oneOf(FAULT_NAMES)),
  faultCount: orNull(integer(1, 1000)),
  rateLimit: orNull(isRateLimit),
  clockOffset: integer(-YEAR, YEAR),
  lifetime: integer(1, YEAR),
  expiresAs: oneOf(['duration', 'iso', 'epoch-ms', 'epoch-s', 'none']),
  poolSize: integer(0, MAX_POOL_SIZE),
  codes: oneOf([true, false]),
  codeDigits: integer(1, 9),
  exposeHeaders: oneOf([true, false]),
};

/**
 * Validates a change of the switches. Returns a message for each invalid one.
 *
 * @param {object} changes
 * @returns {Record<string, string>}
 */
export const errorsOfChanges = (changes) =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => {
      if (!isSwitch(name)) return [[name, 'There is no such switch.']];
      return CHECKS[name](value) ? [] : [[name, 'This value is not possible.']];
    }),
  );

/** @type {(name: string) => name is keyof Switches} */
const isSwitch = (name) => Object.hasOwn(CHECKS, name);
