/** A number service for the Genesys Engagement API, in the cloud. */
import * as v from 'valibot';
import { parseExpiry } from './parse-expiry.js';
import { flatData } from './flat-data.js';
import { browserHttpEnvironment, type HttpEnvironment } from './http/environment.js';
import { joinUrl, post, prepareRequest, type ErrorDetails } from './http/post.js';
import {
  NumberServiceError,
  type NumberService,
  type NumberServiceErrorCode,
} from './number-service.js';
import { createOffer } from './offer-schema.js';
import { objectSchema, optionalUnknown, parseWith, stringOrInteger } from './schema-helpers.js';

/** The options of {@link engagementService}. */
export interface EngagementServiceOptions {
  /** The URL of the API, up to but not including `/engagement/v3/`. */
  url: string;
  /** The API key, sent as the `x-api-key` header. Every visitor can read it in the page. */
  apiKey: string;
  /** The name of the group of numbers to use. */
  groupName: string;
}

/** Status codes of the API. Most of them are documented only for its callback requests. */
const errorCodes: ReadonlyMap<number, NumberServiceErrorCode> = new Map([
  [501, 'misconfigured'], // bad parameters
  [503, 'misconfigured'], // no API key
  [1103, 'misconfigured'], // unknown API key
  [7030, 'invalid-number'],
  [7036, 'not-allowed'], // a number that cannot be called
  [7037, 'not-allowed'], // a number that may not be called
  [7040, 'misconfigured'], // bad service name
  [7041, 'rate-limited'],
  [7042, 'closed'],
]);

const envelopeSchema = objectSchema({
  status: v.nullish(objectSchema({ code: v.nullish(stringOrInteger) })),
  data: optionalUnknown,
});

const answerSchema = objectSchema({
  toPhoneNumber: stringOrInteger,
  accessCode: optionalUnknown,
  expirationTime: optionalUnknown,
  id: optionalUnknown,
});

/**
 * Creates a service that speaks the Engagement API v3, `POST {url}/engagement/v3/call-in/requests/create`.
 *
 * The phone number is sent as `fromPhoneNumber`. The other fields of the form, `userData` and the page (`page_url`,
 * `page_title` …) are sent in the API's `userData`; if a key occurs twice, the first of these is used. The API drops keys
 * that are not JavaScript identifiers. Without an access code, the API recognises the visitor by the phone number in the
 * form. A request is never retried.
 */
export function engagementService(
  { url, apiKey, groupName }: EngagementServiceOptions,
  environment: HttpEnvironment = browserHttpEnvironment,
): NumberService {
  return async (request, { signal }) => {
    const { phonenumber } = request.form;
    const { body, ...clocks } = await post(
      {
        ...prepareRequest(() => ({
          url: joinUrl(url, 'engagement/v3/call-in/requests/create'),
          body: JSON.stringify({
            groupName,
            ...(phonenumber && { fromPhoneNumber: phonenumber }),
            userData: Object.fromEntries(flatData(request)),
          }),
        })),
        headers: [
          ['Content-Type', 'application/json'],
          ['x-api-key', apiKey],
        ],
        idempotencyKey: undefined,
        signal,
        hasApiKey: true,
        readErrorBody,
      },
      environment,
    );
    const { status, data } = parseWith(envelopeSchema, body);
    const code = Number(status?.code ?? 0);
    if (code !== 0) throw new NumberServiceError(errorCodes.get(code) ?? 'unknown');
    const { toPhoneNumber, accessCode, expirationTime, id } = parseWith(answerSchema, data);
    return createOffer({
      number: toPhoneNumber,
      accessCode,
      matchesCallerId: Boolean(phonenumber),
      expiresAt: parseExpiry(expirationTime, clocks),
      id,
    });
  };
}

/** Reads the API's status code from the body. It is independent of the HTTP status. */
function readErrorBody(body: unknown): ErrorDetails {
  const { status } = parseWith(envelopeSchema, body);
  return { code: errorCodes.get(Number(status?.code)) };
}
