import { jsonAnswer } from './answers.js';
import { jsonObject } from './json-bodies.js';
import { problemAnswer } from './problems.js';
import { Refusal } from './refusal.js';
import { errorsOfChanges } from './switches.js';

/**
 * Endpoints with which tests and the demo's pages control the service.
 *
 * @typedef {import('./exchange.js').Exchange} Exchange
 * @typedef {import('./instance.js').Instance} Instance
 */

/**
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export function readSwitches(exchange, { switches }) {
  exchange.send(jsonAnswer(200, switches));
}

/**
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export async function changeSwitches(exchange, instance) {
  const changes = jsonObject(await exchange.readText(), exchange);
  const errors = errorsOfChanges(changes);
  if (Object.keys(errors).length > 0) {
    const refusal = new Refusal('malformed', 'The switches cannot be set like this.');
    return exchange.send(problemAnswer(refusal, errors));
  }
  instance.change(changes);
  exchange.send(jsonAnswer(200, instance.switches));
}

/**
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export function releaseHeld(exchange, { gate }) {
  exchange.send(jsonAnswer(200, { released: gate.release() }));
}

/**
 * Resets the instance. Requests that are held are answered by the old state.
 *
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export function resetInstance(exchange, { gate, forget }) {
  gate.release();
  forget();
  exchange.send({ status: 204, headers: {}, text: '' });
}

/**
 * Lists the number requests so far. With `?arrived=n` or `?ended=n`, waits until `n` requests have arrived or ended.
 *
 * @param {Exchange} exchange
 * @param {Instance} instance
 */
export async function listRequests(exchange, { log }) {
  const requests = await log.list({
    arrived: Number(exchange.query.get('arrived')),
    ended: Number(exchange.query.get('ended')),
    signal: exchange.left,
  });
  exchange.send(jsonAnswer(200, requests));
}
