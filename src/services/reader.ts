/** What reads numbers and answers, in one part that loads by itself. */
export { numberOrText } from '../telephone-number.js';
export { parseOffer } from './number-offer.js';
