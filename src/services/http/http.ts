/** One POST: its deadline, its retries, and its failures in our own words. */
import { codeOfStatus, readDate, readJson, readRetryAfter } from './http-answer.js';
import type { HttpEnvironment } from './http-environment.js';
import { NumberServiceError, type NumberServiceErrorCode } from '../number-service.js';

export interface HttpRequest {
  url: string;
  /** Name and value; of two with the same name, the last counts. */
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
  /** Aborted with a `TimeoutError` when the time is up, for any other reason when nobody wants the answer. */
  signal: AbortSignal;
  /** Sent as `Idempotency-Key`. Without one, nothing is ever sent twice. */
  idempotencyKey: string | undefined;
  /** Whether a header holds a key of the owner's: if it is refused, the page is set up wrongly rather than too old. */
  hasApiKey?: boolean;
  /** Reads the service's own error bodies, which are not validated yet. If it fails, the status alone counts. */
  refusalOf: (body: unknown, status: number) => Refusal | Promise<Refusal>;
}

/** What an error body says is wrong. */
export interface Refusal {
  /** If absent, the status has to tell. */
  code?: NumberServiceErrorCode | undefined;
  /** Field name → what is wrong with it, in words for the visitor. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** A success. */
export interface HttpAnswer {
  /** From JSON; `undefined` if it was something else, or too large. Nobody has checked it yet. */
  body: unknown;
  /** When it arrived, by our clock, in ms since the epoch. */
  now: number;
  /** The same by the server's clock, where it can be read. */
  serverNow: number | undefined;
}

interface Failure {
  error: NumberServiceError;
  /** Whether a request that carries an idempotency key may be sent again. */
  repeatable: boolean;
}

/** How long to wait before each retry if the server names no time, in ms; so many retries there are. */
const retryPauses = [300, 1000];

/** A longer wait is the visitor's to decide on, in ms. */
const longestWait = 5000;

/**
 * What `prepare` makes of the page's own settings and data.
 * @throws {NumberServiceError} `misconfigured` if they are not fit to be sent.
 */
export function configured<Result>(prepare: () => Result): Result {
  try {
    return prepare();
  } catch (cause) {
    throw new NumberServiceError('misconfigured', { cause });
  }
}

/** An address of an API, whether or not a slash ends the one of its root. */
export const addressIn = (root: string, path: string): string =>
  `${root.replace(/(?<!\/)\/+$/, '')}/${path}`;

/**
 * Sends a POST and waits for the answer.
 * @throws {NumberServiceError} or, once aborted, the reason for that.
 */
export async function post(
  request: HttpRequest,
  environment: HttpEnvironment,
): Promise<HttpAnswer> {
  const init = configured(() => initOf(request));
  const pauses = request.idempotencyKey === undefined ? [] : retryPauses;
  return postRepeatedly(request, init, environment, pauses);
}

/** @param pauses before the retries that are left, in ms. */
async function postRepeatedly(
  request: HttpRequest,
  init: RequestInit,
  environment: HttpEnvironment,
  [pause, ...pauses]: readonly number[],
): Promise<HttpAnswer> {
  const { signal } = request;
  const result = await postOnce(request, init, environment);
  signal.throwIfAborted();
  if (!('error' in result)) return result;
  const { error, repeatable } = result;
  const wait = error.retryAfter ?? pause ?? 0;
  if (!repeatable || pause === undefined || wait > longestWait) throw error;
  await environment.wait(wait, signal);
  return postRepeatedly(request, init, environment, pauses);
}

/**
 * Redirects are not followed: they would take the form to an address that the page has not named.
 * @throws {TypeError} for a URL or a header that cannot be sent: `fetch` would report it as a network failure.
 */
function initOf({ url, headers, body, signal, idempotencyKey }: HttpRequest): RequestInit {
  const sent = new Headers();
  for (const [name, value] of headers) sent.set(name, value);
  // A structured field: a string in quotes.
  // https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
  if (idempotencyKey !== undefined) sent.set('Idempotency-Key', `"${idempotencyKey}"`);
  const init: RequestInit = {
    method: 'POST',
    headers: sent,
    body,
    cache: 'no-store',
    redirect: 'manual',
  };
  new Request(url, init);
  return { ...init, signal };
}

async function postOnce(
  { url, hasApiKey, refusalOf }: HttpRequest,
  init: RequestInit,
  { fetch, now, online }: HttpEnvironment,
): Promise<HttpAnswer | Failure> {
  let response, receivedAt, body;
  try {
    response = await fetch(url, init);
    receivedAt = now();
    body = await readJson(response);
  } catch (cause) {
    // Asked only now: that there is no network is a guess of the platform's, and at times a wrong one.
    const code = online() ? 'network' : 'offline';
    return { error: new NumberServiceError(code, { cause }), repeatable: code === 'network' };
  }
  const { status, ok, headers } = response;
  const serverNow = readDate(headers);
  if (ok) return { body, now: receivedAt, serverNow };

  const retryAfter = readRetryAfter(headers, serverNow ?? receivedAt);
  let refusal: Refusal = {};
  try {
    refusal = await refusalOf(body, status);
  } catch {
    // A gateway may answer in words of its own: then the status has to do.
  }
  const { code = codeOfStatus(status, hasApiKey), fields } = refusal;
  return {
    error: new NumberServiceError(code, { fields, retryAfter, cause: response }),
    // A conflict with a reason is an answer.
    repeatable: isRepeatable(status, retryAfter) && (status !== 409 || code === 'timeout'),
  };
}

/** A busy server is asked again only if it says when. */
const isRepeatable = (status: number, retryAfter: number | undefined): boolean =>
  [409, 425, 502, 504].includes(status) ||
  ([429, 503].includes(status) && retryAfter !== undefined);
