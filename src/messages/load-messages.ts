/** Loads the texts of a language. */
import { languageNamed } from './language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

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
