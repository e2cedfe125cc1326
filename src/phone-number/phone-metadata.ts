/**
 * Checks phone numbers against the rules of each country, and lists the countries. It is loaded on its own, because the
 * metadata of libphonenumber-js is larger than the panel.
 */
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
import { stripSeparators, parseTelephoneNumber } from './parse.js';

/** The maximum length of a number in E.164, with its `+`. Some countries have longer numbers for national calls only. */
const maxE164Length = 16;

/** Pairs of prefixes of mobile numbers in Vietnam: the one until 2018, and the one that replaced it. */
const vietnamPrefixes =
  '120 70 121 79 122 77 126 76 128 78 123 83 124 84 125 85 127 81 129 82 162 32 163 33 164 34 165 35 166 36 167 37 168 38 169 39 186 56 188 58 199 59';

type Renumbering = readonly [old: RegExp, replacement: string];

/**
 * Old formats of numbers, which people still have in address books, and the formats that replaced them. The metadata
 * still accepts these old formats as valid.
 * @see https://www.itu.int/oth/T0202.aspx?parent=T0202
 */
const validRenumberings: readonly Renumbering[] = [
  [/^(\+55[1-9]\d)(?=[6-9]\d{7}$)/, '$19'], // Brazil, 2016: the ninth digit of mobile phones
  ...Array.from(
    vietnamPrefixes.matchAll(/(\d{3}) (\d\d)/g),
    ([, old = '', prefix = '']): Renumbering => [
      new RegExp(`^\\+84${old}(?=\\d{7}$)`),
      `+84${prefix}`,
    ],
  ),
];

/** All known changes of formats, including those whose old format the metadata does not accept. */
const renumberings: readonly Renumbering[] = [
  ...validRenumberings,
  [/^\+52(?:1|01|04[45])(?=\d{10}$)/, '+52'], // Mexico, 2019: prefixes of mobile phones and long distance
  [/^\+57(?=[1-8]\d{7}$)/, '+5760'], // Colombia, 2021: area codes
  [/^\+56(?:(?=[5-9]\d{7}$)|09(?=\d{8}$))/, '+569'], // Chile, 2018: mobile phones, and the prefix 0
  [/^\+225(?=[014-9][0-3]\d{6}$)/, '+22501'], // Côte d'Ivoire, 2021: mobile phones, by provider
  [/^\+225(?=[014-9][4-6]\d{6}$)/, '+22505'],
  [/^\+225(?=[014-9][7-9]\d{6}$)/, '+22507'],
  [/^\+229(?=\d{8}$)/, '+22901'], // Benin, 2024
  [/^\+237(?=[5-9]\d{7}$)/, '+2376'], // Cameroon, 2014: mobile phones
  [/^\+39(?=[1-9]\d{5,9}$)/, '+390'], // Italy, 1998: the area code's zero is dialled from abroad too
];

/** A prefix for national calls. It is not dialled after the country code. */
const trunkPrefixPattern = /^(?:0\d??\d??|[18]|15)(?=[1-9])/;

/** The result of checking a phone number. */
export interface PhoneNumberCheck {
  /** The number in E.164; `undefined` if the number or its country is not known. */
  readonly e164?: string | undefined;
  /** Whether the visitor is asked to check the number, because no country has such a number, or no longer has it. */
  readonly isUnlikely: boolean;
  /** The number that the visitor probably meant, in the international format. */
  readonly suggestion?: string | undefined;
}

/** The country of national phone numbers. */
export interface PhoneCountry {
  /** An ISO 3166-1 alpha-2 code, or the visitor's choice if it is not a known country; `undefined` if there is neither. */
  readonly code: string | undefined;
  /** Whether the country is only inferred from the page's language tag. */
  readonly isInferred: boolean;
}

/** A country in the list of a country field. */
export interface Country {
  /** An ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /** The name with the calling code. */
  readonly label: string;
}

/**
 * Resolves the country of national phone numbers: the visitor's choice, else the page's setting, else the region of the
 * language tag. A setting that is not a country is ignored, with a warning.
 * @param chosen the value of the country field.
 * @param setting the `country` property of the element.
 * @param language the page's BCP 47 language tag.
 */
export function resolvePhoneCountry(
  chosen: unknown,
  setting: unknown,
  language: string,
): PhoneCountry {
  const settingCode = parseCountry(setting);
  if (setting && !settingCode) {
    const given =
      typeof setting === 'string' || typeof setting === 'number' ? setting : typeof setting;
    warnOnce(`ignores country: "${given}". It takes a two-letter code such as GB.`);
  }
  const choice = /string|number/.test(typeof chosen) ? String(chosen).trim() : '';
  // If the visitor's choice is not a known country, the page's country does not apply either.
  const code = choice ? (parseCountry(choice) ?? choice) : settingCode;
  return { code: code ?? countryOfLanguage(language), isInferred: code === undefined };
}

