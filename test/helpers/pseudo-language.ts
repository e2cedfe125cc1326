/** English with accents and longer words. Plain words were not translatable; clipped words have too little room. */
import { en } from '../../src/messages/en.js';
import type { Messages } from '../../src/messages/messages.js';

const vowels: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', y: 'ÿ' };
/** The relative growth of each word. */
const growth = 0.4;
/** Stands for a parameter. */
const mark = '\u0001';

/** Each word with accents, and longer. */
export const pseudo = (text: string): string =>
  text.replace(
    /\p{Letter}+/gu,
    (word) =>
      word.replace(/[aeiouy]/g, (vowel) => vowels[vowel] ?? vowel) +
      'ẍ'.repeat(Math.ceil(word.length * growth)),
  );

function pseudoText(text: unknown): unknown {
  if (typeof text === 'string') return pseudo(text);
  if (typeof text === 'function') {
    const parts = String(text(mark)).split(mark).map(pseudo);
    return (parameter: string) => parts.join(parameter);
  }
  return pseudoTexts(text ?? {});
}

const pseudoTexts = (texts: object): object =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)]));

const { language, direction, familyNameFirst, ...texts } = en;

/** All texts, for the element’s `messages`. */
export const pseudoMessages: Messages = Object.assign({}, en, pseudoTexts(texts), {
  language,
  direction,
  familyNameFirst,
});
