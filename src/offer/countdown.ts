/** A countdown in figures and in words, and the moments at which it is worth saying. */
import { warningTime } from '../lifecycle/deadline.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** Nobody watches a countdown that is longer, in ms. */
const longestCountdown = 24 * hour;

/** A ring that empties more slowly seems to stand still, in ms. */
export const longestRing = hour;

const milestones = [5 * minute, minute, 30 * second];

/** What is left in whole seconds, as people read it: `4:59`, `1:00:00`. Rounded up, so that 0:00 is over. */
export function inFigures(left: number): string {
  const seconds = Math.ceil(left / second);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => String(part).padStart(index && 2, '0')).join(':');
}

/**
 * A time in words: "in 2 hours", "in 5 minutes", "in 30 seconds". The digits are those of the countdown and the number.
 * @param round for minutes and hours: `Math.floor` for the time left, as the words must not promise more than there is;
 *   `Math.ceil` for a time to wait.
 */
export function inWords(ms: number, language: string, round = Math.floor): string {
  const format = new Intl.RelativeTimeFormat(
    new Intl.Locale(language, { numberingSystem: 'latn' }),
  );
  const seconds = Math.ceil(ms / second); // as in the figures
  const minutes = round(seconds / 60);
  if (seconds < 60) return format.format(seconds, 'second');
  if (minutes < 60) return format.format(minutes, 'minute');
  return format.format(round(minutes / 60), 'hour');
}

/** What is left, where the visitor is shown it: a countdown, or the warning alone. In ms. */
export const shownTimeLeft = (
  left: number | undefined,
  showsCountdown: boolean,
): number | undefined =>
  Number(left) <= (showsCountdown ? longestCountdown : warningTime) ? left : undefined;

/** Whether a milestone lies between two looks at the countdown. */
export const passesMilestone = (before: number, now: number): boolean =>
  milestones.some((milestone) => before > milestone && now <= milestone);

/** How long until the figures of a countdown change or, without them, until the next milestone; in ms. */
export function nextChange(left: number, showsCountdown: boolean): number {
  if (!showsCountdown) return left - (milestones.find((milestone) => milestone < left) ?? 0);
  return left > longestCountdown ? left - longestCountdown : left % second || second;
}
