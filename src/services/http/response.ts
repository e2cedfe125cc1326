/** Reads an HTTP response: its JSON body, its `Date` and `Retry-After` headers, and the meaning of its status. */
import type { NumberServiceErrorCode } from '../number-service.js';

/** A longer body is not parsed, in UTF-16 code units. An offer has a few hundred. */
const maxBodyLength = 64 * 1024;

/**
 * Parses the body as JSON.
 * @returns `undefined` if the body is not JSON, or is too long to be an offer.
 * @throws the error of the stream if the connection breaks.
 */
export async function readJson(response: Response): Promise<unknown> {
  // Chromium sometimes reports a stream as cancelled, so the body is read as text. WebKit keeps a byte order mark.
  const text = (await response.text()).replace(/^\ufeff/, '');
  let body: unknown;
  try {
    if (text.length <= maxBodyLength) body = JSON.parse(text);
  } catch {
    // The body is not JSON.
  }
  return body;
}

/**
 * The server's clock, in ms since the epoch.
 * @returns `undefined` if the `Date` header cannot be read. A server of another origin has to expose it
 *   (`Access-Control-Expose-Headers: Date`).
 */
export function readDate(headers: Headers): number | undefined {
  const date = parseHttpDate(headers.get('Date'));
  return Number.isNaN(date) ? undefined : date;
}

/** The longest time to wait that is taken from a `Retry-After` header, in ms: one hour. */
const maxRetryAfter = 3_600_000;

/**
 * The time to wait that the `Retry-After` header states, in ms.
 * @param now the server's clock, in ms since the epoch.
 * @returns `undefined` if the header cannot be read. A server of another origin has to expose it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After');
  const wait = /^\d{1,9}$/.test(String(value)) ? Number(value) * 1000 : parseHttpDate(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), maxRetryAfter);
}

/** Returns ms since the epoch, or NaN. `Date.parse` alone accepts almost any text, such as `-5`. */
const parseHttpDate = (value: string | null): number =>
  value?.endsWith(' GMT') ? Date.parse(value) : NaN;

/**
 * The error code for a status, used when the body does not name one.
 * @param hasApiKey whether the request has an API key in a header. Then 401 and 403 mean that the key is wrong.
 */
export function errorCodeForStatus(status: number, hasApiKey = false): NumberServiceErrorCode {
  if (status < 400) return 'bad-response';
  // 409: a request with the same idempotency key is still running after all retries.
  if ([408, 409, 504].includes(status)) return 'timeout';
  if (status === 422) return 'invalid-form';
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 423 || status === 425) return 'unavailable';
  // 419 (Laravel) and 440 (IIS): the session has expired. 498: the token has expired.
  const isSessionError = [401, 403, 419, 440, 498].includes(status) && !(hasApiKey && status < 419);
  return isSessionError ? 'session-expired' : 'misconfigured';
}
