/** What a phone number is to the world: a part of its own, as the tables of all countries weigh more than the panel. */
import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber as PossibleNumber,
} from 'libphonenumber-js/min';
import { bareNumber } from '../telephone-number.js';

/** The most digits of ITU-T E.164, after a `+`. Some countries have longer ones for themselves. */
const longest = 16;

/** What there is to say of a phone number as typed. */
export interface PhoneNumber {
  /** `undefined` if it cannot be told. */
  readonly e164?: string | undefined;
  /** Whether no number looks like that, so that it is worth asking. */
  readonly isUnlikely: boolean;
  /** What may have been meant, in the international format. */
  readonly suggestion?: string | undefined;
}

/** A country as a visitor finds it in a list. */
export interface Country {
  readonly code: string;
  readonly label: string;
}

/**
 * Where national phone numbers are from; `undefined` if nobody says so.
 * @param given what the form and the page say, the most telling first; what is no country is left out.
 * @param language of the page, as BCP 47 has it. What comes last is the region in it, if it names one.
 */
export const phoneCountry = (given: readonly unknown[], language: string): string | undefined =>
  [...given, regionOf(language)]
    .filter((code) => typeof code === 'string')
    .map((code) => code.trim().toUpperCase())
    .find(isCountry);

/**
 * Reads a phone number as typed. Without a country a national number is left as it is: none is ever guessed.
 * @param from where national numbers are from, as `phoneCountry` says.
 */
// Stryker disable next-line StringLiteral: whatever is no country would do
export function readPhoneNumber(text: string, from = ''): PhoneNumber {
  const country = isCountry(from) ? from : undefined;
  const bare = bareNumber(inOurDigits(text)).replace(/^tel:/i, '');
  // Each country has its own prefix for calls abroad. Where none says otherwise, it is the one of most.
  const number = country ? bare : bare.replace(/^00/, '+');
  const found = possible(number, country);
  if (found) return { e164: found.number, isUnlikely: false };
  const isUnlikely = country !== undefined || number.includes('+');
  const suggestion = isUnlikely ? suggested(number, country) : undefined;
  return { isUnlikely, suggestion: suggestion?.formatInternational() };
}

/** A global number in the international format; any other as it is. */
export const formatPhoneNumber = (number: string): string =>
  possible(number)?.formatInternational() ?? number;

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

function regionOf(language: string): string | undefined {
  let region: string | undefined;
  try {
    ({ region } = new Intl.Locale(language));
  } catch {
    // It is no language tag.
  }
  return region;
}

function inOurDigits(text: string): string {
  const known = new Map<string, string>(); // a text may be long, but has few different ones
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const ours = known.get(digit) ?? ourDigit(digit);
    known.set(digit, ours);
    return ours;
  });
}

/** Each script has its ten digits in a row, zero first, so a digit's value is how many come before it. */
function ourDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10); // where two rows touch, it is more than nine
}

const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

function possible(
  number: string,
  defaultCountry?: CountryCode,
  extract = false,
): PossibleNumber | undefined {
  const found = parsePhoneNumberFromString(number, {
    ...(defaultCountry && { defaultCountry }),
    extract,
  });
  return found?.isPossible() && found.number.length <= longest ? found : undefined;
}

/** Where something is too much, it may be what stands around the number, or the number lacks nothing but its `+`. */
function suggested(number: string, country: CountryCode | undefined): PossibleNumber | undefined {
  const tooMuch: readonly unknown[] = ['TOO_LONG', 'INVALID_COUNTRY'];
  return tooMuch.includes(validatePhoneNumberLength(number, country))
    ? possible(number.replace(/^(?:\+0*|00+|)(?=[1-9])/, '+'))
    : possible(number, country, true);
}
