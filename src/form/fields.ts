/** What the form asks: the definitions of its fields, what is wrong with a value, and what is sent of it. */
import { parseTelephoneNumber } from '../telephone-number.js';

/** One field of the form. */
export interface FieldDefinition {
  /** The key of its value in `form`. */
  readonly name: string;
  readonly type: 'text' | 'tel';
  /** HTML's autofill field name. */
  readonly autocomplete: string;
  readonly required: boolean;
}

/** Why a value cannot be sent. */
export type FieldProblem = 'required' | 'email' | 'phonenumber' | 'unlikely';

/** Asked for where the page does not say otherwise; the names are the original's. */
export const defaultFields = 'firstname lastname phonenumber';

const known: Readonly<Record<string, Partial<FieldDefinition>>> = {
  firstname: { autocomplete: 'given-name' },
  lastname: { autocomplete: 'family-name' },
  phonenumber: { type: 'tel', autocomplete: 'tel', required: true },
};

/**
 * The fields of a `fields` attribute.
 * @param names separated by white space; a name that is not known is an optional line of text; `none` is no field.
 */
export function fieldsNamed(names: string): readonly FieldDefinition[] {
  const list = names.trim() === 'none' ? [] : names.split(/\s+/).filter(Boolean);
  return [...new Set(list)].map((name) => ({
    name,
    type: 'text',
    autocomplete: 'off',
    required: false,
    ...known[name],
  }));
}

/** What only we can tell of a value; the rest is native constraint validation. Digits of any script count. */
export function isTelephoneNumberLike(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 3 && digits <= 20;
}

/**
 * The values as they are sent: without surrounding white space, and the phone number in E.164 if it was typed as a
 * global one. A country code is never guessed.
 */
export const formValues = (
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const number = name === 'phonenumber' ? parseTelephoneNumber(value) : undefined;
      return [name, number?.startsWith('+') ? number : value.trim()];
    }),
  );
