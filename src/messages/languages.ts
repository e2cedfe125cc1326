/** Loads the texts of a language, and puts the page's own texts in the place of some of them. */
import { languageNamed } from '../language.js';
import { warnOnce } from '../owner-warning.js';
import { en } from './en.js';
import type { MessageOverrides, Messages } from './messages.js';

/** The keys are what `languageNamed` returns. Bundlers need each import written out. */
const languages: Readonly<Record<string, () => Promise<Readonly<Record<string, Messages>>>>> = {
  ar: () => import('./ar.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-PT': () => import('./pt-pt.js'),
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh-hans.js'),
  Hant: () => import('./zh-hant.js'),
};

/**
 * Loads the texts of the language that `tag` names; English if there are none in that language. Never rejects.
 * @returns `undefined` if they cannot be loaded
 */
export async function loadMessages(tag: string): Promise<Messages | undefined> {
  try {
    const module = await languages[languageNamed(tag)]?.();
    return Object.values(module ?? {})[0] ?? en; // its one export
  } catch {
    return undefined;
  }
}

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
