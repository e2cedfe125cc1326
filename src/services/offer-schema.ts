/** The check that every offer passes before anybody believes it. */
import * as v from 'valibot';
import { warnOnce } from '../console-warning.js';
import { numberOrText, type TelephoneNumber } from '../phone-number/telephone-number.js';
import { parseAccessCode } from './access-code.js';
import { parseExpiry } from './expiry.js';
import { isNone, isText } from './none.js';
import { NumberServiceError, type NumberOffer } from './number-service.js';

/** Text, or an integer in its place. */
export const text = v.custom<string | number>(isText);

/** What may be absent, and is looked at only later. */
export const anything = v.nullish(v.custom(() => true));

/** An object of these members. On pages that give every object properties, valibot would look for those too. */
export function object<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  const own = { ...entries };
  Object.setPrototypeOf(own, null);
  return v.object(own);
}

const offer = object({
  number: text,
  formatted: anything,
  extension: anything,
  accessCode: anything,
  matchesCallerId: anything,
  expiresAt: anything,
  id: anything,
});

/**
 * What `schema` makes of an answer: a new object with only the members that it names.
 * @throws {NumberServiceError} `bad-response` if it does not fit.
 */
export function parseWith<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output {
  let cause: unknown;
  try {
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return output;
    // By its name alone: what it held may be somebody's number, and errors end up in reports.
    cause = issues[0].path?.[0].key;
  } catch (error) {
    // A getter of the page's own object may throw.
    cause = error;
  }
  throw new NumberServiceError('bad-response', { cause });
}

/** What an offer is made of, as services send it. Only the number has to be as it should be. */
export interface OfferParts {
  number: string | number;
  /** How `number` is written for people. Left out if it is not this number. */
  formatted?: unknown;
  /** Up to 6 digits. By default, what `number` says. */
  extension?: unknown;
  /** As `parseAccessCode` reads it. */
  accessCode?: unknown;
  /** Left out if there is an access code, also one that cannot be read. */
  matchesCallerId?: unknown;
  expiresAt?: number | undefined;
  /** Left out if it is neither text nor a number, or longer than 200. */
  id?: unknown;
}

/**
 * @returns a frozen plain object with nothing in it but the members of an offer that are there.
 * @throws {NumberServiceError} `bad-response` if the number is no number, nor a text that holds one.
 */
export function createOffer(parts: OfferParts): NumberOffer {
  const { expiresAt, id } = parts;
  const { number, formatted, extension } = numberIn(parts);
  const accessCode = parseAccessCode(parts.accessCode);
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return Object.freeze({
    number,
    formatted,
    ...(extension && { extension }),
    ...(accessCode && { accessCode }),
    ...(parts.matchesCallerId === true && isNone(parts.accessCode) && { matchesCallerId: true }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(name && name.length <= 200 && { id: name }),
  });
}

function numberIn({ number, formatted, extension }: OfferParts): TelephoneNumber {
  const written = typeof formatted === 'string' ? numberOrText(formatted) : undefined;
  // What cannot be dialled is in `formatted` alone when an offer is checked once more.
  const found = number === '' && !written?.number ? written : numberOrText(String(number));
  if (!found || isOther(found)) {
    throw new NumberServiceError('bad-response', { cause: 'number' });
  }
  if (!found.number) {
    if (number) warnOnce('cannot dial the number that the service answered.');
    return found;
  }
  const shown = written?.number === found.number ? written : found;
  const digits = /^\d{1,6}$/.test(String(extension)) ? String(extension) : found.extension;
  if (digits === shown.extension || digits === undefined) return shown;
  return { ...shown, extension: digits, formatted: `${shown.formatted} ext. ${digits}` };
}

/** A date in ISO 8601. */
const date = /^(?:19|20)\d\d-\d\d-\d\d(?:$|[T ])/;

/** An identifier in hexadecimal digits, such as a UUID. */
const identifier = /^[\da-f]{8}(?:-[\da-f]{4}){3}-|^(?=.*[a-f])[\da-f-]{8,}$/i;

/**
 * Whether a text is no number for people: a date, an identifier, or without a number to dial either less than 3 digits
 * and no code such as `*1`, or more letters than digits, as in a message.
 */
function isOther({ number, formatted }: TelephoneNumber): boolean {
  if (number || date.test(formatted)) return date.test(formatted);
  const digits = formatted.replace(/\P{Nd}/gu, '').length;
  return (
    (digits < 3 && !/^[*#]/.test(formatted)) ||
    formatted.replace(/\P{L}/gu, '').length > digits ||
    identifier.test(formatted)
  );
}

/**
 * An offer from whatever a service returned, one of the page's own as well.
 *
 * @param value an object with the members of a {@link NumberOffer}. The number may be written as people do, the access
 *   code and the id may be integers; the expiry may be anything that `parseExpiry` reads.
 * @returns a frozen plain object with these members and no others. What is wrong with one of them costs no more than this
 *   member.
 * @throws {NumberServiceError} `bad-response` if there is no number.
 */
export function parseOffer(value: unknown): NumberOffer {
  const { expiresAt, ...parts } = parseWith(offer, value);
  const now = Date.now();
  return createOffer({ ...parts, expiresAt: parseExpiry(expiresAt, { now, serverNow: now }) });
}
