/** The check that every offer passes before anybody believes it. */
import * as v from 'valibot';
import { parseTelephoneNumber } from '../telephone-number.js';
import { groupedNumber } from './grouped-number.js';
import { NumberServiceError, type NumberOffer } from './number-service.js';

/** Text, or the integer that some services send in its place. */
export const text = v.custom<string | number>(
  (value) => typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0),
);

/** What may be absent, and is looked at only later. */
export const anything = v.nullish(v.custom(() => true));

/** In ms since the epoch, and not in seconds: from 1973 to the last that a Date holds. */
const instant = v.custom<number>(
  (value) => typeof value === 'number' && value >= 1e11 && value <= 8.64e15,
);

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
  accessCode: v.nullish(text),
  expiresAt: v.nullish(instant),
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

/** What an offer is made of, as services send it. */
export interface OfferParts {
  number: string | number;
  /** Left out if it is not this number; nothing depends on it. By default, how `number` itself is grouped. */
  formatted?: unknown;
  /** Digits, letters, `*`, `#` and `-`, at most 32: what can be keyed in or read out. `''` is none. */
  accessCode?: string | number | null | undefined;
  expiresAt?: number | null | undefined;
  /** Left out if it is neither text nor a number, or longer than 200; nothing depends on it. */
  id?: unknown;
}

/**
 * @returns a frozen plain object with nothing in it but the members of an offer that are there.
 * @throws {NumberServiceError} `bad-response` if the number or the code is not legal.
 */
export function createOffer({
  number,
  formatted,
  accessCode,
  expiresAt,
  id,
}: OfferParts): NumberOffer {
  const parsed = parseTelephoneNumber(String(number));
  const code = String(accessCode ?? '');
  if (parsed === undefined || !/^[\da-z*#-]{0,32}$/i.test(code)) {
    const cause = parsed === undefined ? 'number' : 'accessCode';
    throw new NumberServiceError('bad-response', { cause });
  }
  const grouped =
    (typeof formatted === 'string' && groupedNumber(formatted, parsed)) ||
    groupedNumber(String(number), parsed);
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return Object.freeze({
    number: parsed,
    ...(grouped && { formatted: grouped }),
    ...(code && { accessCode: code }),
    ...(typeof expiresAt === 'number' && { expiresAt }),
    ...(name && name.length <= 200 && { id: name }),
  });
}

/**
 * An offer from whatever a service returned, one of the page's own as well.
 *
 * @param value an object with the members of a {@link NumberOffer}. The number may have separators, the access code
 *   and the id may be integers; `null` counts as absent, and so does an empty code.
 * @returns a frozen plain object with these members and no others.
 * @throws {NumberServiceError} `bad-response` if anything but the id is not as it should be.
 */
export const parseOffer = (value: unknown): NumberOffer => createOffer(parseWith(offer, value));
