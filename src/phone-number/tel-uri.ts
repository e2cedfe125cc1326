/** `tel:` links. The first load can use this module, because it imports no other module. */

/**
 * Creates a `tel:` link, such as `tel:+18005550123`. The digits that are dialled after the call connects follow the number,
 * such as an access code in `tel:+18005550123,,004711`; each comma is a pause. Phones support pauses. Desktop programs such
 * as Teams and Skype do not.
 *
 * @param number an optional `+` and 3 to 15 digits.
 * @param postDial the digits to dial after the call connects. Empty strings are left out.
 * @returns `undefined` if an argument has other characters, so that no other text gets into an `href`.
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
export const telUri = (number: string, ...postDial: readonly string[]): string | undefined =>
  /^\+?\d{3,15}$/.test(number) && postDial.every((digits) => /^\d*$/.test(digits))
    ? `tel:${[number, ...postDial.filter(Boolean)].join(',,')}`
    : undefined;

/**
 * Parses a number whose only separators are spaces, dots and hyphens. It is used until `parse.ts` has loaded.
 * @returns `undefined` for a text without a digit; `number` is empty if the number has other characters.
 */
export function parsePlainNumber(
  formatted: string,
): { readonly number: string; readonly formatted: string } | undefined {
  const number = formatted.replace(/[\s.-]/g, '');
  return /\d/.test(number) ? { number: telUri(number) ? number : '', formatted } : undefined;
}
