import { Refusal } from './refusal.js';

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
 * @throws {Refusal} if it is not JSON
 */
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed', 'The request is not JSON.');
  }
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
