/** Loads `offer-schema.ts` when the first answer needs it. The form works without it. */
import { parsePlainNumber } from '../phone-number/tel-uri.js';
import type { TelephoneNumber } from '../phone-number/parse.js';

type OfferSchema = typeof import('./offer-schema.js');

let offerSchema: OfferSchema | undefined;

/** Loads the module once. After a failure, the next call tries again. */
export const loadOfferSchema = async (): Promise<OfferSchema> =>
  (offerSchema ??= await import('./offer-schema.js'));

/**
 * Parses a phone number for display. Until the module has loaded, only numbers without letters and brackets are parsed.
 * @returns `undefined` for a text without a digit; `number` is empty if the text cannot be dialled.
 */
export const parseNumber = (text: string): TelephoneNumber | undefined =>
  (offerSchema?.parseNumberOrText ?? parsePlainNumber)(text);
