/** Loads what reads numbers and answers: the form does not need it, and the first answer does. */
import { plainNumber } from '../tel-uri.js';
import type { TelephoneNumber } from '../telephone-number.js';

type Reader = typeof import('./reader.js');

let reader: Reader | undefined;

/** Loads it, once; after a failure, again. */
export const loadReader = async (): Promise<Reader> => (reader ??= await import('./reader.js'));

/** A number for people, as `numberOrText` reads it; until that is loaded, as `plainNumber` does. */
export const readNumber = (text: string): TelephoneNumber | undefined =>
  (reader?.numberOrText ?? plainNumber)(text);
