/** The platform's clocks, timers and random numbers. Tests bring their own. */

/** One instant by both clocks, in ms. */
export interface Instant {
  /** Since the epoch. It may be set forward or back. */
  readonly wall: number;
  /** Since some fixed point. It never goes back, but may stand still while the machine sleeps. */
  readonly monotonic: number;
}

/** Tells the time. */
export interface Clock {
  readonly now: () => Instant;
}

/** What the lifecycle needs of the platform. */
export interface Environment extends Clock {
  /** Calls back after `ms`. @returns a function that cancels the timer. */
  setTimer(ms: number, callback: () => void): () => void;
  /** @returns a new idempotency key of 128 random bits. */
  uniqueKey(): string;
  /**
   * Calls back whenever timers may have been late: when the page becomes visible again, or returns from the back/forward
   * cache.
   * @returns a function that removes the listener.
   */
  onWake(callback: () => void): () => void;
}

/** The browser's clocks. */
export const systemClock: Clock = {
  now: () => ({ wall: Date.now(), monotonic: performance.now() }),
};

/** Calls back after `ms`. @returns a function that cancels the timer. */
export function setTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** The browser. `onWake` listens on the document that `host` is in at the time. */
export const browserEnvironment = (host: Element): Environment => ({
  ...systemClock,

  setTimer,

  // crypto.randomUUID() is missing on pages served over plain HTTP. The key only has to be unique.
  uniqueKey: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),

  onWake(callback) {
    const { ownerDocument: document } = host;
    const { defaultView: window } = document;
    // Not by a signal: some pages wrap addEventListener() and drop its options.
    document.addEventListener('visibilitychange', callback);
    window?.addEventListener('pageshow', callback);
    return () => {
      document.removeEventListener('visibilitychange', callback);
      window?.removeEventListener('pageshow', callback);
    };
  },
});
