/** Numbers from any endpoint that speaks JSON. */
import { parseDuration, parseExpiry } from './expiry.js';
import { platform, type HttpEnvironment } from './http/http-environment.js';
import { configured, post } from './http/http.js';
import { anything, createOffer, object, parseWith, text } from './offer-schema.js';
import type { NumberService } from './number-service.js';

/** Where and how `jsonService` asks. */
export interface JsonServiceOptions {
  /** Where to POST to, relative to the page. */
  url: string;
  /**
   * Whether to send the header `Idempotency-Key`; without it, nothing is sent a second time. By default it goes to
   * the page's own origin only: others must have allowed it in their answer to the preflight.
   */
  idempotencyKey?: boolean | undefined;
  /** Headers of the page's own, such as a token. They cannot replace what the format needs. */
  headers?: Readonly<Record<string, string>> | undefined;
}

const answer = object({
  number: text,
  accessCode: anything,
  matchesCallerId: anything,
  expiresIn: anything,
  expiresAt: anything,
  id: anything,
});

/**
 * A service that POSTs `{ form, typed, userData, page }` and is answered with
 * `{ number, accessCode?, matchesCallerId?, expiresIn?, expiresAt?, id? }`: `expiresIn` in seconds, `expiresAt` as a
 * date-time or in ms since the epoch; if both are there, `expiresIn` counts, as no clock can spoil it.
 *
 * Refusals come as problem details (RFC 9457) with the members `code`, one of `NumberServiceErrorCode`, and `errors`,
 * field name → message. The messages are also found as common frameworks write them. Where there is no `code`, the
 * messages and the status tell.
 *
 * With an idempotency key, a request is sent up to twice more if it got no answer, or a 409, 425, 502 or 504, or a 429 or
 * 503 with `Retry-After` of at most 5 s.
 */
export function jsonService(
  { url, idempotencyKey: sendsKey, headers = {} }: JsonServiceOptions,
  environment: HttpEnvironment = platform,
): NumberService {
  return async ({ form, typed, userData, page }, { signal, idempotencyKey }) => {
    const request = configured(() => ({
      body: JSON.stringify({ form, typed, userData, page }),
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
        async refusalOf(problem, status) {
          const { refusalOfProblem } = await import('./http/problem-details.js');
          return refusalOfProblem(problem, status, Object.keys(form));
        },
      },
      environment,
    );
    const { expiresIn, expiresAt, ...offer } = parseWith(answer, body);
    return createOffer({
      ...offer,
      expiresAt: parseDuration(expiresIn, clocks) ?? parseExpiry(expiresAt, clocks),
    });
  };
}
