/** The launcher's label for pages that give none. It is the only text in the first load. */
import { languageNamed } from '../messages/language.js';

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

/** @param tag the BCP 47 tag of the launcher's language. */
export const launcherLabel = (tag: string): string => labels[languageNamed(tag)] ?? 'Call us';
