/** valibot schemas for the answers of services, and the ways in which services write a text or leave it out. */
import * as v from 'valibot';
import { NumberServiceError } from './number-service.js';

/** Whether `value` is a string, or the integer that some services send in place of a string. */
export const isStringOrInteger = (value: unknown): value is string | number =>
  typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0);

/** Whether `value` means "no value", such as `null`, `"N/A"` or a dash. */
export const isAbsent = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^(?:\p{Pd}*|null|none|nil|never|undefined|nan|n\/a|infinity)$/iu.test(
        value.replace(/[\s\p{C}]/gu, ''),
      )
    : (value ?? false) === false;

/** A string, or an integer in its place. */
export const stringOrInteger = v.custom<string | number>(isStringOrInteger);

/** A member that may be absent. Its value is checked later. */
export const optionalUnknown = v.nullish(v.custom(() => true));

/**
 * An object with these members; other members are dropped. It ignores properties that a page has added to
 * `Object.prototype`, which `v.object` would treat as entries.
 */
export function objectSchema<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  const ownEntries = { ...entries };
  Object.setPrototypeOf(ownEntries, null);
  return v.object(ownEntries);
}

/**
 * Parses an answer with `schema`.
 * @returns a new object that has only the members of the schema.
 * @throws {NumberServiceError} `bad-response` if the value does not match the schema.
 */
export function parseWith<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output {
  let cause: unknown;
  try {
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return output;
    // Only the name of the member: its value may be a phone number, and errors are logged.
    cause = issues[0].path?.[0].key;
  } catch (error) {
    // A getter of an object from the page may throw.
    cause = error;
  }
  throw new NumberServiceError('bad-response', { cause });
}
