/** Formats the time left as a clock and in words, and says when it changes and when it is announced. */
import { warningTime } from '../lifecycle/deadline.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A longer time left is not shown as a countdown, in ms. */
const maxCountdown = 24 * hour;

/** The ring is shown only for a shorter time left, because a slower ring seems to stand still. In ms. */
export const maxRingTime = hour;

/** The times left that are announced to screen readers, in ms. */
const milestones = [5 * minute, minute, 30 * second];

/** Formats a duration as a clock: `4:59`, `1:00:00`. Seconds are rounded up, so that `0:00` means that the time is over. */
export function formatClock(left: number): string {
  const seconds = Math.ceil(left / second);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const visibleParts = parts[0] ? parts : parts.slice(1);
  return visibleParts.map((part, index) => String(part).padStart(index && 2, '0')).join(':');
}

/**
 * Formats a duration in words: "in 2 hours", "in 5 minutes", "in 30 seconds". It uses the digits 0 to 9 in all languages, as
 * the clock and the number do.
 * @param ms the duration, in ms.
 * @param round rounds minutes and hours. The default, `Math.floor`, is for the time left, which must not be overstated. Use
 *   `Math.ceil` for a time to wait.
 */
export function formatRelative(ms: number, language: string, round = Math.floor): string {
  const format = new Intl.RelativeTimeFormat(
    new Intl.Locale(language, { numberingSystem: 'latn' }),
  );
  const seconds = Math.ceil(ms / second); // as in `formatClock`
  const minutes = round(seconds / 60);
  if (seconds < 60) return format.format(seconds, 'second');
  if (minutes < 60) return format.format(minutes, 'minute');
  return format.format(round(minutes / 60), 'hour');
}

/**
 * The time left that the visitor sees, in ms.
 * @param showsCountdown whether there is a countdown. Without one, only the warning in the last minute is shown.
 * @returns `undefined` if the time left is not shown.
 */
export const shownTimeLeft = (
  left: number | undefined,
  showsCountdown: boolean,
): number | undefined =>
  Number(left) <= (showsCountdown ? maxCountdown : warningTime) ? left : undefined;

/** Whether the time left has passed a milestone since the last check. Both are in ms. */
export const passesMilestone = (before: number, now: number): boolean =>
  milestones.some((milestone) => before > milestone && now <= milestone);

/** The time until the clock shows another second or, without a countdown, until the next milestone. In ms. */
export function nextChangeDelay(left: number, showsCountdown: boolean): number {
  if (!showsCountdown) return left - (milestones.find((milestone) => milestone < left) ?? 0);
  return left > maxCountdown ? left - maxCountdown : left % second || second;
}
