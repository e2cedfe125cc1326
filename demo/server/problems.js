import { jsonAnswer } from './answers.js';

/**
 * Refusals as RFC 9457 has them: the words of our own JSON endpoint, of the desk and of the switches.
 *
 * @typedef {import('./refusal.js').Refusal} Refusal
 * @typedef {import('./refusal.js').RefusalReason} RefusalReason
 */

/**
 * The status for each reason, and the `code` by which the element knows it.
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
 * @param {Record<string, string>} [errors] what is wrong, field by field
 */
export function problemAnswer({ reason, message }, errors) {
  const [status, code] = PROBLEMS[reason];
  const problem = { title: message, status, code, errors };
  return jsonAnswer(status, problem, 'application/problem+json');
}
