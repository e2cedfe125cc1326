/** Parses the time when a number expires, in all formats that services use. */
import { warnOnce } from '../console-warning.js';
import { isAbsent } from './schema-helpers.js';

/** The clocks at the moment when the response arrived, in ms since the epoch. */
export interface ResponseClocks {
  /** The visitor's clock. */
  now: number;
  /** The server's clock; `undefined` if the `Date` header cannot be read. */
  serverNow: number | undefined;
}

/** A smaller number is seconds from now. As seconds since the epoch, it would be in 2001 or before. */
const minEpochSeconds = 1e9;

/**
 * A number from here on is ms since the epoch. As seconds, it would be after the year 5138. A date-time before it, in 1973,
 * is how a programming language writes that there is no date.
 */
const minEpochMs = 1e11;

/** A date-time from here on, in the year 9999, means that the number never expires. */
const neverMs = 253_370_764_800_000;

/** The last moment that a `Date` can hold, in ms since the epoch. */
const maxDateMs = 8.64e15;

/** ISO 8601, RFC 3339 and the variants of databases and Java: date, time, and hours and minutes of the zone. */
const isoDateTimePattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(?:Z|UTC|GMT|([+-]\d\d):?(\d\d)?)?(?:\[.*\])?)?$/i;

/** RFC 9110 and RFC 5322, with a zone. */
const mailDateTimePattern = /^[a-z]{3},? [\w :]{10,30}(?:GMT|UTC|[+-]\d{4})(?: \(.*\))?$/i;

/** Days, hours, minutes and seconds: in ISO 8601 without months, or with a word or a letter for each unit. */
const unitsPattern =
  /^(?!P\d+M)P?(?:(\d+) ?d(?:ays?)?)?[T ]*(?:(\d+) ?h(?:(?:ou)?rs?)?)? ?(?:(\d+) ?m(?:in(?:ute)?s?)?)? ?(?:(\d+(?:[.,]\d+)?) ?s(?:ec(?:ond)?s?)?)?$/i;

/** A duration in the format of a clock: `5:00`, `00:05:00`, `1.00:00:00`. */
const clockPattern = /^(?:(?:(\d+)[.:])?(\d+):)?(\d+):(\d+(?:\.\d+)?)$/;

/**
 * Parses a duration.
 *
 * @param value a number of seconds, as a number or a string; or a string with units.
 * @returns the end of the duration in ms since the epoch, by the visitor's clock. `undefined` if there is no expiry: the
 *   duration is 0, negative or more than 8,000 years. Also `undefined` for a value that cannot be parsed, with a warning.
 */
export function parseDuration(value: unknown, { now }: ResponseClocks): number | undefined {
  if (isNever(value)) return undefined;
  const amount = toNumber(value);
  const seconds = Number.isNaN(amount) ? parseSeconds(toText(value)) : amount;
  if (Number.isNaN(seconds)) {
    warnOnce('ignores an expiry that it cannot read.');
  }
  const expiresAt = now + seconds * 1000;
  return seconds > 0 && expiresAt < neverMs ? expiresAt : undefined;
}

/**
 * Parses an expiry.
 *
 * @param value a number, a date-time or a duration with units. The size of a number (or of a string of digits) determines its
 *   unit: below 1e9 it is seconds from now, below 1e11 seconds since the epoch, from 1e11 on ms since the epoch. A date-time
 *   without a zone is in UTC. A date without a time means the end of the day.
 * @returns the expiry in ms since the epoch, by the visitor's clock. `undefined` if there is no expiry: the time is before
 *   1973 or in the year 9999. Also `undefined` if the time is past by the visitor's clock and the server's clock is unknown,
 *   because the visitor's clock may be wrong. A time that is past by the server's clock is returned. A value that cannot be
 *   parsed is `undefined`, with a warning.
 */
export function parseExpiry(value: unknown, clocks: ResponseClocks): number | undefined {
  if (isNever(value)) return undefined;
  const amount = toNumber(value);
  const text = toText(value);
  const epochMs =
    amount >= minEpochSeconds ? amount * (amount < minEpochMs ? 1000 : 1) : parseDateTime(text);
  // Digits with colons are not a duration here: they may be a time of day.
  if (Number.isNaN(epochMs)) return parseDuration(text.includes(':') ? NaN : value, clocks);
  const { now, serverNow } = clocks;
  const expiresAt = epochMs + now - (serverNow ?? now);
  if (isFinerThanMs(epochMs)) warnOnce('ignores an expiry that it cannot read.');
  if (epochMs < minEpochMs || epochMs >= neverMs || expiresAt > maxDateMs) return undefined;
  return serverNow === undefined && expiresAt <= now ? undefined : expiresAt;
}

/** Whether a number is in µs or ns since the epoch, up to the year 2128. */
const isFinerThanMs = (amount: number): boolean =>
  [1e15, 1e18].some((min) => amount >= min && amount < 5 * min);

/** Whether a value means that there is no expiry. Some databases write the year 0 for "no date". */
const isNever = (value: unknown): boolean => isAbsent(value) || toText(value).startsWith('0000-');

/** The text of a string that is short enough to be a time. */
const toText = (value: unknown): string =>
  typeof value === 'string' && value.length <= 80 ? value.trim() : '?';

/** The number in a value; NaN if there is none. */
function toNumber(value: unknown): number {
  if (typeof value === 'number' || value instanceof Date) return Number(value);
  const text = toText(value);
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

/** The seconds in a duration with units; NaN if it cannot be parsed. */
function parseSeconds(text: string): number {
  const match = unitsPattern.exec(text) ?? clockPattern.exec(text);
  if (!match) return NaN;
  const [, days = 0, hours = 0, minutes = 0, seconds = '0'] = match;
  const wholeMinutes = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return wholeMinutes * 60 + Number(seconds.replace(',', '.'));
}

/** Returns ms since the epoch, or NaN. ISO 8601 is normalized to the one format that all engines parse in the same way. */
function parseDateTime(text: string): number {
  const [, date, time = '23:59:59.999', hours = '+00', minutes = '00'] =
    isoDateTimePattern.exec(text) ?? [];
  return date || mailDateTimePattern.test(text)
    ? Date.parse(date ? `${date}T${time.replace(',', '.')}${hours}:${minutes}` : text)
    : NaN;
}
