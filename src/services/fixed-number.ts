/** A number service for a page with one fixed number. It sends no request. */
import { warnOnce } from '../console-warning.js';
import { parseNumberOrText } from '../phone-number/parse.js';
import { NumberServiceError, type NumberService } from './number-service.js';

/**
 * Creates a service that always answers with the same number, without an access code and without an expiry.
 *
 * @param number as people write it: with separators, an extension, or letters of the keypad. Only a number with `+` and
 *   the country code can be dialled from everywhere. A text that cannot be read as a number is shown without a link.
 * @returns a service that rejects with `misconfigured` if `number` has no digit.
 */
export function fixedNumber(number: string): NumberService {
  const parsed = parseNumberOrText(number);
  if (number && !parsed?.number) warnOnce(`cannot dial the number "${number}".`);
  return () =>
    parsed
      ? Promise.resolve(Object.freeze(parsed))
      : Promise.reject(new NumberServiceError('misconfigured'));
}
