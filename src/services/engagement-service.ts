/** Numbers from the Genesys Engagement API, in the cloud. */
import * as v from 'valibot';
import { parseExpiry } from './expiry.js';
import { flatData } from './flat-data.js';
import { platform, type HttpEnvironment } from './http/http-environment.js';
import { addressIn, configured, post, type Refusal } from './http/http.js';
import { anything, createOffer, object, parseWith, text } from './offer-schema.js';
import {
  NumberServiceError,
  type NumberService,
  type NumberServiceErrorCode,
} from './number-service.js';

/** Where and how `engagementService` asks. */
export interface EngagementServiceOptions {
  /** Where the API is, up to but not including `/engagement/v3/`. */
  url: string;
  /** Sent as the header `x-api-key`. Everybody can read it in the page. */
  apiKey: string;
  /** The group that the number comes from. */
  groupName: string;
}

/** Most are documented for the sibling API, of callbacks. */
const codes: ReadonlyMap<number, NumberServiceErrorCode> = new Map([
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

const envelope = object({
  status: v.nullish(object({ code: v.nullish(text) })),
  data: anything,
});

const answer = object({
  toPhoneNumber: text,
  accessCode: anything,
  expirationTime: anything,
  id: anything,
});

/**
 * A service that speaks the Engagement API v3, `POST {url}/engagement/v3/call-in/requests/create`.
 *
 * The phone number goes as `fromPhoneNumber`; the other fields of the form, `userData` and the page (`page_url`,
 * `page_title` …) go as the API's `userData`, of the same name the first of these. The API drops keys that are no
 * JavaScript identifiers. Without an access code, the API knows the visitor by the phone number that was sent. Nothing is
 * ever sent twice.
 */
export function engagementService(
  { url, apiKey, groupName }: EngagementServiceOptions,
  environment: HttpEnvironment = platform,
): NumberService {
  return async (request, { signal }) => {
    const { phonenumber } = request.form;
    const { body, ...clocks } = await post(
      {
        ...configured(() => ({
          url: addressIn(url, 'engagement/v3/call-in/requests/create'),
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
        refusalOf,
      },
      environment,
    );
    const { status, data } = parseWith(envelope, body);
    const code = Number(status?.code ?? 0);
    if (code !== 0) throw new NumberServiceError(codes.get(code) ?? 'unknown');
    const { toPhoneNumber, accessCode, expirationTime, id } = parseWith(answer, data);
    return createOffer({
      number: toPhoneNumber,
      accessCode,
      matchesCallerId: Boolean(phonenumber),
      expiresAt: parseExpiry(expirationTime, clocks),
      id,
    });
  };
}

/** What went wrong is told by a number of the API's own, whatever the HTTP status. */
function refusalOf(body: unknown): Refusal {
  const { status } = parseWith(envelope, body);
  // Stryker disable next-line OptionalChaining: if it throws, the body says nothing, as it does without a code
  return { code: codes.get(Number(status?.code)) };
}
