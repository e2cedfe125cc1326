/** Loads the metadata of phone numbers when a phone number is first parsed. A submission waits for it for a limited time. */
import type * as PhoneMetadata from './phone-metadata.js';

/** The longest time that a submission waits for the metadata, in ms. */
const maxWait = 1000;

export class PhoneMetadataLoader {
  /** `undefined` until the module has loaded. If loading fails, numbers are sent as the visitor typed them. */
  module: typeof PhoneMetadata | undefined;
  readonly #onLoad: () => void;
  readonly #setTimer: (ms: number, callback: () => void) => () => void;
  /** `undefined` before `load` is called, `false` once loading has ended or has taken too long. */
  #isLoading: boolean | undefined;
  #waitingCallback: (() => void) | undefined;
  #cancelTimer: (() => void) | undefined;

  /**
   * @param onLoad called when the module has loaded.
   * @param setTimer calls `callback` after `ms` milliseconds and returns a function that cancels the timer.
   */
  constructor(onLoad: () => void, setTimer: (ms: number, callback: () => void) => () => void) {
    this.#onLoad = onLoad;
    this.#setTimer = setTimer;
  }

  /** Loads the module. Later calls do nothing. */
  load(): void {
    if (this.#isLoading !== undefined) return;
    this.#isLoading = true;
    import('./phone-metadata.js')
      .then(
        (module) => {
          this.module = module;
          this.#onLoad();
        },
        () => undefined,
      )
      .finally(this.#settle);
  }

  /** Calls `callback` at once, or when the module has loaded if it is loading. A second call replaces a waiting callback. */
  whenReady(callback: () => void): void {
    if (!this.#isLoading) {
      callback();
      return;
    }
    if (!this.#waitingCallback) this.#cancelTimer = this.#setTimer(maxWait, this.#settle);
    this.#waitingCallback = callback;
  }

  /** Drops the waiting callback. */
  stopWaiting(): void {
    this.#waitingCallback = undefined;
    this.#cancelTimer?.();
  }

  readonly #settle = (): void => {
    const callback = this.#waitingCallback;
    this.#isLoading = false;
    this.stopWaiting();
    callback?.();
  };
}
