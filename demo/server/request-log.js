import { EventEmitter, once } from 'node:events';

/**
 * @typedef {import('./api.js').LoggedRequest} LoggedRequest
 * @typedef {import('./exchange.js').Exchange} Exchange
 */

/** The number of requests that are kept. */
const KEPT = 1000;

/** The number requests that have arrived. Tests read them and wait for them. */
export class RequestLog {
  /** @type {LoggedRequest[]} */
  #requests = [];
  #arrived = 0;
  #ended = 0;
  #changes = new EventEmitter().setMaxListeners(0);

  /**
   * @param {Pick<LoggedRequest, 'format' | 'receivedAt' | 'body'>} request
   * @param {Exchange} exchange
   */
  add({ format, receivedAt, body }, exchange) {
    /** @type {LoggedRequest} */
    const request = {
      format,
      receivedAt,
      headers: exchange.headers,
      body,
      status: null,
      outcome: 'pending',
    };
    this.#requests.push(request);
    this.#requests.splice(0, this.#requests.length - KEPT);
    this.#arrived += 1;
    this.#changes.emit('change');
    void exchange.ended.then((outcome) => {
      request.outcome = outcome;
      request.status = exchange.status;
      this.#ended += 1;
      this.#changes.emit('change');
    });
  }

  /**
   * Resolves to the requests so far, once the given numbers of them have arrived and ended. So tests need not poll.
   *
   * @param {{ arrived: number, ended: number, signal: AbortSignal }} until
   * @returns {Promise<LoggedRequest[]>}
   */
  async list({ arrived, ended, signal }) {
    while (this.#arrived < arrived || this.#ended < ended) {
      await once(this.#changes, 'change', { signal });
    }
    return this.#requests;
  }
}
