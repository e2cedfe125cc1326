/** A number service for any endpoint that speaks JSON. */
import { parseDuration, parseExpiry } from './parse-expiry.js';
import { browserHttpEnvironment, type HttpEnvironment } from './http/environment.js';
import { post, prepareRequest } from './http/post.js';
import type { NumberService } from './number-service.js';
import { createOffer } from './offer-schema.js';
import { objectSchema, optionalUnknown, parseWith, stringOrInteger } from './schema-helpers.js';

/** The options of {@link jsonService}. */
export interface JsonServiceOptions {
  /** The URL of the endpoint. A relative URL is resolved against the page. */
  url: string;
  /**
   * Whether to send the `Idempotency-Key` header. Without the header, a request is never retried. Defaults to `true` for the
   * page's own origin and to `false` for other origins, which have to allow the header in their preflight response.
   */
  idempotencyKey?: boolean | undefined;
  /** Additional headers, such as a token. They cannot replace `Content-Type`, `Accept` and `Idempotency-Key`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

const answerSchema = objectSchema({
  number: stringOrInteger,
  accessCode: optionalUnknown,
  matchesCallerId: optionalUnknown,
  expiresIn: optionalUnknown,
  expiresAt: optionalUnknown,
  id: optionalUnknown,
});

/**
 * Creates a service that POSTs `{ form, rawForm, userData, page }` and expects the answer
 * `{ number, accessCode?, matchesCallerId?, expiresIn?, expiresAt?, id? }`. `expiresIn` is in seconds; `expiresAt` is a
 * date-time or in ms since the epoch. If the answer has both, `expiresIn` is used, because it does not depend on clocks.
 *
 * Errors are problem details (RFC 9457) with the members `code`, a `NumberServiceErrorCode`, and `errors`, field name →
 * message. Messages in the formats of common web frameworks are read as well. Without a `code`, the messages and the status
 * determine the error.
 *
 * With an idempotency key, a request is retried up to twice after a network error, after 409, 425, 502 and 504, and after
 * 429 and 503 with a `Retry-After` of at most 5 s.
 */
export function jsonService(
  { url, idempotencyKey: sendsKey, headers = {} }: JsonServiceOptions,
  environment: HttpEnvironment = browserHttpEnvironment,
): NumberService {
  return async ({ form, rawForm, userData, page }, { signal, idempotencyKey }) => {
    const request = prepareRequest(() => ({
      body: JSON.stringify({ form, rawForm, userData, page }),
      idempotencyKey: (sendsKey ?? environment.isSameOrigin(url)) ? idempotencyKey : undefined,
    }));
    const { body, ...clocks } = await post(
      {
        ...request,
        url,
        headers: [
          ...Object.entries(headers),
          ['Content-Type', 'application/json'],
          ['Accept', 'application/json, application/problem+json'],
        ],
        signal,
        async readErrorBody(errorBody, status) {
          const { readProblemDetails } = await import('./http/problem-details.js');
          return readProblemDetails(errorBody, status, Object.keys(form));
        },
      },
      environment,
    );
    const { expiresIn, expiresAt, ...offer } = parseWith(answerSchema, body);
    return createOffer({
      ...offer,
      expiresAt: parseDuration(expiresIn, clocks) ?? parseExpiry(expiresAt, clocks),
    });
  };
}
