/** The definitions of the form's fields. */
import type { Messages } from '../messages/messages.js';

/** The definition of a field in the property `fields`. */
export interface FieldDefinition {
  /** The name of the field. It is the key of the value in `form`. */
  readonly name: string;
  /** The label. By default, the text of the panel's language for a known name, else the name itself. */
  readonly label?: string | undefined;
  /**
   * The type of the control. `country` is a list of countries, whose value is an ISO 3166-1 alpha-2 code. By default, the
   * type that belongs to a known name, else `text`.
   */
  readonly type?: 'text' | 'tel' | 'email' | 'country' | undefined;
  /** The value of the `autocomplete` attribute. By default, the autofill name that belongs to the name or type, else `off`. */
  readonly autocomplete?: string | undefined;
  /** Whether the visitor has to fill in the field. The default is `true` for `phonenumber` and `false` for all others. */
  readonly required?: boolean | undefined;
}

type FieldType = NonNullable<FieldDefinition['type']>;

/** A field, with the defaults filled in. */
export interface Field {
  readonly name: string;
  readonly label: string | undefined;
  readonly type: FieldType;
  readonly autocomplete: string;
  readonly required: boolean;
}

/** Why a value is not sent. A value that is `unlikely` is sent if the visitor submits it again. */
export type FieldProblem = keyof Messages['problems'];

/** The fields of a form for which the page sets none. The names are those of Genesys Widgets 9. */
export const defaultFields = (familyNameFirst: boolean): string =>
  familyNameFirst ? 'lastname firstname phonenumber' : 'firstname lastname phonenumber';

const knownFields: ReadonlyMap<unknown, Partial<Field>> = new Map([
  ['firstname', { autocomplete: 'given-name' }],
  ['lastname', { autocomplete: 'family-name' }],
  ['email', { type: 'email' }],
  ['country', { type: 'country' }],
  ['phonenumber', { type: 'tel', required: true }],
]);

/** Type → autofill name. */
const autofillByType = { text: 'off', tel: 'tel', email: 'email', country: 'country' };

const isFieldType = (type: unknown): type is FieldType =>
  typeof type === 'string' && Object.hasOwn(autofillByType, type);

/**
 * Parses the property `fields`.
 * @param fields `none`, names separated by white space, or a list of names and definitions. An unknown name is an optional
 *   text field.
 * @returns the fields. Invalid items and repeated names are left out.
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

/** Whether a text has as many digits as a phone number can have. Digits of all scripts count. */
export function isTelephoneNumberLike(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 3 && digits <= 20;
}
