/** The browser's clocks, timers and random numbers. Tests replace them. */

/** A point in time by both clocks, in ms. */
export interface Instant {
  /** By the wall clock: ms since the epoch. This clock may be set forward or back. */
  readonly wall: number;
  /** By the monotonic clock: ms since a fixed point. This clock never goes back, but may stop while the device sleeps. */
  readonly monotonic: number;
}

/** Reads the current time. */
export interface Clock {
  readonly now: () => Instant;
}

/** The functions of the browser that the lifecycle uses. */
export interface Environment extends Clock {
  /** Calls `callback` after `ms`. @returns a function that cancels the timer. */
  setTimer(ms: number, callback: () => void): () => void;
  /** @returns a new idempotency key of 128 random bits. */
  uniqueKey(): string;
  /**
   * Calls `callback` when timers may be late: when the page becomes visible or hidden, or is restored from the back/forward
   * cache.
   * @returns a function that removes the listener.
   */
  onWake(callback: () => void): () => void;
}

/** The browser's clocks. */
export const systemClock: Clock = {
  now: () => ({ wall: Date.now(), monotonic: performance.now() }),
};

/** Calls `callback` after `ms`. @returns a function that cancels the timer. */
export function setTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** The environment in the browser. `onWake` listens on the document that `host` is in when it is called. */
export const browserEnvironment = (host: Element): Environment => ({
  ...systemClock,

  setTimer,

  // crypto.randomUUID() is missing on pages served over plain HTTP. The key only has to be unique.
  uniqueKey: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),

  onWake(callback) {
    const { ownerDocument: document } = host;
    const { defaultView: window } = document;
    // No `signal` option: some pages wrap addEventListener() and drop its options.
    document.addEventListener('visibilitychange', callback);
    window?.addEventListener('pageshow', callback);
    return () => {
      document.removeEventListener('visibilitychange', callback);
      window?.removeEventListener('pageshow', callback);
    };
  },
});
