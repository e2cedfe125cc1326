/** Sends one POST request, with retries, and turns failures into {@link NumberServiceError}s. */
import { NumberServiceError, type NumberServiceErrorCode } from '../number-service.js';
import type { HttpEnvironment } from './environment.js';
import { errorCodeForStatus, readDate, readJson, readRetryAfter } from './response.js';

export interface HttpRequest {
  url: string;
  /** Pairs of name and value. If a name occurs twice, the last value is sent. */
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
  /** Aborted with a `TimeoutError` when the time is up, and with another reason when the answer is no longer needed. */
  signal: AbortSignal;
  /** Sent as `Idempotency-Key`. If `undefined`, the request is never retried. */
  idempotencyKey: string | undefined;
  /** Whether a header contains an API key. Then 401 and 403 mean that the page is configured wrongly. */
  hasApiKey?: boolean;
  /** Reads an error body of this service. The body is not validated. If it throws, only the status is used. */
  readErrorBody: (body: unknown, status: number) => ErrorDetails | Promise<ErrorDetails>;
}

/** What an error body states. */
export interface ErrorDetails {
  /** If absent, the status determines the code. */
  code?: NumberServiceErrorCode | undefined;
  /** Field name → message for the visitor. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** A response with a 2xx status. */
export interface HttpSuccess {
  /** The parsed JSON; `undefined` if the body is not JSON or is too long. It is not validated. */
  body: unknown;
  /** When the response arrived, by the visitor's clock, in ms since the epoch. */
  now: number;
  /** The same moment by the server's clock; `undefined` if the `Date` header cannot be read. */
  serverNow: number | undefined;
}

interface HttpFailure {
  error: NumberServiceError;
  /** Whether a request with an idempotency key may be sent again. */
  canResend: boolean;
}

/** The delay before each retry if the server sends no `Retry-After`, in ms. The length is the number of retries. */
const retryDelays = [300, 1000];

/** A longer `Retry-After` is not waited for; the visitor decides when to try again. In ms. */
const maxRetryDelay = 5000;

/**
 * Builds a part of a request from the page's settings and data.
 * @throws {NumberServiceError} `misconfigured` if `build` throws.
 */
export function prepareRequest<Result>(build: () => Result): Result {
  try {
    return build();
  } catch (cause) {
    throw new NumberServiceError('misconfigured', { cause });
  }
}

/** Joins the root of an API and a path. Slashes at the end of the root are ignored. */
export const joinUrl = (root: string, path: string): string =>
  `${root.replace(/(?<!\/)\/+$/, '')}/${path}`;

/**
 * Sends a POST request and waits for the response.
 * @throws {NumberServiceError} if the request fails.
 * @throws the signal's reason if the signal is aborted.
 */
export async function post(
  request: HttpRequest,
  environment: HttpEnvironment,
): Promise<HttpSuccess> {
  const init = prepareRequest(() => createRequestInit(request));
  const delays = request.idempotencyKey === undefined ? [] : retryDelays;
  return postWithRetries(request, init, environment, delays);
}

/** @param delays the delays before the retries that are left, in ms. */
async function postWithRetries(
  request: HttpRequest,
  init: RequestInit,
  environment: HttpEnvironment,
  [delay, ...delays]: readonly number[],
): Promise<HttpSuccess> {
  const { signal } = request;
  const result = await postOnce(request, init, environment);
  signal.throwIfAborted();
  if (!('error' in result)) return result;
  const { error, canResend } = result;
  const wait = error.retryAfter ?? delay ?? 0;
  if (!canResend || delay === undefined || wait > maxRetryDelay) throw error;
  await environment.delay(wait, signal);
  return postWithRetries(request, init, environment, delays);
}

/**
 * Redirects are not followed: they would send the form to a URL that the page has not named.
 * @throws {TypeError} for an invalid URL or header. `fetch` would report it as a network error.
 */
function createRequestInit({
  url,
  headers,
  body,
  signal,
  idempotencyKey,
}: HttpRequest): RequestInit {
  const requestHeaders = new Headers();
  for (const [name, value] of headers) requestHeaders.set(name, value);
  // The header is a structured field: a string in quotes.
  // https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
  if (idempotencyKey !== undefined) requestHeaders.set('Idempotency-Key', `"${idempotencyKey}"`);
  const init: RequestInit = {
    method: 'POST',
    headers: requestHeaders,
    body,
    cache: 'no-store',
    redirect: 'manual',
  };
  new Request(url, init);
  return { ...init, signal };
}

async function postOnce(
  { url, hasApiKey, readErrorBody }: HttpRequest,
  init: RequestInit,
  { fetch, now, isOnline }: HttpEnvironment,
): Promise<HttpSuccess | HttpFailure> {
  let response, receivedAt, body;
  try {
    response = await fetch(url, init);
    receivedAt = now();
    body = await readJson(response);
  } catch (cause) {
    // Checked only after a failure: the browser's answer is a guess, and sometimes wrong.
    const code = isOnline() ? 'network' : 'offline';
    return { error: new NumberServiceError(code, { cause }), canResend: code === 'network' };
  }
  const { status, ok, headers } = response;
  const serverNow = readDate(headers);
  if (ok) return { body, now: receivedAt, serverNow };

  const retryAfter = readRetryAfter(headers, serverNow ?? receivedAt);
  let details: ErrorDetails = {};
  try {
    details = await readErrorBody(body, status);
  } catch {
    // A gateway may send an error body of its own format. Then only the status is used.
  }
  const { code = errorCodeForStatus(status, hasApiKey), fields } = details;
  return {
    error: new NumberServiceError(code, { fields, retryAfter, cause: response }),
    // A 409 with a code of its own is the final answer, not a request that is still running.
    canResend: isTransient(status, retryAfter) && (status !== 409 || code === 'timeout'),
  };
}

/** Whether a status is temporary. 429 and 503 are retried only with a `Retry-After` header. */
const isTransient = (status: number, retryAfter: number | undefined): boolean =>
  [409, 425, 502, 504].includes(status) ||
  ([429, 503].includes(status) && retryAfter !== undefined);
