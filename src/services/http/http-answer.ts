/** What can be read off an HTTP answer: its body, the server's clock, when to ask again, what its status means. */
import type { NumberServiceErrorCode } from '../number-service.js';

/** The longest body that is looked at, in UTF-16 code units; an offer takes some hundred. */
const longestBody = 64 * 1024;

/**
 * The body from JSON, or `undefined` if it is anything else, or too long to be an answer to us.
 * @throws whatever the stream fails with, if the connection breaks.
 */
export async function readJson(response: Response): Promise<unknown> {
  // Not as a stream, of which Chromium says at times that it was cancelled. WebKit leaves a byte order mark in.
  const text = (await response.text()).replace(/^\ufeff/, '');
  let body: unknown;
  try {
    if (text.length <= longestBody) body = JSON.parse(text);
  } catch {
    // It is anything else.
  }
  return body;
}

/**
 * The server's clock, in ms since the epoch, where we may read it: of another origin only if that exposes the header
 * (`Access-Control-Expose-Headers: Date`).
 */
export function readDate(headers: Headers): number | undefined {
  const date = parseHttpDate(headers.get('Date'));
  return Number.isNaN(date) ? undefined : date;
}

/** Nobody sits through more than an hour: whoever is asked to may try again then, in ms. */
const longestWait = 3_600_000;

/**
 * How long the server wants us to wait, in ms; across origins it has to be exposed as well.
 * @param now by the server's clock, in ms since the epoch.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After');
  const wait = /^\d{1,9}$/.test(String(value)) ? Number(value) * 1000 : parseHttpDate(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), longestWait);
}

/** In ms since the epoch, or NaN. `Date.parse` alone takes almost anything for a date, such as `-5`. */
const parseHttpDate = (value: string | null): number =>
  value?.endsWith(' GMT') ? Date.parse(value) : NaN;

/**
 * What a status means that comes without a word of explanation.
 * @param hasApiKey whether the request holds a key of the owner's.
 */
export function codeOfStatus(status: number, hasApiKey = false): NumberServiceErrorCode {
  if (status < 400) return 'bad-response';
  // 409: still in flight under the same idempotency key, for longer than we have asked.
  if ([408, 409, 504].includes(status)) return 'timeout';
  if (status === 422) return 'invalid-form';
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 423 || status === 425) return 'unavailable';
  // 419 and 440: a session that is over (Laravel, IIS); 498: a token that is.
  const isOutdated = [401, 403, 419, 440, 498].includes(status) && !(hasApiKey && status < 419);
  return isOutdated ? 'session-expired' : 'misconfigured';
}
