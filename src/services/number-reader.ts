/** Loads what reads numbers and answers. The first answer needs it, and the form does not. */
import { plainNumber } from '../tel-uri.js';
import type { TelephoneNumber } from '../telephone-number.js';

type Reader = typeof import('./number-offer.js');

let reader: Reader | undefined;

/** Loads it, once; after a failure, again. */
export const loadReader = async (): Promise<Reader> =>
  (reader ??= await import('./number-offer.js'));

/** A number for people, as `numberOrText` reads it; until that is loaded, as `plainNumber` does. */
export const readNumber = (text: string): TelephoneNumber | undefined =>
  (reader?.numberOrText ?? plainNumber)(text);
