/**
 * A deadline that survives clocks which are set and timers which stop.
 *
 * The wall clock may be set, and the monotonic clock may stand still while the machine sleeps. A deadline therefore holds by
 * both, and the earlier one counts: a number is never shown as valid for longer than it is.
 */
import type { Instant } from './clock.js';

/** The longest delay that `setTimeout` keeps, in ms. A longer one would fire at once (HTML, timer initialization steps). */
export const maxTimerDelay = 2 ** 31 - 1;

/** The visitor is warned from here on, in ms (WCAG 2.2, 2.2.1 asks for at least 20 s). */
export const warningTime = 60_000;

/** @returns the deadline at `wall` ms since the epoch. */
export const deadlineAt = (wall: number, now: Instant): Instant => ({
  wall,
  monotonic: now.monotonic + (wall - now.wall),
});

/** @returns the time until `deadline`, in ms; 0 once it has passed. */
export const timeLeft = (deadline: Instant, now: Instant): number =>
  Math.max(0, Math.min(deadline.wall - now.wall, deadline.monotonic - now.monotonic));

/** @returns how long a timer may run before the clocks are checked again, in ms. */
export const nextCheckDelay = (left: number): number => Math.min(Math.ceil(left), maxTimerDelay);
