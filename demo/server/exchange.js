import { Refusal } from './refusal.js';

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {import('./answers.js').Answer} Answer
 * @typedef {import('./api.js').Outcome} Outcome
 */

const LARGEST_BODY = 64 * 1024;

/**
 * If a reused connection just closes, Chromium and Firefox repeat the request themselves, even a POST, and the page does
 * not notice. A NUL in a header makes all engines fail at once, as RFC 9110, section 5.5, requires.
 */
const ILLEGAL_HEAD = 'HTTP/1.1 500 Broken\r\nbroken: \0\r\n\r\n';

/** One request and its response. The rest of the service does not use HTTP directly. */
export class Exchange {
  #request;
  #response;
  #now;
  #left = new AbortController();
  /** @type {(outcome: Outcome) => void} */
  #end = () => {};

  /** @type {Outcome | null} */
  outcome = null;

  /** @type {Promise<Outcome>} */
  ended = new Promise((resolve) => {
    this.#end = resolve;
  });

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   * @param {{ id: string, base: string, query: URLSearchParams, now: () => number }} options `base`: the instance's path
   */
  constructor(request, response, { id, base, query, now }) {
    this.#request = request;
    this.#response = response;
    this.#now = now;
    this.method = request.method ?? '';
    this.id = id;
    this.base = base;
    this.query = query;
    response.once('close', () => {
      if (this.#settle('left')) this.#left.abort();
    });
  }

  /**
   * Aborted when the client disconnects before it gets a response.
   *
   * @returns {AbortSignal}
   */
  get left() {
    return this.#left.signal;
  }

  /** The status that was sent, if any. */
  get status() {
    return this.#response.headersSent ? this.#response.statusCode : null;
  }

  /** @param {string} name */
  header(name) {
    return this.#request.headersDistinct[name]?.join(', ');
  }

  get headers() {
    return Object.fromEntries(
      Object.entries(this.#request.headersDistinct).map(([name, values = []]) => [
        name,
        values.join(', '),
      ]),
    );
  }

  /**
   * @returns {Promise<string>}
   * @throws {Refusal} if the body is too large
   */
  async readText() {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    // Reads the rest of a body that is too large, and drops it: a client that is still writing would not see the refusal.
    for await (const chunk of this.#request) {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    }
    if (size > LARGEST_BODY) throw new Refusal('too-large', 'The request is too large.');
    return Buffer.concat(chunks).toString('utf8');
  }

  /** @param {Record<string, string>} headers */
  addHeaders(headers) {
    for (const [name, value] of Object.entries(headers)) this.#response.setHeader(name, value);
  }

  /** @param {Answer} answer */
  send(answer) {
    if (!this.#settle('answered')) return;
    this.#writeHead(answer);
    this.#response.end(answer.text);
  }

  /**
   * Sends half of a response, as if more followed.
   *
   * @param {Answer} answer
   * @param {'length' | 'chunks'} framing with or without a `content-length`
   */
  sendHalf(answer, framing) {
    if (framing === 'length') {
      this.#response.setHeader('content-length', Buffer.byteLength(answer.text));
    }
    this.#writeHead(answer);
    this.#response.write(answer.text.slice(0, answer.text.length / 2));
  }

  /** Closes the connection after everything has been sent. */
  cut() {
    if (!this.#settle('cut')) return;
    const { headersSent, socket } = this.#response;
    if (!headersSent) socket?.write(ILLEGAL_HEAD);
    socket?.destroySoon();
  }

  /** @param {Answer} answer */
  #writeHead({ status, headers }) {
    this.#response.writeHead(status, { date: new Date(this.#now()).toUTCString(), ...headers });
  }

  /**
   * @param {Outcome} outcome
   * @returns {boolean} `false` if the exchange had an outcome already
   */
  #settle(outcome) {
    if (this.outcome !== null) return false;
    this.outcome = outcome;
    this.#end(outcome);
    return true;
  }
}
