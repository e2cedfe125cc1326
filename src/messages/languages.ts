/** Finds the texts of a language, and loads them; with the page's own before them. */
import { languageNamed } from '../language.js';
import { en } from './en.js';
import type { MessageOverrides, Messages } from './messages.js';

/** By what `languageNamed` gives. Each import is written out, or bundlers would not see it. */
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
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh-hans.js'),
  Hant: () => import('./zh-hant.js'),
};

/**
 * The texts of the language that `tag` names; English where there are none. Never rejects.
 * @returns `undefined` if they cannot be loaded.
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
 * `messages`, with those of the page before them. Not all pages are checked by TypeScript: what cannot be used has no
 * effect.
 */
export function withOverrides(
  messages: Messages,
  overrides: MessageOverrides | undefined,
): Messages {
  const result = new Map<string, unknown>(Object.entries(messages));
  for (const [key, value] of entriesOf(overrides)) {
    const original = result.get(key);
    if (!isUsable(key, value, original)) continue;
    result.set(key, typeof value === 'object' ? textsOf(original, value) : value);
  }
  return Object.assign({}, messages, Object.fromEntries(result));
}

const entriesOf = (texts: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(texts ?? {});

/** Texts by name: any name will do, as forms have fields of their own. */
const textsOf = (...all: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(all.flatMap(entriesOf).filter(([, value]) => typeof value === 'string'));

function isUsable(key: string, value: unknown, original: unknown): boolean {
  if (typeof value !== typeof original) return false;
  if (key === 'direction') return value === 'ltr' || value === 'rtl';
  return key !== 'language' || isLanguageTag(String(value));
}

/** What is none makes `Intl` throw. */
function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
