import { Refusal } from './refusal.js';

/** JSON that can be parsed may be nested too deeply for `JSON.stringify`, which the desk and the log call. */
const DEEPEST = 100;

/**
 * Parses a body that must be a JSON object.
 *
 * @param {string} text
 * @param {import('./exchange.js').Exchange} exchange
 * @throws {Refusal} if it is anything else
 */
export function jsonObject(text, exchange) {
  // This also makes browsers send a preflight for requests from other origins.
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

/** Checks level by level: a recursive function would overflow the stack as `JSON.stringify` does. @param {unknown} value */
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
    throw new Refusal('malformed', 'The request has the wrong structure.');
  }
  return /** @type {Record<string, unknown>} */ (value);
}
