/** The code that reads numbers and answers; `load-reader.ts` loads it. */
export { numberOrText } from '../phone-number/telephone-number.js';
export { parseOffer } from './offer-schema.js';
