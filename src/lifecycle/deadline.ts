/**
 * Deadlines that work if the clock is set or the device sleeps.
 *
 * The wall clock may be set, and the monotonic clock may stop while the device sleeps. So a deadline passes as soon as it has
 * passed by one of them. A number is never shown as valid after it has expired.
 */
import type { Instant } from './clock.js';

/** The longest delay of `setTimeout`, in ms. With a longer one, it fires at once (HTML, "timer initialization steps"). */
export const maxTimerDelay = 2 ** 31 - 1;

/** The visitor is warned when this time is left, in ms. WCAG 2.2, 2.2.1 requires at least 20 s. */
export const warningTime = 60_000;

/** @returns the deadline at `wall` ms since the epoch. */
export const deadlineAt = (wall: number, now: Instant): Instant => ({
  wall,
  monotonic: now.monotonic + (wall - now.wall),
});

/** @returns the time until `deadline`, in ms; 0 once it has passed. */
export const timeLeft = (deadline: Instant, now: Instant): number =>
  Math.max(0, Math.min(deadline.wall - now.wall, deadline.monotonic - now.monotonic));

/** @returns the delay after which a timer checks the clocks again, in ms. */
export const nextCheckDelay = (left: number): number => Math.min(Math.ceil(left), maxTimerDelay);
