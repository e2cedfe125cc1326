/** What is sent of the form. */
import { parseTelephoneNumber } from '../telephone-number.js';
import type { PhoneNumber } from './phone.js';

/**
 * A text as it is sent: without white space around it, and empty if there is nothing in it to see, such as zero-width
 * spaces.
 */
export const sentText = (text: string): string => text.replace(/^[\s\p{DI}\u2800]+/u, '').trimEnd();

/**
 * The values as they are sent: without surrounding white space, and the phone number in E.164 where that is known. A
 * country code is never guessed.
 * @param phone what is known of the phone number; by default, that one typed as a global one is one.
 */
export const formValues = (
  typed: Readonly<Record<string, string>>,
  phone?: PhoneNumber,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const number = name === 'phonenumber' ? e164(value, phone) : undefined;
      return [name, number ?? sentText(value)];
    }),
  );

function e164(value: string, phone: PhoneNumber | undefined): string | undefined {
  if (phone) return phone.e164;
  const number = parseTelephoneNumber(value);
  return number?.startsWith('+') ? number : undefined;
}
