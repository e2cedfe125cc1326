/** Finds the texts of a language, and loads them; with the page's own before them. */
import { languageNamed } from '../language.js';
import { en } from './en.js';
import type { MessageOverrides, Messages } from './messages.js';

/** By what `languageNamed` gives. Each import is written out, or bundlers would not see it. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
  cs: async () => (await import('./cs.js')).cs,
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fi: async () => (await import('./fi.js')).fi,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  sv: async () => (await import('./sv.js')).sv,
  tr: async () => (await import('./tr.js')).tr,
  uk: async () => (await import('./uk.js')).uk,
  zh: async () => (await import('./zh-hans.js')).zhHans,
  Hant: async () => (await import('./zh-hant.js')).zhHant,
};

/** The texts of the language that `tag` names; English where there are none, or they cannot be loaded. Never rejects. */
export async function loadMessages(tag: string): Promise<Messages> {
  try {
    return (await languages[languageNamed(tag)]?.()) ?? en;
  } catch {
    return en;
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
  const originals = new Map<string, unknown>(Object.entries(messages));
  const own = entriesOf(overrides)
    .filter(([key, value]) => isUsable(key, value, originals.get(key)))
    .map(
      ([key, value]) =>
        [key, typeof value === 'object' ? textsOf(originals.get(key), value) : value] as const,
    );
  return Object.assign({}, messages, Object.fromEntries(own));
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
