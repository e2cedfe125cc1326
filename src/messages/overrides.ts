/** Replaces texts of a language by the page's own. It is loaded only on pages that set `messages`. */
import { warnOnce } from '../console-warning.js';
import type { MessageOverrides, Messages } from './messages.js';

/**
 * Merges the page's own texts into `messages`. A text of the wrong type is ignored.
 * @param overrides a value that TypeScript has not checked if the page does not use TypeScript.
 */
export function withOverrides(
  messages: Messages,
  overrides: MessageOverrides | undefined,
): Messages {
  const result = new Map<string, unknown>(Object.entries(messages));
  for (const [key, value] of entriesOf(overrides)) {
    const original = result.get(key);
    if (!isUsable(key, value, original)) continue;
    if (typeof value === 'object') result.set(key, mergeTexts(original, value));
    else if (isFunction(value) && isFunction(original))
      result.set(key, withFallback(key, value, original));
    else result.set(key, value);
  }
  return Object.assign({}, messages, Object.fromEntries(result));
}

const entriesOf = (texts: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(texts ?? {});

/** Merges texts by key. Unknown keys are kept, because a page can define fields of its own. */
const mergeTexts = (...all: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(all.flatMap(entriesOf).filter(([, value]) => typeof value === 'string'));

type TextFunction = (text: string) => unknown;

const isFunction = (value: unknown): value is TextFunction => typeof value === 'function';

/** Wraps a function of the page. If it throws or returns no string, the function of the language is used. */
const withFallback =
  (key: string, override: TextFunction, original: TextFunction): TextFunction =>
  (text) => {
    try {
      const result = override(text);
      if (typeof result === 'string') return result;
    } catch {
      // The warning below reports it.
    }
    warnOnce(`messages.${key} returned no text.`);
    return original(text);
  };

function isUsable(key: string, value: unknown, original: unknown): boolean {
  if (typeof value !== typeof original) return false;
  if (key === 'direction') return value === 'ltr' || value === 'rtl';
  return key !== 'language' || isLanguageTag(String(value));
}

/** `Intl` throws an error if a string is not a language tag. */
function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
