/** Numbers from Genesys Mobile Services, on premises. */
import * as v from 'valibot';
import { parseExpiry } from './expiry.js';
import { flatData } from './flat-data.js';
import { platform, type HttpEnvironment } from './http/http-environment.js';
import { addressIn, configured, post, type Refusal } from './http/http.js';
import { anything, createOffer, object, parseWith, text } from './offer-schema.js';
import type { NumberRequest, NumberService } from './number-service.js';

/** Where and how `gmsService` asks. */
export interface GmsServiceOptions {
  /** Where GMS is, up to but not including `/genesys/1/service/`. */
  url: string;
  /** The service as it is configured in GMS. Defaults to `request-interaction`. */
  serviceName?: string | undefined;
  /**
   * Whether to ask for an access code. Defaults to `true`. Without one the visitor has to call from the phone whose
   * number they gave.
   */
  provideCode?: boolean | undefined;
  /** The pool that the number comes from. Defaults to the one configured for the service. */
  resourceGroup?: string | undefined;
  /**
   * For an API gateway in front of GMS: sent as the header `apikey`, which across origins costs a preflight that the
   * gateway must allow. Everybody can read it in the page.
   */
  apiKey?: string | undefined;
}

const answer = object({
  _id: anything,
  _access_number: text,
  _access_code: anything,
  _expiration_time: anything,
});

const failure = object({ message: v.nullish(v.string()), exception: v.string() });

/**
 * A service that speaks the GMS Service API v1, `POST {url}/genesys/1/service/{serviceName}`.
 *
 * The phone number goes as `_phone_number`; the other fields of the form, `userData` and the page (`page_url`,
 * `page_title` …) go as keys of their own, of the same name the first of these. Values that are no text become JSON.
 * Keys that begin with `_` belong to GMS and are taken from neither. Nothing is ever sent twice.
 *
 * The number comes without a `+`, and none is guessed. Without an access code, GMS knows the visitor by the phone number
 * that was sent. What Java calls an `IllegalArgumentException` is
 * `misconfigured`, or `invalid-number` if its message is about the phone; for all else the status counts.
 */
export function gmsService(
  {
    url,
    serviceName = 'request-interaction',
    provideCode = true,
    resourceGroup,
    apiKey,
  }: GmsServiceOptions,
  environment: HttpEnvironment = platform,
): NumberService {
  return async (request, { signal }) => {
    const parameters = {
      _phone_number: request.form.phonenumber,
      _provide_code: String(provideCode),
      _resource_group: resourceGroup,
    };
    const { body, ...clocks } = await post(
      {
        ...configured(() => ({
          url: addressIn(url, `genesys/1/service/${encodeURIComponent(serviceName)}`),
          body: encode(request, parameters),
        })),
        // Without a header of its own, this is a simple request of CORS: no preflight.
        headers: [
          ['Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8'],
          ...(apiKey === undefined ? [] : [['apikey', apiKey] as const]),
        ],
        idempotencyKey: undefined,
        signal,
        hasApiKey: apiKey !== undefined,
        refusalOf,
      },
      environment,
    );
    const offer = parseWith(answer, body);
    return createOffer({
      number: offer._access_number,
      accessCode: offer._access_code,
      matchesCallerId: Boolean(request.form.phonenumber),
      // By its name a moment, by the vendor's documentation a duration: its size tells.
      expiresAt: parseExpiry(offer._expiration_time, clocks),
      id: offer._id,
    });
  };
}

function encode(
  request: NumberRequest,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const encoded = new URLSearchParams();
  for (const [key, value] of flatData(request)) {
    const written = typeof value === 'string' ? value : toJson(value);
    if (!key.startsWith('_') && written !== undefined) encoded.set(key, written);
  }
  for (const [key, value] of Object.entries(parameters)) if (value) encoded.set(key, value);
  return encoded.toString();
}

/** `JSON.stringify` says `undefined` to what JSON has no word for, and its type does not tell. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

/** GMS says which exception of Java's it ran into; of these, one is about what we have sent. */
function refusalOf(body: unknown): Refusal {
  const { message, exception } = parseWith(failure, body);
  if (!exception.endsWith('IllegalArgumentException')) return {};
  return { code: /phone/i.test(String(message)) ? 'invalid-number' : 'misconfigured' };
}
