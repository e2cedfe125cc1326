const isDigit = (/** @type {number} */ codePoint) =>
  /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** The value of a digit of any script. In Unicode, the ten digits of a script are adjacent, starting with zero. */
function valueOf(/** @type {string} */ digit) {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (isDigit(codePoint - value - 1)) value += 1;
  return String(value % 10);
}

/**
 * The digits as ASCII: `+1 (202) 555-0100` gives `12025550100`. Digits of any script count, because visitors type those
 * of their keyboard.
 */
export const digitsOf = (/** @type {string} */ phone) =>
  (phone.match(/\p{Nd}/gu) ?? []).map(valueOf).join('');

const MAX_DIGITS = 15; // ITU-T E.164

/** Whether the text can be a phone number. */
export function isPhoneNumber(/** @type {unknown} */ value) {
  const { length } = typeof value === 'string' ? digitsOf(value) : '';
  return length > 0 && length <= MAX_DIGITS;
}

/**
 * The last digits of a caller's number, which are the same in each notation. The network reports `+442079460123` where
 * the visitor typed `020 7946 0123`. Contact centres compare the last digits too.
 */
export const callerLine = (/** @type {string} */ phone) => digitsOf(phone).slice(-9);
