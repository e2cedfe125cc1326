/**
 * A moment in the future that survives clocks which jump and timers which stop.
 *
 * The wall clock may be set, the monotonic clock may stand still while the machine sleeps; so a deadline holds by
 * both, and the earlier one counts: a number is never shown as valid for longer than it is.
 */

/** One instant by both clocks, in ms. */
export interface Instant {
  /** Since the epoch. */
  readonly wall: number;
  /** Since some fixed point, never set back. */
  readonly monotonic: number;
}

/** The longest delay that `setTimeout` keeps; anything longer fires at once (HTML, timer initialization steps). */
const longestDelay = 2 ** 31 - 1;

/** The deadline at `wall` ms since the epoch. */
export const deadlineAt = (wall: number, now: Instant): Instant => ({
  wall,
  monotonic: now.monotonic + (wall - now.wall),
});

/** How long it is until `deadline`, in ms; 0 once it has passed. */
export const timeLeft = (deadline: Instant, now: Instant): number =>
  Math.max(0, Math.min(deadline.wall - now.wall, deadline.monotonic - now.monotonic));

/** How long a timer may sleep before somebody looks at the clocks again, in ms. */
export const nextLook = (left: number): number => Math.min(Math.ceil(left), longestDelay);
