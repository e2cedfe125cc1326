/** Loads what knows phone numbers when it is first needed, and lets nobody wait for it for long. */
import type * as Phone from './parse.js';

/** How long a submission waits for it, in ms. */
const patience = 1000;

export class PhoneLibrary {
  /** `undefined` before it is loaded, and for good if it could not be: then numbers go as they were typed. */
  loaded: typeof Phone | undefined;
  readonly #changed: () => void;
  readonly #after: (ms: number, callback: () => void) => () => void;
  /** Whether it is worth waiting for; `undefined` before it is asked for. */
  #isLoading: boolean | undefined;
  /** What waits, and the timer that ends that. */
  #waiting: (() => void) | undefined;
  #stopTimer: (() => void) | undefined;

  /**
   * @param changed called when it is loaded.
   * @param after calls back after so many ms; gives a function that cancels that.
   */
  constructor(changed: () => void, after: (ms: number, callback: () => void) => () => void) {
    this.#changed = changed;
    this.#after = after;
  }

  /** Loads it, once. */
  load(): void {
    if (this.#isLoading !== undefined) return;
    this.#isLoading = true;
    import('./parse.js')
      .then(
        (phone) => {
          this.loaded = phone;
          this.#changed();
        },
        () => undefined,
      )
      .finally(this.#settle);
  }

  /** Calls back at once or, while it is being loaded, after that. One waits at a time: the last. */
  whenReady(callback: () => void): void {
    if (!this.#isLoading) {
      callback();
      return;
    }
    if (!this.#waiting) this.#stopTimer = this.#after(patience, this.#settle);
    this.#waiting = callback;
  }

  /** Nobody waits any more. */
  stopWaiting(): void {
    this.#waiting = undefined;
    this.#stopTimer?.();
  }

  readonly #settle = (): void => {
    const callback = this.#waiting;
    this.#isLoading = false;
    this.stopWaiting();
    // Stryker disable next-line OptionalChaining: nobody hears an error from in here but the page, which tests in browsers do
    callback?.();
  };
}
