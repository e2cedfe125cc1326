/** The values of the form: those that it starts with, and those that are sent. */

/** The values exactly as they stand in the form, by field name. */
export type RawForm = Readonly<Record<string, string>>;

/** @returns the own property of `values` under a name. A page may name a field `constructor`. */
export const getOwn = <Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

/** @returns the values that the form starts with: of all that the page supplies, those that fit into a field. The last counts. */
export const mergePrefill = (...values: readonly unknown[]): RawForm =>
  Object.fromEntries(
    values
      .flatMap((each) => Object.entries<unknown>(Object(each) as Record<string, unknown>))
      .filter((entry): entry is [string, string] => /string|number/.test(typeof entry[1])),
  );

/** @returns the text as it is sent: without surrounding white space, and empty if it has no visible character. */
export const trimInvisible = (text: string): string =>
  text.replace(/^[\s\p{DI}\u2800]+/u, '').trimEnd();

/**
 * @param e164 the phone number in E.164, if it is known. A country code is never guessed.
 * @returns the values as they are sent.
 */
export const normalizeValues = (rawForm: RawForm, e164: string | undefined): RawForm =>
  Object.fromEntries(
    Object.entries(rawForm).map(([name, value]) => [
      name,
      (name === 'phonenumber' && e164) || trimInvisible(value),
    ]),
  );
