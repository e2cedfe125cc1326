/** The links that dial. Everybody may import this file; it imports nobody. */

/**
 * A link that dials, such as `tel:+18005550123`, or, with an access code, `tel:+18005550123,,004711`: each comma is
 * a pause after the call connects, before the code is sent. Phones know that; desktop handlers such as Teams and
 * Skype fail on it.
 *
 * @param number `+` (optional) and 3 to 15 digits, and nothing else.
 * @param accessCode digits; a link can send no others.
 * @returns `undefined` if the number or the code is not legal, so that nothing else ever reaches an `href`.
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
export const telUri = (number: string, accessCode = ''): string | undefined =>
  /^\+?\d{3,15},\d*$/.test(`${number},${accessCode}`)
    ? `tel:${number}${accessCode && `,,${accessCode}`}`
    : undefined;
