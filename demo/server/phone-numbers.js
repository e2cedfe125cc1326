/** Letters and separators removed: `+1 (202) 555-0100` and `12025550100` are the same digits. */
export const digitsOf = (/** @type {string} */ phone) => phone.normalize('NFKC').replace(/\D/g, '');

/** Any script's digits count: a visitor may type them as their keyboard has them. */
const countDigits = (/** @type {string} */ phone) => phone.match(/\p{Nd}/gu)?.length ?? 0;

const MOST_DIGITS = 15; // ITU-T E.164

/** Whether somebody could be reached under what was typed as a phone number. */
export const isPhoneNumber = (/** @type {unknown} */ value) =>
  typeof value === 'string' && countDigits(value) > 0 && countDigits(value) <= MOST_DIGITS;

/**
 * What is the same however a caller's number is written. The network says `+442079460123` of the visitor who
 * typed `020 7946 0123`, so only the last digits can be compared, as contact centres do.
 */
export const callerLine = (/** @type {string} */ phone) => digitsOf(phone).slice(-9);
