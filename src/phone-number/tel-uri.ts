/** The links that dial. This file imports no other, so each part of the element may import it. */

/**
 * A link that dials, such as `tel:+18005550123`. What is keyed in after the call connects follows the number, such as an
 * access code in `tel:+18005550123,,004711`: each comma is a pause. Phones know that; desktop handlers such as Teams
 * and Skype fail on it.
 *
 * @param number `+` (optional) and 3 to 15 digits, and nothing else.
 * @param keyed digits each; a link can send no others. Empty ones are left out.
 * @returns `undefined` if the number or one of the others is not legal, so that nothing else ever reaches an `href`.
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
export const telUri = (number: string, ...keyed: readonly string[]): string | undefined =>
  /^\+?\d{3,15}$/.test(number) && keyed.every((digits) => /^\d*$/.test(digits))
    ? `tel:${[number, ...keyed.filter(Boolean)].join(',,')}`
    : undefined;

/**
 * A number with spaces, dots and hyphens alone, before `telephone-number.ts` is loaded, which reads all others.
 * @returns `undefined` for a text without a digit; `number` is empty if this function cannot read the number.
 */
export function plainNumber(
  formatted: string,
): { readonly number: string; readonly formatted: string } | undefined {
  const number = formatted.replace(/[\s.-]/g, '');
  return /\d/.test(number) ? { number: telUri(number) ? number : '', formatted } : undefined;
}
