/** Numbers from any endpoint that speaks JSON. */
import * as v from 'valibot';
import { parseDuration, parseExpiry } from './expiry.js';
import { platform, type HttpEnvironment } from './http-environment.js';
import { configured, post } from './http.js';
import { anything, createOffer, object, parseWith, text } from './number-offer.js';
import type { NumberService } from './number-service.js';
import { refusalOfProblem } from './problem-details.js';

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
  accessCode: v.nullish(text),
  expiresIn: anything,
  expiresAt: anything,
  id: anything,
});

/**
 * A service that POSTs `{ form, typed, userData, page }` and is answered with
 * `{ number, accessCode?, expiresIn?, expiresAt?, id? }`: `expiresIn` in seconds, `expiresAt` as a date-time of
 * ISO 8601 or in ms since the epoch; if both are there, `expiresIn` counts, as no clock can spoil it. Refusals come as
 * problem details (RFC 9457), with the members `code`, one of `NumberServiceErrorCode`, and `errors`, field name →
 * message; where they say nothing, the status does.
 *
 * With an idempotency key, a request is sent up to twice more if it got no answer, or a 409, 502 or 504, or a 429 or
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
        refusalOf: refusalOfProblem,
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
