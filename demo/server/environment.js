import { randomInt, randomUUID } from 'node:crypto';

/**
 * What the service takes from the outside world, so that whoever runs it can own time and chance.
 *
 * @typedef {object} Environment
 * @property {() => number} now ms since the epoch
 * @property {(limit: number) => number} randomInt an integer from 0 up to, but not including, `limit`
 * @property {() => string} uuid
 */

/** @type {Environment} */
export const realEnvironment = {
  now: () => Date.now(),
  // Codes let callers in, so they come from the source that cannot be guessed.
  randomInt: (limit) => randomInt(limit),
  uuid: () => randomUUID(),
};
