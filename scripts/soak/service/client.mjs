// What a visitor's browser does: HTTP over connections that are kept.
import { Agent, request } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} type the media type
 * @property {any} body what the JSON holds, or the text if it is none
 * @property {number} sentAt ms since the epoch
 * @property {number} receivedAt
 *
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string | Buffer, leaveAfter?: number }} Options
 */

export class Client {
  /** How long answers took, in ms. @type {number[]} */
  latencies = [];
  #agent = new Agent({ keepAlive: true });
  #base;

  /** @param {string} base the address of the service */
  constructor(base) {
    this.#base = base;
  }

  /**
   * @param {string} path
   * @param {Options} options with `leaveAfter`, in ms, the connection is broken off then
   * @returns {Promise<Answer | null>} `null` if it was broken off, by whomever
   */
  ask(path, { method = 'POST', headers = {}, body = '', leaveAfter } = {}) {
    const sentAt = Date.now();
    const began = performance.now();
    return new Promise((resolve) => {
      const asking = request(`${this.#base}/${path}`, { method, headers, agent: this.#agent });
      asking.once('error', () => resolve(null));
      asking.once('response', async (response) => {
        try {
          const text = Buffer.concat(await response.toArray()).toString();
          this.latencies.push(performance.now() - began);
          resolve({
            status: response.statusCode ?? 0,
            type: (response.headers['content-type'] ?? '').replace(/;.*/, ''),
            body: parsed(text),
            sentAt,
            receivedAt: Date.now(),
          });
        } catch {
          resolve(null);
        }
      });
      asking.end(body);
      if (leaveAfter !== undefined) setTimeout(() => asking.destroy(), leaveAfter);
    });
  }

  /** @param {string} path @param {unknown} body @param {Options} options */
  askJson(path, body, { headers, ...options } = {}) {
    const json = { 'content-type': 'application/json', ...headers };
    return this.ask(path, { ...options, headers: json, body: JSON.stringify(body) });
  }

  close() {
    this.#agent.destroy();
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
