/** What number requests need of the platform. Tests bring their own. */
import { after } from './after.js';
import type { Clock } from './clock.js';

export interface RequestEnvironment extends Clock {
  /** @returns a function that cancels the timer. */
  after(ms: number, callback: () => void): () => void;
  /** A new idempotency key: 128 random bits. */
  uniqueKey(): string;
  /**
   * Calls back whenever timers may have been late: the page is visible again, or back from the back/forward cache.
   * @returns a function that stops it.
   */
  onWake(callback: () => void): () => void;
}

/** The browser, and the document that `host` is in when it is asked; the clocks are those of its lifecycle. */
export const requestEnvironment = (host: Element, { now }: Clock): RequestEnvironment => ({
  now,

  after,

  // crypto.randomUUID is missing on plain http:// pages; all that counts is that no two are alike.
  uniqueKey: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),

  onWake(callback) {
    const { ownerDocument: document } = host;
    const { defaultView: window } = document;
    // Not by a signal: there are pages that wrap addEventListener() and drop its options.
    document.addEventListener('visibilitychange', callback);
    window?.addEventListener('pageshow', callback);
    return () => {
      document.removeEventListener('visibilitychange', callback);
      window?.removeEventListener('pageshow', callback);
    };
  },
});
