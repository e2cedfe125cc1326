/** The launcher's label where the page has none. The one text that does not wait for the panel. */
import { languageNamed } from './language.js';

const labels: Readonly<Record<string, string>> = {
  de: 'Rufen Sie uns an',
  fr: 'Appelez-nous',
  es: 'Llámenos',
  pt: 'Ligue para nós',
  it: 'Chiamaci',
  nl: 'Bel ons',
  sv: 'Ring oss',
  da: 'Ring til os',
  fi: 'Soita meille',
  pl: 'Zadzwoń do nas',
  cs: 'Zavolejte nám',
  tr: 'Bizi arayın',
  uk: 'Зателефонувати',
  ru: 'Позвонить',
  ar: 'الاتصال بنا',
  he: 'התקשרו אלינו',
  hi: 'हमें कॉल करें',
  ja: '電話で問い合わせる',
  zh: '致电我们',
  'zh-hant': '來電洽詢',
  ko: '전화 문의',
};

/** @param tag of the language that the launcher stands in. */
export const launcherLabel = (tag: string): string => labels[languageNamed(tag)] ?? 'Call us';
