/** The default label of the launcher in each language. These are the only texts in the first load. */
import { normalizeLanguageTag } from '../messages/language.js';

/** The keys are the results of `normalizeLanguageTag`. */
const labels: Readonly<Record<string, string>> = {
  ar: 'الاتصال بنا',
  cs: 'Zavolejte nám',
  da: 'Ring til os',
  de: 'Rufen Sie uns an',
  es: 'Llámenos',
  fi: 'Soita meille',
  fr: 'Appelez-nous',
  he: 'התקשרו אלינו',
  hi: 'हमें कॉल करें',
  it: 'Chiamaci',
  ja: '電話で問い合わせる',
  ko: '전화 문의',
  nl: 'Bel ons',
  pl: 'Zadzwoń do nas',
  pt: 'Ligue para nós',
  'pt-PT': 'Ligue-nos',
  ru: 'Позвонить',
  sv: 'Ring oss',
  tr: 'Bizi arayın',
  uk: 'Зателефонувати',
  zh: '致电我们',
  Hant: '來電洽詢',
};

/**
 * The default label of the launcher; English if the language is not supported.
 * @param tag a BCP 47 language tag.
 */
export const launcherLabel = (tag: string): string =>
  labels[normalizeLanguageTag(tag)] ?? 'Call us';
