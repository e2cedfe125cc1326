/** Telephone numbers as people read them. */
import { parseTelephoneNumber } from '../telephone-number.js';

/**
 * How a number is grouped for people, where that is known.
 * @param text the number as somebody wrote it.
 * @returns that in one line, or `undefined` if it is another number, not grouped, or more than a number.
 */
export function groupedNumber(text: string, number: string): string | undefined {
  const grouped = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return grouped !== number &&
    /^[+\d ()[\].\p{Pd}/]{1,40}$/u.test(grouped) &&
    parseTelephoneNumber(grouped) === number
    ? grouped
    : undefined;
}
