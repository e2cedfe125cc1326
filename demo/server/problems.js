import { jsonAnswer } from './answers.js';

/**
 * Refusals as problem details (RFC 9457), for the JSON endpoint, the desk and the switches.
 *
 * @typedef {import('./refusal.js').Refusal} Refusal
 * @typedef {import('./refusal.js').RefusalReason} RefusalReason
 */

/**
 * The status and the `code` for the element, by reason.
 *
 * @type {Record<RefusalReason, [status: number, code?: string]>}
 */
const PROBLEMS = {
  malformed: [400, 'misconfigured'],
  'missing-parameter': [400, 'misconfigured'],
  unauthenticated: [401, 'misconfigured'],
  unauthorized: [403, 'misconfigured'],
  closed: [403, 'closed'],
  'not-allowed': [403, 'not-allowed'],
  'not-found': [404, 'misconfigured'],
  'unknown-group': [404, 'misconfigured'],
  'unknown-service': [404, 'misconfigured'],
  'unknown-call': [404],
  method: [405, 'misconfigured'],
  'in-flight': [409],
  'used-call': [409],
  'expired-call': [410],
  'too-large': [413, 'misconfigured'],
  'wrong-type': [415, 'misconfigured'],
  'invalid-number': [422, 'invalid-number'],
  'key-reused': [422, 'misconfigured'],
  'rate-limited': [429, 'rate-limited'],
  exhausted: [503, 'unavailable'],
  unavailable: [503, 'unavailable'],
};

/**
 * @param {Refusal} refusal
 * @param {Record<string, string>} [errors] name of the field → message
 */
export function problemAnswer({ reason, message }, errors) {
  const [status, code] = PROBLEMS[reason];
  const problem = { title: message, status, code, errors };
  return jsonAnswer(status, problem, 'application/problem+json');
}
