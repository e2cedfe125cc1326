/** Actions of time: it passes, the machine sleeps, the clock is set. */
import fc from 'fast-check';
import type { ActionArguments } from './actions.js';
import type { PageClock } from './page-clock.js';

export class Time {
  readonly #clock: PageClock;

  constructor(clock: PageClock) {
    this.#clock = clock;
  }

  /** So many ms pass. */
  pass(ms: number): void {
    this.#clock.advance(ms);
  }

  /** The wall clock alone goes on. */
  sleep(ms: number): void {
    this.#clock.sleep(ms);
  }

  /** The wall clock is set, ahead or back. */
  set(ms: number): void {
    this.#clock.wall += ms;
  }
}

const second = 1000;
const hour = 3_600_000;

export const timeActions = {
  pass: fc.tuple(fc.constantFrom(100, second, 2.5 * second, 15 * second, 120 * second, hour)),
  sleep: fc.tuple(fc.constantFrom(second, 10 * second, hour)),
  set: fc.tuple(fc.constantFrom(-hour, hour, -24 * hour, -second)),
} satisfies ActionArguments<Time>;
