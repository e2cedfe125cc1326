/** What the form asks: the definitions of its fields. */
import type { Messages } from '../messages/messages.js';

/** One field of the form, as a page defines it. */
export interface FieldDefinition {
  /** The key of its value in `form`. */
  readonly name: string;
  /** Default: the panel's own word for the known names, else the name. */
  readonly label?: string | undefined;
  /** `country` is a list of countries; its value is a code of ISO 3166-1. Default: as the name suggests, else `text`. */
  readonly type?: 'text' | 'tel' | 'email' | 'country' | undefined;
  /** HTML's autofill field name. Default: as name and type suggest, else `off`. */
  readonly autocomplete?: string | undefined;
  /** Whether it has to be filled in. Default: `phonenumber` has to. */
  readonly required?: boolean | undefined;
}

type FieldType = NonNullable<FieldDefinition['type']>;

/** One field of the form, with all that was left to us. */
export interface Field {
  readonly name: string;
  readonly label: string | undefined;
  readonly type: FieldType;
  readonly autocomplete: string;
  readonly required: boolean;
}

/** Why a value cannot be sent; `unlikely` is but a question. */
export type FieldProblem = keyof Messages['problems'];

/** Asked for where the page does not say otherwise; the names are the original's. */
export const defaultFields = (familyNameFirst: boolean): string =>
  familyNameFirst ? 'lastname firstname phonenumber' : 'firstname lastname phonenumber';

const knownFields: ReadonlyMap<unknown, Partial<Field>> = new Map([
  ['firstname', { autocomplete: 'given-name' }],
  ['lastname', { autocomplete: 'family-name' }],
  ['email', { type: 'email' }],
  ['country', { type: 'country' }],
  ['phonenumber', { type: 'tel', required: true }],
]);

/** The types, and the autofill names that go with them. */
const autofillByType = { text: 'off', tel: 'tel', email: 'email', country: 'country' };

const isFieldType = (type: unknown): type is FieldType =>
  typeof type === 'string' && Object.hasOwn(autofillByType, type);

/**
 * The fields of the form.
 * @param fields names, separated by white space, or `none`; or a list of names and definitions. A name that is not
 *   known is an optional line of text. What is no field is left out, and so is a name that was there before.
 */
export function parseFields(fields: unknown): readonly Field[] {
  const names = typeof fields === 'string' && fields.trim() !== 'none' ? fields.split(/\s/) : [];
  const list: readonly unknown[] = Array.isArray(fields) ? fields : names;
  const found = new Map<unknown, Field>();
  for (const item of list) {
    const field = parseField(typeof item === 'string' ? { name: item } : item);
    if (field && !found.has(field.name)) found.set(field.name, field);
  }
  return [...found.values()];
}

function parseField(definition: unknown): Field | undefined {
  const given = Object(definition) as Partial<Record<keyof FieldDefinition, unknown>>;
  const { name, label, autocomplete, required } = given;
  if (typeof name !== 'string' || name === '') return undefined;
  const defaults = knownFields.get(name);
  const type = isFieldType(given.type) ? given.type : (defaults?.type ?? 'text');
  return {
    name,
    label: typeof label === 'string' && label ? label : undefined,
    type,
    autocomplete:
      typeof autocomplete === 'string'
        ? autocomplete
        : (defaults?.autocomplete ?? autofillByType[type]),
    required: typeof required === 'boolean' ? required : (defaults?.required ?? false),
  };
}

/** Whether it can be a phone number at all. Digits of any script count. */
export function isTelephoneNumberLike(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 3 && digits <= 20;
}
