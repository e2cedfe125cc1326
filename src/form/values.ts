/** Functions for the values of the form: the initial ones and those that are sent. */
import type { PhoneNumberCheck } from '../phone-number/phone-metadata.js';

/** The values of the form by field name, unchanged. */
export type RawForm = Readonly<Record<string, string>>;

/** The values of a valid form. */
export interface FormValues {
  readonly rawForm: RawForm;
  /** The phone number in it; `undefined` if it is empty or if the phone metadata is not loaded. */
  readonly phone: PhoneNumberCheck | undefined;
}

/** @returns the own property of `values` with this name. The name may be that of an inherited property: `constructor`. */
export const getOwn = <Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

/** Merges objects of initial values; later ones override earlier ones. It leaves out values that are neither text nor number. */
export const mergePrefill = (...values: readonly unknown[]): RawForm =>
  Object.fromEntries(
    values
      .flatMap((each) => Object.entries<unknown>(Object(each) as Record<string, unknown>))
      .filter((entry): entry is [string, string] => /string|number/.test(typeof entry[1])),
  );

/** @returns the text without surrounding white space, and without invisible characters at its start. */
export const trimInvisible = (text: string): string =>
  text.replace(/^[\s\p{DI}\u2800]+/u, '').trimEnd();

/**
 * @param e164 the phone number in E.164; `undefined` if its country code is not known.
 * @returns the values that are sent: trimmed, and with the phone number in E.164 if that is known.
 */
export const normalizeValues = (rawForm: RawForm, e164: string | undefined): RawForm =>
  Object.fromEntries(
    Object.entries(rawForm).map(([name, value]) => [
      name,
      (name === 'phonenumber' && e164) || trimInvisible(value),
    ]),
  );
