/** What a phone number is to the world: a part of its own, as the tables of all countries weigh more than the panel. */
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber as ParsedNumber,
} from 'libphonenumber-js/min';
import { warnOnce } from '../console-warning.js';
import { bareNumber, readTelephoneNumber } from './telephone-number.js';

/** The most digits of ITU-T E.164, after a `+`. Some countries have longer ones for themselves. */
const longest = 16;

/** The series of mobile phones in Vietnam until 2018, and those that replaced them. */
const vietnam =
  '120 70 121 79 122 77 126 76 128 78 123 83 124 84 125 85 127 81 129 82 162 32 163 33 164 34 165 35 166 36 167 37 168 38 169 39 186 56 188 58 199 59';

type Renumbering = readonly [old: RegExp, replacement: string];

/**
 * Old forms of numbers, as they still stand on cards and in address books, and the form that replaced them. By the
 * patterns of the metadata, numbers of these forms are still valid.
 * @see https://www.itu.int/oth/T0202.aspx?parent=T0202
 */
const againstMetadata: readonly Renumbering[] = [
  [/^(\+55[1-9]\d)(?=[6-9]\d{7}$)/, '$19'], // Brazil, 2016: the ninth digit of mobile phones
  ...Array.from(vietnam.matchAll(/(\d{3}) (\d\d)/g), ([, old = '', series = '']): Renumbering => [
    new RegExp(`^\\+84${old}(?=\\d{7}$)`),
    `+84${series}`,
  ]),
];

/** These and others, whose old form is not valid by the metadata. */
const renumberings: readonly Renumbering[] = [
  ...againstMetadata,
  [/^\+52(?:1|01|04[45])(?=\d{10}$)/, '+52'], // Mexico, 2019: prefixes of mobile phones and long distance
  [/^\+57(?=[1-8]\d{7}$)/, '+5760'], // Colombia, 2021: area codes
  [/^\+56(?:(?=[5-9]\d{7}$)|09(?=\d{8}$))/, '+569'], // Chile, 2018: mobile phones, and the prefix 0
  [/^\+225(?=[014-9][0-3]\d{6}$)/, '+22501'], // Côte d'Ivoire, 2021: mobile phones, by provider
  [/^\+225(?=[014-9][4-6]\d{6}$)/, '+22505'],
  [/^\+225(?=[014-9][7-9]\d{6}$)/, '+22507'],
  [/^\+229(?=\d{8}$)/, '+22901'], // Benin, 2024
  [/^\+237(?=[5-9]\d{7}$)/, '+2376'], // Cameroon, 2014: mobile phones
  [/^\+39(?=[1-9]\d{5,9}$)/, '+390'], // Italy, 1998: the area code's zero is dialled from everywhere
];

/** A prefix for calls within a country, which is not dialled after the country code. */
const trunkPrefix = /^(?:0\d??\d??|[18]|15)(?=[1-9])/;

/** What there is to say of a phone number as typed. */
export interface PhoneNumber {
  /** As it is sent; `undefined` if it cannot be told. */
  readonly e164?: string | undefined;
  /** Whether it is worth asking, as no country has such a number, or no longer. */
  readonly isUnlikely: boolean;
  /** What may have been meant, in the international format. */
  readonly suggestion?: string | undefined;
}

/** Where national phone numbers are from. */
export interface PhoneCountry {
  /** A region of ISO 3166-1, or a choice that is not understood, as it is; `undefined` if there is neither. */
  readonly code: string | undefined;
  /** Whether it is the region in the page's language tag, and neither the visitor nor the page has named a country. */
  readonly isInferred: boolean;
}

/** A country as a visitor finds it in a list. */
export interface Country {
  readonly code: string;
  readonly label: string;
}

/**
 * Where national phone numbers are from: from the country that the visitor chose, else from that of the page, else from
 * the region in the page's language tag. A setting of the page that is no country is left out.
 * @param ofPage the owner's setting. The console warns of a setting that is no country.
 * @param language of the page, as BCP 47 has it.
 */
export function phoneCountry(chosen: unknown, ofPage: unknown, language: string): PhoneCountry {
  const setting = countryNamed(ofPage);
  if (ofPage && !setting) {
    const given = typeof ofPage === 'string' || typeof ofPage === 'number' ? ofPage : typeof ofPage;
    warnOnce(`ignores country: "${given}". It takes a two-letter code such as GB.`);
  }
  const choice = /string|number/.test(typeof chosen) ? String(chosen).trim() : '';
  // A choice that is not understood is not the page's country either.
  const said = choice ? (countryNamed(choice) ?? choice) : setting;
  return { code: said ?? countryIn(language), isInferred: said === undefined };
}

