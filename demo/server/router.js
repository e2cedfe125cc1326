import { loginPageAnswer } from './answers.js';
import {
  changeSwitches,
  listRequests,
  readSwitches,
  releaseHeld,
  resetInstance,
} from './controls.js';
import { listReservations, matchCall } from './desk.js';
import { engagementFormat } from './engagement-format.js';
import { answerMatchInteraction, gmsFormat } from './gms-format.js';
import { jsonFormat } from './json-format.js';
import { answerNumberRequest } from './number-requests.js';
import { problemAnswer } from './problems.js';
import { Refusal } from './refusal.js';

/**
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./instance.js').Instance} Instance
 * @typedef {(exchange: Exchange, instance: Instance) => void | Promise<void>} Handler
 */

/**
 * What tests and pages do to the service, by path and method.
 *
 * @type {Record<string, Record<string, Handler>>}
 */
const CONTROLS = {
  'desk/match': { POST: matchCall },
  'desk/reservations': { GET: listReservations },
  release: { POST: releaseHeld },
  requests: { GET: listRequests },
  reset: { POST: resetInstance },
  switches: { GET: readSwitches, PUT: changeSwitches },
};

/**
 * What the element asks: the vendors' endpoints, each of which refuses in words of its own, wrong methods too, and the
 * login page that a proxy puts in their place.
 *
 * @type {[path: RegExp, (serviceName: string) => Handler][]}
 */
const ENDPOINTS = [
  [/^call-numbers$/, () => answeringAs(jsonFormat)],
  [/^engagement\/v3\/call-in\/requests\/create$/, () => answeringAs(engagementFormat)],
  [/^genesys\/1\/service\/match-interaction$/, () => answerMatchInteraction],
  [/^genesys\/1\/service\/([^/]+)$/, (serviceName) => answeringAs(gmsFormat(serviceName))],
  [/^login$/, () => (exchange) => exchange.send(loginPageAnswer())],
];

/** @type {(format: import('./number-requests.js').WireFormat) => Handler} */
const answeringAs = (format) => (exchange, instance) =>
  answerNumberRequest(exchange, instance, format);

/** Whether pages of other origins may ask there. */
export const isEndpoint = (/** @type {string} */ path) =>
  ENDPOINTS.some(([pattern]) => pattern.test(path));

/**
 * Answers a request below the path of an instance.
 *
 * @param {string} path
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export async function route(path, exchange, instance) {
  try {
    await handlerOf(path, exchange)(exchange, instance);
  } catch (error) {
    // Whoever leaves breaks off what they waited for, and can be told nothing.
    if (exchange.left.aborted) return;
    if (!(error instanceof Refusal)) throw error;
    exchange.send(problemAnswer(error));
  }
}

/**
 * @param {string} path
 * @param {Exchange} exchange
 * @returns {Handler}
 */
function handlerOf(path, exchange) {
  for (const [pattern, handler] of ENDPOINTS) {
    const match = pattern.exec(path);
    if (match) return handler(match[1] ?? '');
  }
  if (!Object.hasOwn(CONTROLS, path)) throw new Refusal('not-found', 'There is nothing here.');
  const methods = new Map(Object.entries(CONTROLS[path] ?? {}));
  const handler = methods.get(exchange.method);
  if (handler) return handler;
  const allowed = [...methods.keys()].join(', ');
  exchange.addHeaders({ allow: allowed });
  throw new Refusal('method', `Only ${allowed} is possible here.`);
}
