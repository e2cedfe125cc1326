/** Validates the offers of services. Every offer passes this check before it is used. */
import { warnOnce } from '../console-warning.js';
import { parseNumberOrText, type TelephoneNumber } from '../phone-number/parse.js';
import { parseExpiry } from './parse-expiry.js';
import { NumberServiceError, type NumberOffer } from './number-service.js';
import {
  isAbsent,
  isStringOrInteger,
  optionalUnknown,
  parseWith,
  objectSchema,
  stringOrInteger,
} from './schema-helpers.js';

// `load-offer-schema.ts` loads this module for both.
export { parseNumberOrText };

const offerSchema = objectSchema({
  number: stringOrInteger,
  formatted: optionalUnknown,
  extension: optionalUnknown,
  accessCode: optionalUnknown,
  matchesCallerId: optionalUnknown,
  expiresAt: optionalUnknown,
  id: optionalUnknown,
});

/** The members of an offer as services send them. Only `number` has to be valid. */
export interface OfferParts {
  number: string | number;
  /** `number` as people write it. Ignored if it is another number. */
  formatted?: unknown;
  /** Up to 6 digits. Defaults to the extension in `number`. */
  extension?: unknown;
  /** As {@link parseAccessCode} reads it. */
  accessCode?: unknown;
  /** Ignored if there is an access code, even one that cannot be read. */
  matchesCallerId?: unknown;
  /** In ms since the epoch. */
  expiresAt?: number | undefined;
  /** Ignored if it is neither a string nor a number, or longer than 200 characters. */
  id?: unknown;
}

/**
 * Creates an offer from its parts.
 * @returns a frozen plain object that has only the members whose values are known.
 * @throws {NumberServiceError} `bad-response` if `number` has no number to dial and is no text to show in its place.
 */
export function createOffer(parts: OfferParts): NumberOffer {
  const { expiresAt } = parts;
  const { number, formatted, extension } = parseOfferNumber(parts);
  const accessCode = parseAccessCode(parts.accessCode);
  const id = typeof parts.id === 'string' || typeof parts.id === 'number' ? String(parts.id) : '';
  return Object.freeze({
    number,
    formatted,
    ...(extension && { extension }),
    ...(accessCode && { accessCode }),
    ...(parts.matchesCallerId === true && isAbsent(parts.accessCode) && { matchesCallerId: true }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(id && id.length <= 200 && { id }),
  });
}

/**
 * Creates an offer from the answer of any service, including a function of the page.
 *
 * @param value an object with the members of a {@link NumberOffer}. The number may have separators, the access code and
 *   the id may be integers, and the expiry may have any format that `parseExpiry` reads.
 * @returns a frozen plain object with these members and no others. A member that cannot be read is left out.
 * @throws {NumberServiceError} `bad-response` if there is no number.
 */
export function parseOffer(value: unknown): NumberOffer {
  const { expiresAt, ...parts } = parseWith(offerSchema, value);
  const now = Date.now();
  return createOffer({ ...parts, expiresAt: parseExpiry(expiresAt, { now, serverNow: now }) });
}

function parseOfferNumber({ number, formatted, extension }: OfferParts): TelephoneNumber {
  const display = typeof formatted === 'string' ? parseNumberOrText(formatted) : undefined;
  // A text that cannot be dialled is only in `formatted` if an offer is parsed a second time.
  const parsed = number === '' && !display?.number ? display : parseNumberOrText(String(number));
  if (!parsed || isNotANumber(parsed)) {
    throw new NumberServiceError('bad-response', { cause: 'number' });
  }
  if (!parsed.number) {
    if (number) warnOnce('cannot dial the number that the service returned.');
    return parsed;
  }
  const result = display?.number === parsed.number ? display : parsed;
  const digits = /^\d{1,6}$/.test(String(extension)) ? String(extension) : parsed.extension;
  if (digits === result.extension || digits === undefined) return result;
  return { ...result, extension: digits, formatted: `${result.formatted} ext. ${digits}` };
}

/** A date in ISO 8601. */
const datePattern = /^(?:19|20)\d\d-\d\d-\d\d(?:$|[T ])/;

/** An identifier in hexadecimal digits, such as a UUID. */
const identifierPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-|^(?=.*[a-f])[\da-f-]{8,}$/i;

/**
 * Whether a text is not a phone number: a date, or a text without a number to dial that is an identifier, has more letters
 * than digits, or has less than 3 digits and is no service code such as `*1`.
 */
function isNotANumber({ number, formatted }: TelephoneNumber): boolean {
  if (number || datePattern.test(formatted)) return datePattern.test(formatted);
  const digits = formatted.replace(/\P{Nd}/gu, '').length;
  return (
    (digits < 3 && !/^[*#]/.test(formatted)) ||
    formatted.replace(/\P{L}/gu, '').length > digits ||
    identifierPattern.test(formatted)
  );
}

/** All characters that an access code cannot have. */
const accessCodeSeparators = /[^\p{L}\p{M}\p{Nd}*#]|\p{DI}/gu;

/**
 * Removes spaces, punctuation and symbols from an access code.
 * @param value a string or an integer.
 * @returns up to 32 letters and digits of any script, `*` and `#`; `''` if there is no code, or it cannot be read. An
 *   offer without a code is still valid.
 */
export function parseAccessCode(value: unknown): string {
  if (isAbsent(value)) return '';
  const text = isStringOrInteger(value) ? String(value) : '';
  // A code with its separators is never longer. Reading a very long text would take time.
  const code = text.length > 200 ? '' : text.normalize('NFKC').replace(accessCodeSeparators, '');
  if (/^(?=\P{M})[^]{1,32}$/u.test(code)) return code;
  warnOnce('ignores an access code that it cannot read.');
  return '';
}
