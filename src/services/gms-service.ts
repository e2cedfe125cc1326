/** A number service for Genesys Mobile Services (GMS), on premises. */
import * as v from 'valibot';
import { parseExpiry } from './parse-expiry.js';
import { flatData } from './flat-data.js';
import { browserHttpEnvironment, type HttpEnvironment } from './http/environment.js';
import { joinUrl, post, prepareRequest, type ErrorDetails } from './http/post.js';
import type { NumberRequest, NumberService } from './number-service.js';
import { createOffer } from './offer-schema.js';
import { objectSchema, optionalUnknown, parseWith, stringOrInteger } from './schema-helpers.js';

/** The options of {@link gmsService}. */
export interface GmsServiceOptions {
  /** The URL of GMS, up to but not including `/genesys/1/service/`. */
  url: string;
  /** The name of the service in the configuration of GMS. Defaults to `request-interaction`. */
  serviceName?: string | undefined;
  /**
   * Whether to request an access code. Defaults to `true`. Without a code, the visitor has to call from the phone number in
   * the form.
   */
  provideCode?: boolean | undefined;
  /** The group of numbers to use. Defaults to the group in the configuration of the service. */
  resourceGroup?: string | undefined;
  /**
   * The key for an API gateway in front of GMS, sent as the `apikey` header. Across origins, the header causes a preflight
   * request, which the gateway has to allow. Every visitor can read the key in the page.
   */
  apiKey?: string | undefined;
}

const answerSchema = objectSchema({
  _id: optionalUnknown,
  _access_number: stringOrInteger,
  _access_code: optionalUnknown,
  _expiration_time: optionalUnknown,
});

const errorSchema = objectSchema({ message: v.nullish(v.string()), exception: v.string() });

/**
 * Creates a service that speaks the GMS Service API v1, `POST {url}/genesys/1/service/{serviceName}`.
 *
 * The phone number is sent as `_phone_number`. The other fields of the form, `userData` and the page (`page_url`,
 * `page_title` …) are sent as keys of their own; if a key occurs twice, the first of these is used. Values that are not
 * strings are sent as JSON. Keys that begin with `_` are reserved for GMS and left out. A request is never retried.
 *
 * GMS sends the number without `+`, and the service does not add one. Without an access code, GMS recognises the visitor by
 * the phone number in the form. A Java `IllegalArgumentException` becomes `invalid-number` if its message is about the
 * phone, else `misconfigured`. For other errors, the status determines the code.
 */
export function gmsService(
  {
    url,
    serviceName = 'request-interaction',
    provideCode = true,
    resourceGroup,
    apiKey,
  }: GmsServiceOptions,
  environment: HttpEnvironment = browserHttpEnvironment,
): NumberService {
  return async (request, { signal }) => {
    const parameters = {
      _phone_number: request.form.phonenumber,
      _provide_code: String(provideCode),
      _resource_group: resourceGroup,
    };
    const { body, ...clocks } = await post(
      {
        ...prepareRequest(() => ({
          url: joinUrl(url, `genesys/1/service/${encodeURIComponent(serviceName)}`),
          body: encodeForm(request, parameters),
        })),
        // Without an additional header, this is a simple request in CORS: it causes no preflight request.
        headers: [
          ['Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8'],
          ...(apiKey === undefined ? [] : [['apikey', apiKey] as const]),
        ],
        idempotencyKey: undefined,
        signal,
        hasApiKey: apiKey !== undefined,
        readErrorBody,
      },
      environment,
    );
    const answer = parseWith(answerSchema, body);
    return createOffer({
      number: answer._access_number,
      accessCode: answer._access_code,
      matchesCallerId: Boolean(request.form.phonenumber),
      // The name says a moment, the vendor's documentation a duration. `parseExpiry` decides by the size of the value.
      expiresAt: parseExpiry(answer._expiration_time, clocks),
      id: answer._id,
    });
  };
}

function encodeForm(
  request: NumberRequest,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const encoded = new URLSearchParams();
  for (const [key, value] of flatData(request)) {
    const text = typeof value === 'string' ? value : toJson(value);
    if (!key.startsWith('_') && text !== undefined) encoded.set(key, text);
  }
  for (const [key, value] of Object.entries(parameters)) if (value) encoded.set(key, value);
  return encoded.toString();
}

/** `JSON.stringify` returns `undefined` for values such as functions. Its type does not say so. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

/** Reads the Java exception in an error body. `IllegalArgumentException` means that GMS rejected a parameter. */
function readErrorBody(body: unknown): ErrorDetails {
  const { message, exception } = parseWith(errorSchema, body);
  if (!exception.endsWith('IllegalArgumentException')) return {};
  return { code: /phone/i.test(String(message)) ? 'invalid-number' : 'misconfigured' };
}
