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
 * The endpoints for tests and the demo's pages, by path and method.
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
 * The endpoints for the element, and the login page of a proxy. Each endpoint refuses requests in its own format, also
 * those with a wrong method.
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

/** Whether pages of other origins may send requests to this path. */
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
    // A client that has disconnected aborts the handler, and gets no response.
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
