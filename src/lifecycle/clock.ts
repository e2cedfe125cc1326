/** What tells the time. Tests bring their own. */
import type { Instant } from './deadline.js';

export interface Clock {
  /** Both clocks. */
  readonly now: () => Instant;
}

export const systemClock: Clock = {
  now: () => ({ wall: Date.now(), monotonic: performance.now() }),
};
