/** A fake clock and timers for the lifecycle and number requests. Tests advance the time. */
import type { Environment } from '../../src/lifecycle/clock.js';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export class FakeEnvironment implements Environment {
  wall = 1_700_000_000_000;
  monotonic = 5_000;
  readonly #timers = new Set<Timer>();
  readonly #wakers = new Set<() => void>();
  #keys = 0;

  /** How many timers and listeners are set. */
  get pending(): number {
    return this.#timers.size + this.#wakers.size;
  }

  now(): { wall: number; monotonic: number } {
    return { wall: this.wall, monotonic: this.monotonic };
  }

  setTimer(ms: number, callback: () => void): () => void {
    // As in browsers, a delay that exceeds 31 bits fires at once.
    const timer = { at: this.monotonic + (ms > 2 ** 31 - 1 ? 1 : ms), callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  uniqueKey(): string {
    this.#keys += 1;
    return `key-${String(this.#keys)}`;
  }

  onWake(callback: () => void): () => void {
    this.#wakers.add(callback);
    return () => void this.#wakers.delete(callback);
  }

  /** Advances both clocks and fires the timers that are due. */
  advance(ms: number): void {
    const end = this.monotonic + ms;
    for (let next; (next = this.#due(end));) {
      this.#pass(next.at - this.monotonic);
      this.#timers.delete(next);
      next.callback();
    }
    this.#pass(end - this.monotonic);
  }

  /** Simulates a sleep: only the wall clock advances. */
  sleep(ms: number): void {
    this.wall += ms;
  }

  /** Calls the wake listeners. */
  wake(): void {
    for (const callback of [...this.#wakers]) callback();
  }

  #pass(ms: number): void {
    this.monotonic += ms;
    this.wall += ms;
  }

  #due(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
