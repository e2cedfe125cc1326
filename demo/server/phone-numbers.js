const isDigit = (/** @type {number} */ codePoint) =>
  /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** What a digit of any script is worth: Unicode keeps the ten of a script together, from its zero on. */
function valueOf(/** @type {string} */ digit) {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (isDigit(codePoint - value - 1)) value += 1;
  return String(value % 10);
}

/**
 * The digits, in ASCII: `+1 (202) 555-0100` and `12025550100` are the same. Any script's count: a visitor may type
 * them as their keyboard has them.
 */
export const digitsOf = (/** @type {string} */ phone) =>
  (phone.match(/\p{Nd}/gu) ?? []).map(valueOf).join('');

const MOST_DIGITS = 15; // ITU-T E.164

/** Whether somebody could be reached under what was typed as a phone number. */
export function isPhoneNumber(/** @type {unknown} */ value) {
  const { length } = typeof value === 'string' ? digitsOf(value) : '';
  return length > 0 && length <= MOST_DIGITS;
}

/**
 * What is the same however a caller's number is written. The network says `+442079460123` of the visitor who
 * typed `020 7946 0123`, so only the last digits can be compared, as contact centres do.
 */
export const callerLine = (/** @type {string} */ phone) => digitsOf(phone).slice(-9);
