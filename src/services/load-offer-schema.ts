/** Loads the code that reads numbers and answers. The form does not need it; the first answer does. */
import { plainNumber } from '../phone-number/tel-uri.js';
import type { TelephoneNumber } from '../phone-number/telephone-number.js';

type Reader = typeof import('./reader.js');

let reader: Reader | undefined;

/** Loads the code once. After a failure, the next call tries again. */
export const loadReader = async (): Promise<Reader> => (reader ??= await import('./reader.js'));

/** Reads a number for people by `numberOrText` or, until that has loaded, by `plainNumber`. */
export const readNumber = (text: string): TelephoneNumber | undefined =>
  (reader?.numberOrText ?? plainNumber)(text);
