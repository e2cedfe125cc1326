/** The code that reads numbers and answers; `load-reader.ts` loads it. */
export { numberOrText } from '../telephone-number.js';
export { parseOffer } from './number-offer.js';
