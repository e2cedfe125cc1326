/**
 * The contract between the element and whoever hands out numbers.
 *
 * The element never talks to a contact centre itself: it calls a {@link NumberService}, which answers with a
 * {@link NumberOffer} or fails with a {@link NumberServiceError}.
 */

/** Where the visitor was when they asked for a number. */
export interface NumberRequestPage {
  url: string;
  title: string;
  referrer: string;
  /** BCP 47 language tag of the element. */
  language: string;
  /** IANA time zone name, such as `Europe/Berlin`. */
  timeZone: string;
}

/** What a visitor asks for. */
export interface NumberRequest {
  /** The form's values by field name; the phone number in E.164 where that form of it is known. */
  form: Readonly<Record<string, string>>;
  /** The same values exactly as the visitor typed them. */
  typed: Readonly<Record<string, string>>;
  /** What the page's owner attached for the contact centre. JSON-safe. */
  userData: Readonly<Record<string, unknown>>;
  page: Readonly<NumberRequestPage>;
}

/** The number that the visitor may call. */
export interface NumberOffer {
  /** `+` (optional) and 3 to 15 digits, without separators. Empty if `formatted` holds a text that cannot be dialled. */
  number: string;
  /** The number for people, as it was written or grouped. `element.offer` always has it. */
  formatted?: string;
  /** Up to 6 digits that are dialled after the call connects. */
  extension?: string;
  /** What the caller is asked for after the call connects. A string: leading zeros count. */
  accessCode?: string;
  /**
   * The contact centre knows the visitor by the number of the calling phone. Without an access code, the visitor is asked
   * to call from the phone number in the form.
   */
  matchesCallerId?: boolean;
  /** When number and code stop working, in ms since the epoch by the visitor's clock. Absent: never. */
  expiresAt?: number;
  /** The contact centre's own name for this request. */
  id?: string;
}

/** What a service is given besides the request. */
export interface NumberServiceContext {
  /** Aborted when the visitor closes, when the element leaves the document, and when the time is up. */
  signal: AbortSignal;
  /** The same for two attempts only if the second repeats a first that got no answer. */
  idempotencyKey: string;
}

/**
 * Gets one number for one visitor.
 * @throws {NumberServiceError} any other error is reported as `unknown`.
 */
export type NumberService = (
  request: NumberRequest,
  context: NumberServiceContext,
) => Promise<NumberOffer>;

/** How a number request ended. */
export type NumberOutcome =
  { readonly offer: NumberOffer } | { readonly error: NumberServiceError };

/** Why there is no number; each has words of its own on screen. */
export type NumberServiceErrorCode = keyof typeof retryableByDefault;

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

/** Not derived from `ErrorOptions`, which only projects with the library of ES2022 have. */
export interface NumberServiceErrorOptions {
  /** The error that led to this one. */
  cause?: unknown;
  /** Whether the same request may succeed later. Defaults to what `code` suggests. */
  retryable?: boolean | undefined;
  /** How long to wait before asking again, in ms. */
  retryAfter?: number | undefined;
  /** Field name → what is wrong with it, in words for the visitor. */
  fields?: Readonly<Record<string, string>> | undefined;
}

/** A number request that failed or was refused. */
export class NumberServiceError extends Error {
  override readonly name = 'NumberServiceError';
  readonly code: NumberServiceErrorCode;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: NumberServiceErrorCode, options: NumberServiceErrorOptions = {}) {
    super(code, options);
    this.code = code;
    this.retryable = options.retryable ?? retryableByDefault[code];
    this.retryAfter = options.retryAfter;
    this.fields = options.fields ?? {};
  }
}

/** Whether `value` is one of the codes above. */
export const isNumberServiceErrorCode = (value: unknown): value is NumberServiceErrorCode =>
  typeof value === 'string' && Object.hasOwn(retryableByDefault, value);

/** By its name: the page may hold a second copy of the class, as from a CDN. */
const isNumberServiceError = (reason: unknown): reason is NumberServiceError =>
  reason instanceof Error &&
  reason.name === 'NumberServiceError' &&
  'code' in reason &&
  isNumberServiceErrorCode(reason.code) &&
  'fields' in reason &&
  reason.fields instanceof Object;

/** Whatever a service threw, as an error of ours. A page may throw any object with a `code` of ours. */
export function toNumberServiceError(cause: unknown): NumberServiceError {
  let code: unknown;
  try {
    if (isNumberServiceError(cause)) return cause;
    ({ code } = Object(cause) as { code?: unknown });
  } catch {
    // A getter of the page's own object may throw.
  }
  return new NumberServiceError(isNumberServiceErrorCode(code) ? code : 'unknown', { cause });
}
