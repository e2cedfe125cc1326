/** One number for everybody, with no request at all. */
import { warnOnce } from '../console-warning.js';
import { numberOrText } from '../phone-number/telephone-number.js';
import { NumberServiceError, type NumberService } from './number-service.js';

/**
 * A service that answers at once, always with the same number and with neither a code nor an expiry.
 *
 * @param number as people write it: with separators, an extension, or letters of the keypad. Only with a `+` and the
 *   country code can it be dialled from everywhere. What cannot be read as a number is shown as text, without a link.
 * @returns a service that rejects with `misconfigured` if there is no digit in it.
 */
export function fixedNumber(number: string): NumberService {
  const found = numberOrText(number);
  if (number && !found?.number) warnOnce(`cannot dial the number "${number}".`);
  return () =>
    found
      ? Promise.resolve(Object.freeze(found))
      : Promise.reject(new NumberServiceError('misconfigured'));
}
