/** Telephone numbers as people write them. */

/** A telephone number that was read from a text. */
export interface TelephoneNumber {
  /** `+` (if there was one) and 3 to 15 digits (ITU-T E.164). Empty if the text cannot be dialled. */
  readonly number: string;
  /** Up to 6 digits that are dialled after the call connects. */
  readonly extension?: string;
  /** The number as it was written; grouped if it was written in one piece. */
  readonly formatted: string;
}

/** In UTF-16 code units. A longer text is no number, and would keep the expressions below busy. */
const longestText = 100;

/** Words before a number, such as `Tel.:`. */
const label = /^[^\p{L}\p{N}+]*(?:\p{L}+[.:\s]+){1,3}/u;

/**
 * An extension of up to 6 digits at the end. It follows one of these words or, after at least 7 digits, a `#` or commas.
 * Any other word may be a mistyped digit or belong to a second number.
 */
const withExtension =
  /^(?:(.+?)[\s,;([\p{Pd}]*(?<!\p{L})(?:x|ext|extn|extensi[oó]n|extensão|anschluss|durchwahl|dw|app|apparat|nst|nebenstelle|klappe|poste|interno|int|anexo|ramal|toestel|tst|ankn|anknytning|lokal|alanumero|dahili|доб|добавочный|вн|внутр|wew|wewn|wewnętrzny|linka|klapka|内線|内线|分机|分機|轉|转|내선|داخلي|שלוחה|एक्सटेंशन)[.:=\s]*|((?:\D*\d){7,})\s*(?:[([]?#\s*|,+))(\d{1,6})[)\]]?$/iu;

/** A slash after an area code. Elsewhere it stands between two numbers, or in `24/7`. */
const areaSlash =
  /^(?:\(?(?:\+|00)\d{1,3}[^\d/]+)?(?:[^\d/]*\d){1,5}[^\d/]*\/(?:[^\d/]*\d){4,15}[^\d/]*$/;

/** Digits in brackets at the end of a whole number. */
const endsInBrackets = /(?:\d\D*){7}[([][\s\d-]+[)\]]\D*$/;

/** Everything separates but letters and signs that mean something. Some letters are typed in place of a dash. */
const separators = /[^\p{L}\p{N}+*#%,;()]|[\p{Lm}一ᅳの]|(?<=\d),(?=\d)/gu;

/**
 * The area code's leading zero, in brackets after a country code: it is for callers within the country alone. Not so in
 * Italy, where it is dialled from everywhere.
 */
const trunkZero = /^\(?((?:\+|00)(?!39)\d{1,3})\)?\(0\)/;

/** At most 7 digits, then one word in letters of the keypad, or at least 3 capital letters, with digits or without. */
const withWord =
  /^(?:[+\s().\p{Pd}]*\d){1,7}[\s().\p{Pd}]*(?:[a-zA-Z](?:[.\p{Pd}]?[a-zA-Z]){2,}|[A-Z](?:[\s\p{Pd}]*[A-Z]){2,}(?:[\s\p{Pd}]*[A-Z\d])*)$/u;

/** The key of each letter from A to Z. */
const keypad = '22233344455566677778889999';

/** The country code after a `+`. Without one: that of North America, or the code of free numbers. */
const firstGroup =
  /^(?:\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})|1(?=\d{10}$)|0[89]00)/;

/** A line of text without invisible characters; pasted numbers are full of them. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();

/** The number and the extension of a `tel:` link (RFC 3966). */
const fromUri = (uri: string): string =>
  uri
    .replace(/\?.*|;(?!ext=)[^;]*/gi, '')
    .replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The text with ASCII digits and letters in place of others of the same meaning, such as full-width ones. */
const inAscii = (text: string): string =>
  text.normalize('NFKC').replace(/[^\P{Nd}\d]/gu, (digit) => {
    // Each script has its ten digits in a row, zero first.
    let code = digit.codePointAt(0) ?? 0;
    let value = -1;
    for (; /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
    return String(value % 10);
  });

/** What is left of a number without separators and brackets: ASCII digits, a `+`, and whatever is no number. */
export const bareNumber = (text: string): string =>
  inAscii(text.trim().slice(0, 2 * longestText))
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(separators, '')
    .replace(trunkZero, '$1')
    .replace(/[()]/g, '');

/** Groups a number without knowing its country, so that it is always grouped in the same way. */
export function groupedNumber(number: string): string {
  const [first = ''] = firstGroup.exec(number) ?? [];
  const rest = number.slice(first.length).replace(/\d{3}(?=\d\d)/g, '$& ');
  return `${first} ${rest}`.trim();
}

/**
 * Reads a telephone number however it is written: `+1 (800) 555-0123` is `+18005550123`.
 *
 * A `+` is never guessed: a number without one stays as it is, to be dialled as from within the country.
 *
 * @returns `undefined` if it is anything else.
 */
export function readTelephoneNumber(text: string): TelephoneNumber | undefined {
  if (text.length > longestText) return undefined;
  const isUri = /^\s*tel:\S/i.test(text);
  const written = lineOf(isUri ? fromUri(text) : text).replace(label, '');
  const ascii = inAscii(written).replace(label, '');
  const [, word, before, extension] = withExtension.exec(ascii) ?? [];
  const main = (word ?? before ?? ascii).trim();
  if (main.includes(',') || endsInBrackets.test(main)) return undefined;
  if (main.includes('/') && !areaSlash.test(main)) return undefined;
  let number = bareNumber(main);
  if (withWord.test(main) && number.length > 6) {
    number = number.replace(/[a-z]/gi, (letter) => keypad[parseInt(letter, 36) - 10] ?? '');
  }
  if (!/^\+?\d{3,15}$/.test(number)) return undefined;
  const isGrouped = !isUri && /[^\d+]/.test(main);
  const rest = ascii.slice(main.length).replace(/^;ext=/i, ' ext. ');
  const formatted = isGrouped ? written : groupedNumber(number) + rest;
  return { number, ...(extension && { extension }), formatted };
}

/**
 * A number for people, which they may have to dial by hand.
 * @returns a text that holds a digit and cannot be read as a number, as `formatted` alone; `undefined` without a digit.
 */
export function numberOrText(text: string): TelephoneNumber | undefined {
  const formatted = lineOf(text.slice(0, longestText));
  return (
    readTelephoneNumber(text) ?? (/\p{Nd}/u.test(formatted) ? { number: '', formatted } : undefined)
  );
}
