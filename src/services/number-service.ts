/**
 * The contract between the element and a number service.
 *
 * The element never talks to a contact centre itself. It calls a {@link NumberService}, which resolves with a
 * {@link NumberOffer} or rejects with a {@link NumberServiceError}.
 */

/** The page that the visitor was on when they asked for a number. */
export interface NumberRequestPage {
  url: string;
  title: string;
  referrer: string;
  /** The element's language, as a BCP 47 language tag. */
  language: string;
  /** The visitor's time zone, as an IANA name such as `Europe/Berlin`. */
  timeZone: string;
}

/** A request for a number. */
export interface NumberRequest {
  /** Field name → value. The phone number is in E.164 if it could be parsed. */
  form: Readonly<Record<string, string>>;
  /** Field name → value, exactly as the visitor typed it. */
  rawForm: Readonly<Record<string, string>>;
  /** Data from the page for the contact centre. It can be serialised as JSON. */
  userData: Readonly<Record<string, unknown>>;
  page: Readonly<NumberRequestPage>;
}

/** A number that the visitor can call. */
export interface NumberOffer {
  /** An optional `+` and 3 to 15 digits, without separators. Empty if `formatted` is a text that cannot be dialled. */
  number: string;
  /** The number as it is shown to the visitor, with separators. `element.offer` always has it. */
  formatted?: string;
  /** Up to 6 digits that are dialled after the call connects. */
  extension?: string;
  /** The code that the caller is asked for after the call connects. It is a string, because leading zeros are significant. */
  accessCode?: string;
  /**
   * Whether the contact centre recognises the visitor by the number they call from. If it is `true` and there is no access
   * code, the visitor is asked to call from the phone number in the form.
   */
  matchesCallerId?: boolean;
  /** When the number and the code expire, in ms since the epoch by the visitor's clock. If absent, they never expire. */
  expiresAt?: number;
  /** The contact centre's identifier of this request. */
  id?: string;
}

/** The second argument of a {@link NumberService}. */
export interface NumberServiceContext {
  /** Aborted when the panel closes, when the element leaves the document, and at the deadline. */
  signal: AbortSignal;
  /** The same for two requests only if the second one repeats the first one unchanged, because the first got no answer. */
  idempotencyKey: string;
}

/**
 * Requests one number for one visitor.
 * @throws {NumberServiceError} Any other error is reported with the code `unknown`.
 */
export type NumberService = (
  request: NumberRequest,
  context: NumberServiceContext,
) => Promise<NumberOffer>;

/** The result of a number request. */
export type NumberOutcome =
  { readonly offer: NumberOffer } | { readonly error: NumberServiceError };

/** The reason why there is no number. The visitor sees a different message for each code. */
export type NumberServiceErrorCode = keyof typeof retryableByDefault;

/** Whether the same request may succeed later, for each code. */
const retryableByDefault = {
  network: true,
  timeout: true,
  offline: true,
  unavailable: true,
  'rate-limited': true,
  closed: false,
  'invalid-number': false,
  'invalid-form': false,
  'session-expired': true,
  'not-allowed': false,
  misconfigured: false,
  'bad-response': true,
  unknown: true,
} as const;

/** The options of {@link NumberServiceError}. It does not extend `ErrorOptions`, which needs the `ES2022` library. */
export interface NumberServiceErrorOptions {
  /** The error that led to this one. */
  cause?: unknown;
  /** Whether the same request may succeed later. The default depends on `code`. */
  retryable?: boolean | undefined;
  /** The time to wait before the next request, in ms. */
  retryAfter?: number | undefined;
  /** Field name → message for the visitor. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** The error of a number request that failed or was rejected. */
export class NumberServiceError extends Error {
  override readonly name = 'NumberServiceError';
  readonly code: NumberServiceErrorCode;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The time to wait before the next request, in ms; `undefined` if the service stated none. */
  readonly retryAfter: number | undefined;
  /** Field name → message for the visitor. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: NumberServiceErrorCode, options: NumberServiceErrorOptions = {}) {
    super(code, options);
    this.code = code;
    this.retryable = options.retryable ?? retryableByDefault[code];
    this.retryAfter = options.retryAfter;
    this.fields = options.fields ?? {};
  }
}

/** Whether `value` is a {@link NumberServiceErrorCode}. */
export const isNumberServiceErrorCode = (value: unknown): value is NumberServiceErrorCode =>
  typeof value === 'string' && Object.hasOwn(retryableByDefault, value);

/** Checks the name instead of the class, because the page may have loaded a second copy of the class from a CDN. */
const isNumberServiceError = (reason: unknown): reason is NumberServiceError =>
  reason instanceof Error &&
  reason.name === 'NumberServiceError' &&
  'code' in reason &&
  isNumberServiceErrorCode(reason.code) &&
  'fields' in reason &&
  reason.fields instanceof Object;

/** Converts the value that a service threw. A service may throw any object with a `code`. */
export function toNumberServiceError(cause: unknown): NumberServiceError {
  let code: unknown;
  try {
    if (isNumberServiceError(cause)) return cause;
    ({ code } = Object(cause) as { code?: unknown });
  } catch {
    // A getter of an object from the page may throw.
  }
  return new NumberServiceError(isNumberServiceErrorCode(code) ? code : 'unknown', { cause });
}