/**
 * Reads a phone number as typed. Without a country a national number is left as it is: none is ever guessed. Where the
 * country is inferred, a number that it does not have is left as it is as well.
 * @param from where national numbers are from, as `phoneCountry` says. Where that is no country, a national number stays
 *   as it is typed and is questioned.
 */
// Stryker disable next-line StringLiteral: whatever is no country would do
export function readPhoneNumber(text: string, from = '', isInferred = false): PhoneNumber {
  const country = isCountry(from) ? from : undefined;
  const bare = readTelephoneNumber(text)?.number ?? bareNumber(text);
  // Each country has its own prefix for calls abroad. Where none says otherwise, it is the one of most.
  const number = country ? bare : bare.replace(/^00/, '+');
  const found = parse(number, country);
  const isGlobal = number.includes('+');
  const renumbered = found && inNewForm(found, isGlobal);
  if (found?.isValid() && !renumbered) return { e164: found.number, isUnlikely: false };
  // No number consists of one repeated digit.
  const isUnlikely = from !== '' || isGlobal || /^(\d)\1{5,}$/.test(number);
  if (!isUnlikely) return { isUnlikely };
  const isSaid = isGlobal || !isInferred;
  const suggestion = renumbered ?? suggested(number, country);
  return {
    ...(isSaid && found?.isPossible() && { e164: found.number }),
    isUnlikely,
    suggestion: suggestion?.formatInternational(),
  };
}

const lists = new Map<string, readonly Country[]>();

/** All countries with their calling codes, in the order and the words of a language. */
export function countriesIn(language: string): readonly Country[] {
  const list = lists.get(language) ?? listCountries(language);
  lists.set(language, list);
  return list;
}

function listCountries(language: string): readonly Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return (
    getCountries()
      // The marks keep the `+` before its digits where the text runs from right to left.
      .map((code) => ({
        code,
        label: `${names.of(code) ?? code} (\u2066+${getCountryCallingCode(code)}\u2069)`,
      }))
      .sort((a, b) => compare(a.label, b.label))
  );
}

/** The country code of a region: of `GB`, of `uk`, or of `826` in engines that know numeric codes. */
const countryNamed = (region: unknown): CountryCode | undefined =>
  /string|number/.test(typeof region) ? countryIn(`und-${String(region).trim()}`) : undefined;

function countryIn(language: string): CountryCode | undefined {
  try {
    const { region = '' } = new Intl.Locale(language);
    if (isCountry(region)) return region;
    // WebKit keeps another code of a country, such as UK. It has the same name.
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const name = names.of(region);
    return getCountries().find((code) => name !== undefined && names.of(code) === name);
  } catch {
    return undefined; // it is no language tag
  }
}

const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

function parse(
  number: string,
  defaultCountry?: CountryCode,
  extract = false,
): ParsedNumber | undefined {
  const found = parsePhoneNumberFromString(number, {
    ...(defaultCountry && { defaultCountry }),
    extract,
  });
  return found && found.number.length <= longest ? found : undefined;
}

function valid(...number: Parameters<typeof parse>): ParsedNumber | undefined {
  const found = parse(...number);
  return found?.isValid() ? found : undefined;
}

/** @returns the number that has replaced it, or that it is without a prefix; `undefined` if it is good as it is. */
function inNewForm(old: ParsedNumber, isGlobal: boolean): ParsedNumber | undefined {
  const { number, countryCallingCode } = old;
  const isValid = old.isValid();
  const code = `+${countryCallingCode}`;
  const candidates = (isValid ? againstMetadata : renumberings).map(([form, replacement]) =>
    number.replace(form, replacement),
  );
  // A national number that its country lacks is rather one of another country. North America has no trunk zero.
  if (!isValid && isGlobal && code !== '+1') {
    candidates.push(code + number.slice(code.length).replace(trunkPrefix, ''));
  }
  return candidates
    .filter((candidate) => candidate !== number)
    .map((candidate) => valid(candidate))
    .find((found) => found !== undefined);
}

/** Where something is too much, it may be what stands around the number, or the number lacks nothing but its `+`. */
function suggested(number: string, country: CountryCode | undefined): ParsedNumber | undefined {
  const tooMuch: readonly unknown[] = ['TOO_LONG', 'INVALID_COUNTRY'];
  return tooMuch.includes(validatePhoneNumberLength(number, country))
    ? valid(number.replace(/^(?:\+0*|00+|)(?=[1-9])/, '+'))
    : valid(number, country, true);
}
