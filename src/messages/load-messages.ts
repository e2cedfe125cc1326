/** Loads the texts of a language. Each language is a module of its own. */
import { normalizeLanguageTag } from './language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** The keys are the results of `normalizeLanguageTag`. Each import has a literal path, because bundlers need it. */
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
 * Loads the texts of a language. The promise never rejects.
 * @param tag a BCP 47 language tag.
 * @returns English texts if the language is not supported; `undefined` if loading fails.
 */
export async function loadMessages(tag: string): Promise<Messages | undefined> {
  try {
    const module = await languages[normalizeLanguageTag(tag)]?.();
    return Object.values(module ?? {})[0] ?? en; // the only export
  } catch {
    return undefined;
  }
}