/**
 * Checks a phone number as the visitor typed it. A national number without a country has no E.164 form, because no country
 * is ever guessed. If the country is only inferred, the same is true for a number that the country does not have.
 * @param countryCode the `code` of a `PhoneCountry`. If it is not a known country, a national number is unlikely.
 */
export function checkPhoneNumber(
  text: string,
  countryCode = '',
  isInferred = false,
): PhoneNumberCheck {
  const country = isCountry(countryCode) ? countryCode : undefined;
  const digits = parseTelephoneNumber(text)?.number ?? stripSeparators(text);
  // The prefix of international calls depends on the country. Without a country, 00 is used, which most countries have.
  const number = country ? digits : digits.replace(/^00/, '+');
  const parsed = parse(number, country);
  const isInternational = number.includes('+');
  const renumbered = parsed && renumber(parsed, isInternational);
  if (parsed?.isValid() && !renumbered) return { e164: parsed.number, isUnlikely: false };
  // No number consists of one repeated digit.
  const isUnlikely = countryCode !== '' || isInternational || /^(\d)\1{5,}$/.test(number);
  if (!isUnlikely) return { isUnlikely };
  const isCountryKnown = isInternational || !isInferred;
  const suggestion = renumbered ?? suggestNumber(number, country);
  return {
    ...(isCountryKnown && parsed?.isPossible() && { e164: parsed.number }),
    isUnlikely,
    suggestion: suggestion?.formatInternational(),
  };
}

/** Language → the list of countries in it. */
const countryLists = new Map<string, readonly Country[]>();

/** Lists all countries with their calling codes, named and sorted in a language. */
export function listCountries(language: string): readonly Country[] {
  const list = countryLists.get(language) ?? buildCountryList(language);
  countryLists.set(language, list);
  return list;
}

function buildCountryList(language: string): readonly Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return (
    getCountries()
      // The left-to-right isolate keeps the `+` before its digits in right-to-left text.
      .map((code) => ({
        code,
        label: `${names.of(code) ?? code} (\u2066+${getCountryCallingCode(code)}\u2069)`,
      }))
      .sort((a, b) => compare(a.label, b.label))
  );
}

/** Parses a country code, such as `GB` or `uk`. Some engines also know numeric codes, such as `826`. */
const parseCountry = (region: unknown): CountryCode | undefined =>
  /string|number/.test(typeof region)
    ? countryOfLanguage(`und-${String(region).trim()}`)
    : undefined;

/** The country of the region in a language tag. */
function countryOfLanguage(language: string): CountryCode | undefined {
  try {
    const { region = '' } = new Intl.Locale(language);
    if (isCountry(region)) return region;
    // WebKit keeps codes such as UK. The region has the same name as the country.
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const name = names.of(region);
    return getCountries().find((code) => name !== undefined && names.of(code) === name);
  } catch {
    return undefined; // not a language tag
  }
}

const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

function parse(
  number: string,
  defaultCountry?: CountryCode,
  extract = false,
): ParsedNumber | undefined {
  const parsed = parsePhoneNumberFromString(number, {
    ...(defaultCountry && { defaultCountry }),
    extract,
  });
  return parsed && parsed.number.length <= maxE164Length ? parsed : undefined;
}

function parseValid(...args: Parameters<typeof parse>): ParsedNumber | undefined {
  const parsed = parse(...args);
  return parsed?.isValid() ? parsed : undefined;
}

/**
 * Converts a number in an old format, or with a prefix that it should not have.
 * @returns `undefined` if the number needs no conversion.
 */
function renumber(parsed: ParsedNumber, isInternational: boolean): ParsedNumber | undefined {
  const { number, countryCallingCode } = parsed;
  const isValid = parsed.isValid();
  const callingCode = `+${countryCallingCode}`;
  const candidates = (isValid ? validRenumberings : renumberings).map(([pattern, replacement]) =>
    number.replace(pattern, replacement),
  );
  // Only for international numbers: an invalid national number probably belongs to another country. North America has no
  // trunk prefix 0.
  if (!isValid && isInternational && callingCode !== '+1') {
    candidates.push(callingCode + number.slice(callingCode.length).replace(trunkPrefixPattern, ''));
  }
  return candidates
    .filter((candidate) => candidate !== number)
    .map((candidate) => parseValid(candidate))
    .find((candidate) => candidate !== undefined);
}

/** Suggests a number. A number that is too long may lack its `+`; another one may have text around it. */
function suggestNumber(number: string, country: CountryCode | undefined): ParsedNumber | undefined {
  const tooLong: readonly unknown[] = ['TOO_LONG', 'INVALID_COUNTRY'];
  return tooLong.includes(validatePhoneNumberLength(number, country))
    ? parseValid(number.replace(/^(?:\+0*|00+|)(?=[1-9])/, '+'))
    : parseValid(number, country, true);
}
