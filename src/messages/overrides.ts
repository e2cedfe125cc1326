/** Puts the page's own texts in the place of some of a language's. Loads where a page has some. */
import { warnOnce } from '../console-warning.js';
import type { MessageOverrides, Messages } from './messages.js';

/**
 * Merges the page's own texts into `messages`. Pages need not use TypeScript, so a text of the wrong type is ignored.
 */
export function withOverrides(
  messages: Messages,
  overrides: MessageOverrides | undefined,
): Messages {
  const result = new Map<string, unknown>(Object.entries(messages));
  for (const [key, value] of entriesOf(overrides)) {
    const original = result.get(key);
    if (!isUsable(key, value, original)) continue;
    if (typeof value === 'object') result.set(key, textsOf(original, value));
    else if (isFunction(value) && isFunction(original))
      result.set(key, safely(key, value, original));
    else result.set(key, value);
  }
  return Object.assign({}, messages, Object.fromEntries(result));
}

const entriesOf = (texts: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(texts ?? {});

/** Merges texts by name. Unknown names are kept, because a page's form can have fields of its own. */
const textsOf = (...all: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(all.flatMap(entriesOf).filter(([, value]) => typeof value === 'string'));

type TextFunction = (text: string) => unknown;

const isFunction = (value: unknown): value is TextFunction => typeof value === 'function';

/** A function of the page's; where it throws or returns no text, that of the language is used. */
const safely =
  (key: string, own: TextFunction, original: TextFunction): TextFunction =>
  (text) => {
    try {
      const result = own(text);
      if (typeof result === 'string') return result;
    } catch {
      // said below
    }
    warnOnce(`messages.${key} returned no text.`);
    return original(text);
  };

function isUsable(key: string, value: unknown, original: unknown): boolean {
  if (typeof value !== typeof original) return false;
  if (key === 'direction') return value === 'ltr' || value === 'rtl';
  return key !== 'language' || isLanguageTag(String(value));
}

/** `Intl` throws on a string that is not a language tag. */
function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
