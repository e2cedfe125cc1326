/** One number for everybody, with no request at all. */
import { parseTelephoneNumber } from '../telephone-number.js';
import { groupedNumber } from './grouped-number.js';
import { NumberServiceError, type NumberService } from './number-service.js';

/**
 * A service that answers at once, always with the same number and with neither a code nor an expiry.
 *
 * @param number with or without separators. Only with a `+` and the country code can it be dialled from everywhere.
 * @returns a service that rejects with `misconfigured` if that is no telephone number.
 */
export function fixedNumber(number: string): NumberService {
  const parsed = parseTelephoneNumber(number);
  const formatted = parsed && groupedNumber(number, parsed);
  return () =>
    parsed === undefined
      ? Promise.reject(new NumberServiceError('misconfigured'))
      : Promise.resolve(Object.freeze({ number: parsed, ...(formatted && { formatted }) }));
}
