import { Refusal } from './refusal.js';

/** What can be parsed may be nested too deeply to be written again, as the desk and the log have to. */
const DEEPEST = 100;

/**
 * The object that a body is said to hold.
 *
 * @param {string} text
 * @param {import('./exchange.js').Exchange} exchange
 * @throws {Refusal} if it holds anything else
 */
export function jsonObject(text, exchange) {
  // Also what keeps other origins from asking without a preflight.
  if (!/^application\/json\b/i.test(exchange.header('content-type') ?? '')) {
    throw new Refusal('wrong-type', 'The request has to be JSON.');
  }
  return asObject(parseJson(text));
}

/**
 * @param {string} text
 * @returns {unknown}
 * @throws {Refusal} if it is not JSON, or nested too deeply
 */
export function parseJson(text) {
  const value = parsed(text);
  if (isTooDeep(value)) throw new Refusal('malformed', 'The request is nested too deeply.');
  return value;
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'The request is not JSON.');
  }
}

/** Level by level: a function that calls itself would fail where `JSON.stringify` does. @param {unknown} value */
function isTooDeep(value) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((inner) =>
      typeof inner === 'object' && inner !== null ? Object.values(inner) : [],
    );
  }
  return false;
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 * @throws {Refusal} if it is anything but an object
 */
export function asObject(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('malformed', 'The request is not made as it should be.');
  }
  return /** @type {Record<string, unknown>} */ (value);
}
