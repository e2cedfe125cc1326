/** Parses phone numbers as people write them, without knowing the rules of each country. */

/** A phone number that was parsed from a text. */
export interface TelephoneNumber {
  /** `+` (if the text has one) and 3 to 15 digits (ITU-T E.164). Empty if the text cannot be dialled. */
  readonly number: string;
  /** Up to 6 digits that are dialled after the call connects. */
  readonly extension?: string;
  /** The number for display: as it was written, or grouped if it was written without separators. */
  readonly formatted: string;
}

/** A longer text is not a phone number, in UTF-16 code units. The patterns below would take long on it. */
const maxTextLength = 100;

/** Words before a number, such as `Tel.:`. */
const labelPattern = /^[^\p{L}\p{N}+]*(?:\p{L}+[.:\s]+){1,3}/u;

/**
 * An extension of up to 6 digits at the end. It follows one of these words or, after at least 7 digits, a `#` or commas. Any
 * other word may be a mistyped digit or belong to a second number.
 */
const extensionPattern =
  /^(?:(.+?)[\s,;([\p{Pd}]*(?<!\p{L})(?:x|ext|extn|extensi[oó]n|extensão|anschluss|durchwahl|dw|app|apparat|nst|nebenstelle|klappe|poste|interno|int|anexo|ramal|toestel|tst|ankn|anknytning|lokal|alanumero|dahili|доб|добавочный|вн|внутр|wew|wewn|wewnętrzny|linka|klapka|内線|内线|分机|分機|轉|转|내선|داخلي|שלוחה|एक्सटेंशन)[.:=\s]*|((?:\D*\d){7,})\s*(?:[([]?#\s*|,+))(\d{1,6})[)\]]?$/iu;

/** A slash after an area code. In other places it separates two numbers, or is part of `24/7`. */
const areaCodeSlashPattern =
  /^(?:\(?(?:\+|00)\d{1,3}[^\d/]+)?(?:[^\d/]*\d){1,5}[^\d/]*\/(?:[^\d/]*\d){4,15}[^\d/]*$/;

/** Digits in brackets after a complete number. */
const trailingBracketsPattern = /(?:\d\D*){7}[([][\s\d-]+[)\]]\D*$/;

/** All characters except letters, digits and signs that have a meaning. Some letters are typed in place of a dash. */
const separatorPattern = /[^\p{L}\p{N}+*#%,;()]|[\p{Lm}一ᅳの]|(?<=\d),(?=\d)/gu;

/**
 * The area code's leading zero in brackets, after a country code. It is only dialled within the country, except in Italy,
 * where it is always dialled.
 */
const trunkZeroPattern = /^\(?((?:\+|00)(?!39)\d{1,3})\)?\(0\)/;

/**
 * A vanity number: at most 7 digits, then one word in letters of the keypad, or at least 3 capital letters that may have
 * digits between them.
 */
const vanityPattern =
  /^(?:[+\s().\p{Pd}]*\d){1,7}[\s().\p{Pd}]*(?:[a-zA-Z](?:[.\p{Pd}]?[a-zA-Z]){2,}|[A-Z](?:[\s\p{Pd}]*[A-Z]){2,}(?:[\s\p{Pd}]*[A-Z\d])*)$/u;

/** The key of each letter from A to Z. */
const keypad = '22233344455566677778889999';

/** The country code after a `+`. Without `+`: the country code of North America, or the prefix of free numbers. */
const firstGroupPattern =
  /^(?:\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})|1(?=\d{10}$)|0[89]00)/;

/** Removes line breaks and invisible characters, which pasted numbers often have. */
const toSingleLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();

/** Removes the parameters of a `tel:` link except the extension, and decodes its characters (RFC 3966). */
const decodeTelUri = (uri: string): string =>
  uri
    .replace(/\?.*|;(?!ext=)[^;]*/gi, '')
    .replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Replaces digits and letters of other scripts, such as full-width ones, by ASCII characters. */
const toAscii = (text: string): string =>
  text.normalize('NFKC').replace(/[^\P{Nd}\d]/gu, (digit) => {
    // Unicode has the ten digits of each script in order, beginning with zero.
    let code = digit.codePointAt(0) ?? 0;
    let value = -1;
    for (; /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
    return String(value % 10);
  });

/** Removes separators and brackets. ASCII digits, `+` and characters that belong to no number remain. */
export const stripSeparators = (text: string): string =>
  toAscii(text.trim().slice(0, 2 * maxTextLength))
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(separatorPattern, '')
    .replace(trunkZeroPattern, '$1')
    .replace(/[()]/g, '');

/** Groups the digits of a number. It does not use the rules of the country, so a number is always grouped in the same way. */
export function groupDigits(number: string): string {
  const [first = ''] = firstGroupPattern.exec(number) ?? [];
  const rest = number.slice(first.length).replace(/\d{3}(?=\d\d)/g, '$& ');
  return `${first} ${rest}`.trim();
}

/**
 * Parses a phone number in any notation: `+1 (800) 555-0123` becomes `+18005550123`.
 *
 * A `+` is never added. A number without `+` remains a number that is dialled within its country.
 *
 * @returns `undefined` if the text is not a phone number.
 */
export function parseTelephoneNumber(text: string): TelephoneNumber | undefined {
  if (text.length > maxTextLength) return undefined;
  const isUri = /^\s*tel:\S/i.test(text);
  const written = toSingleLine(isUri ? decodeTelUri(text) : text).replace(labelPattern, '');
  const ascii = toAscii(written).replace(labelPattern, '');
  const [, beforeWord, beforeSign, extension] = extensionPattern.exec(ascii) ?? [];
  const main = (beforeWord ?? beforeSign ?? ascii).trim();
  if (main.includes(',') || trailingBracketsPattern.test(main)) return undefined;
  if (main.includes('/') && !areaCodeSlashPattern.test(main)) return undefined;
  let number = stripSeparators(main);
  if (vanityPattern.test(main) && number.length > 6) {
    number = number.replace(/[a-z]/gi, (letter) => keypad[parseInt(letter, 36) - 10] ?? '');
  }
  if (!/^\+?\d{3,15}$/.test(number)) return undefined;
  const isGrouped = !isUri && /[^\d+]/.test(main);
  const rest = ascii.slice(main.length).replace(/^;ext=/i, ' ext. ');
  const formatted = isGrouped ? written : groupDigits(number) + rest;
  return { number, ...(extension && { extension }), formatted };
}

/**
 * Parses a phone number for display. A visitor may have to dial a text that is not a phone number by hand.
 * @returns `undefined` for a text without a digit; only `formatted` has a value if the text is not a phone number.
 */
export function parseNumberOrText(text: string): TelephoneNumber | undefined {
  const formatted = toSingleLine(text.slice(0, maxTextLength));
  return (
    parseTelephoneNumber(text) ??
    (/\p{Nd}/u.test(formatted) ? { number: '', formatted } : undefined)
  );
}
