/** When a number expires, in each of the forms in which services write it. */
import { warnOnce } from '../console-warning.js';
import { isNone } from './none.js';

/** The clocks when the answer arrived, in ms since the epoch. */
export interface Clocks {
  /** Ours. */
  now: number;
  /** The server's, where its `Date` header can be read. */
  serverNow: number | undefined;
}

/** Below, a number is seconds from now; as seconds since the epoch it would be in 2001. */
const leastEpochSeconds = 1e9;

/**
 * From here on, a number is ms since the epoch; as seconds it would be in the year 5138. A date-time before it, in 1973,
 * is how a programming language writes that there is none.
 */
const leastEpochMs = 1e11;

/** From here on, in the year 9999, a date-time stands for never. */
const never = 253_370_764_800_000;

/** The last instant that a `Date` holds, in ms since the epoch. */
const lastInstant = 8.64e15;

/** ISO 8601, RFC 3339 and what databases and Java make of it: date, time, and the zone's hours and minutes. */
const isoDateTime =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(?:Z|UTC|GMT|([+-]\d\d):?(\d\d)?)?(?:\[.*\])?)?$/i;

/** RFC 9110 and RFC 5322, with a zone. */
const mailDateTime = /^[a-z]{3},? [\w :]{10,30}(?:GMT|UTC|[+-]\d{4})(?: \(.*\))?$/i;

/** Days, hours, minutes and seconds: as ISO 8601 has it (but for months), or with a word or a letter for each unit. */
const units =
  /^(?!P\d+M)P?(?:(\d+) ?d(?:ays?)?)?[T ]*(?:(\d+) ?h(?:(?:ou)?rs?)?)? ?(?:(\d+) ?m(?:in(?:ute)?s?)?)? ?(?:(\d+(?:[.,]\d+)?) ?s(?:ec(?:ond)?s?)?)?$/i;

/** The same as on a clock: `5:00`, `00:05:00`, `1.00:00:00`. */
const clock = /^(?:(?:(\d+)[.:])?(\d+):)?(\d+):(\d+(?:\.\d+)?)$/;

/**
 * When a duration is over, in ms since the epoch, by our own clock.
 *
 * @param value seconds as they came over the wire, as a number or a string; or a string that names its units.
 * @returns `undefined` if there is none: 0 and what is less stand for none, and so does more than 8,000 years. What
 *   cannot be read is none either, with a warning.
 */
export function parseDuration(value: unknown, { now }: Clocks): number | undefined {
  if (isNever(value)) return undefined;
  const amount = numberOf(value);
  const seconds = Number.isNaN(amount) ? secondsIn(textOf(value)) : amount;
  if (Number.isNaN(seconds)) {
    warnOnce('ignores an expiry that it cannot read.');
  }
  const expiresAt = now + seconds * 1000;
  return seconds > 0 && expiresAt < never ? expiresAt : undefined;
}

/**
 * An expiry in ms since the epoch, by our own clock.
 *
 * @param value as it came over the wire. A number, which may come as a string, goes by its size: below 1e9 seconds from
 *   now, below 1e11 seconds since the epoch, above that ms. Or it is a `Date`, a date-time, in UTC if it names no zone, or
 *   a duration that names its units. A date without a time means its end.
 * @returns `undefined` if there is none, or if it is over by a clock that may not be the server's: then there is no
 *   telling when it is. A time that is over by the server's own clock is returned as it is. A time before 1973 or in the
 *   year 9999 stands for none. What cannot be read is none either, with a warning.
 */
export function parseExpiry(value: unknown, clocks: Clocks): number | undefined {
  if (isNever(value)) return undefined;
  const amount = numberOf(value);
  const text = textOf(value);
  const epochMs =
    amount >= leastEpochSeconds ? amount * (amount < leastEpochMs ? 1000 : 1) : parseDateTime(text);
  // Digits with colons would be a time of day.
  if (Number.isNaN(epochMs)) return parseDuration(text.includes(':') ? NaN : value, clocks);
  const { now, serverNow } = clocks;
  const expiresAt = epochMs + now - (serverNow ?? now);
  if (isFinerThanMs(epochMs)) warnOnce('ignores an expiry that it cannot read.');
  if (epochMs < leastEpochMs || epochMs >= never || expiresAt > lastInstant) return undefined;
  return serverNow === undefined && expiresAt <= now ? undefined : expiresAt;
}

/** Whether it must be µs or ns since the epoch, until the year 2128. */
const isFinerThanMs = (amount: number): boolean =>
  [1e15, 1e18].some((least) => amount >= least && amount < 5 * least);

/** The year 0 is how some databases write that there is no date. */
const isNever = (value: unknown): boolean => isNone(value) || textOf(value).startsWith('0000-');

/** The text of a string that is short enough to be a time. */
const textOf = (value: unknown): string =>
  typeof value === 'string' && value.length <= 80 ? value.trim() : '?';

function numberOf(value: unknown): number {
  if (typeof value === 'number' || value instanceof Date) return Number(value);
  const text = textOf(value);
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function secondsIn(text: string): number {
  const match = units.exec(text) ?? clock.exec(text);
  if (!match) return NaN;
  const [, days = 0, hours = 0, minutes = 0, seconds = '0'] = match;
  const wholeMinutes = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return wholeMinutes * 60 + Number(seconds.replace(',', '.'));
}

/** In ms since the epoch, or NaN. ISO 8601 is put into the one form that all engines read alike. */
function parseDateTime(text: string): number {
  const [, date, time = '23:59:59.999', hours = '+00', minutes = '00'] =
    isoDateTime.exec(text) ?? [];
  return date || mailDateTime.test(text)
    ? Date.parse(date ? `${date}T${time.replace(',', '.')}${hours}:${minutes}` : text)
    : NaN;
}
