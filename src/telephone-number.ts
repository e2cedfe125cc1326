/** Telephone numbers as people write them. */

/** White space, invisible marks (pasted numbers are full of them), dashes, dots, slashes. */
const separators = /[\s\p{Cf}\p{Pd}−.·/]/gu;

/**
 * The area code's leading zero, in brackets after a country code: it is for callers within the country alone. Not so in
 * Italy, where it is dialled from everywhere.
 */
// Stryker disable next-line Regex: without `^`, what stands before the `+` still makes it no number
const trunkZero = /^(\+(?!39)\d{1,3})\(0\)/;

const brackets = /[\p{Ps}\p{Pe}]/gu;

/** What is left of a number without separators and brackets: ASCII digits, a `+`, and whatever is no number. */
export const bareNumber = (text: string): string =>
  text
    // Full-width forms, as East Asian keyboards have them: a copy of ASCII, so far up.
    .replace(/[！-～]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    // Arabic-Indic and Persian digits: the last four bits of each are its value.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(separators, '')
    .replace(trunkZero, '$1')
    .replace(brackets, '');

/**
 * Reads a telephone number however it is written: `+1 (800) 555-0123` is `+18005550123`.
 *
 * A `+` is never guessed: a number without one stays as it is, to be dialled as from within the country.
 *
 * @returns `+` (if there was one) and 3 to 15 digits (ITU-T E.164), or `undefined` if it is anything else.
 */
export function parseTelephoneNumber(text: string): string | undefined {
  const number = bareNumber(text);
  return /^\+?\d{3,15}$/.test(number) ? number : undefined;
}
