/** What is sent of the form. */

/**
 * A text as it is sent: without white space around it, and empty if there is nothing in it to see, such as zero-width
 * spaces.
 */
export const sentText = (text: string): string => text.replace(/^[\s\p{DI}\u2800]+/u, '').trimEnd();

/**
 * The values as they are sent: without surrounding white space, and the phone number in E.164 where that is known. A
 * country code is never guessed.
 * @param e164 the phone number, if it can be told.
 */
export const formValues = (
  typed: Readonly<Record<string, string>>,
  e164: string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      (name === 'phonenumber' && e164) || sentText(value),
    ]),
  );
