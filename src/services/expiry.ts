/** When a number expires, however a service puts it. */
import { NumberServiceError } from './number-service.js';

/** The clocks when the answer arrived, in ms since the epoch. */
export interface Clocks {
  /** Ours. */
  now: number;
  /** The server's, where its `Date` header can be read. */
  serverNow: number | undefined;
}

/** Below, a number is seconds from now; as seconds since the epoch it would be in 2001. */
const leastEpochSeconds = 1e9;

/** From here on, a number is ms since the epoch; as seconds it would be in the year 5138. */
const leastEpochMs = 1e11;

/** The last instant that a `Date` holds, in ms since the epoch. */
const lastInstant = 8.64e15;

const dateTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * When a duration is over, in ms since the epoch, by our own clock.
 *
 * @param value seconds as they came over the wire, as a number or a string.
 * @returns `undefined` if there is none.
 * @throws {NumberServiceError} `bad-response` for zero, less than zero, and what is no number.
 */
export function parseDuration(value: unknown, { now }: Clocks): number | undefined {
  if (value === undefined || value === null) return undefined;
  const seconds = numberOf(value);
  return checked(seconds, now + seconds * 1000);
}

/**
 * An expiry in ms since the epoch, by our own clock.
 *
 * @param value as it came over the wire. A number, which may come as a string, goes by its size: below 1e9 seconds from
 *   now, below 1e11 seconds since the epoch, above that ms. Or it is a date-time of ISO 8601, in UTC if it names no zone.
 * @returns `undefined` if there is none, or if it is over by a clock that may not be the server's: then there is no
 *   telling when it is. A time that is over by the server's own clock is returned as it is.
 * @throws {NumberServiceError} `bad-response` for zero, less than zero, and what is no time at all.
 */
export function parseExpiry(value: unknown, clocks: Clocks): number | undefined {
  if (value === undefined || value === null) return undefined;
  const amount = numberOf(value);
  if (amount < leastEpochSeconds) return parseDuration(amount, clocks);

  const { now, serverNow } = clocks;
  const epochMs = Number.isNaN(amount)
    ? parseDateTime(value)
    : amount * (amount < leastEpochMs ? 1000 : 1);
  const expiresAt = checked(epochMs, epochMs + now - (serverNow ?? now));
  return serverNow === undefined && expiresAt <= now ? undefined : expiresAt;
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
}

/** In ms since the epoch, or NaN. Put into the one form that all engines read alike. */
function parseDateTime(value: unknown): number {
  const match = typeof value === 'string' ? dateTime.exec(value) : null;
  if (!match) return NaN;
  const [text, , , zone] = match;
  // Stryker disable next-line MethodExpression: Node reads small letters too; tests in Firefox and WebKit notice
  const upperCase = text.toUpperCase().replace(' ', 'T');
  // Stryker disable next-line Regex: engines read an offset without its colon as well, but ECMA-262 has none such
  return Date.parse(zone ? upperCase.replace(/:?(\d\d)$/, ':$1') : `${upperCase}Z`);
}

function checked(amount: number, expiresAt: number): number {
  if (amount > 0 && expiresAt <= lastInstant) return expiresAt;
  throw new NumberServiceError('bad-response');
}
