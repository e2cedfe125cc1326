/** The browser functions that HTTP requests use. Tests pass their own. */

export interface HttpEnvironment {
  fetch(this: void, url: string, init: RequestInit): Promise<Response>;
  /** The wall clock, in ms since the epoch. */
  now(this: void): number;
  /** Whether the browser reports a network connection. Called only after a request has failed. */
  isOnline(this: void): boolean;
  /**
   * Whether `url`, resolved as `fetch` resolves it, has the page's own origin.
   * @throws {TypeError} if `fetch` does not accept the URL.
   */
  isSameOrigin(this: void, url: string): boolean;
  /** Resolves after `ms` milliseconds. Rejects with the signal's reason as soon as the signal is aborted. */
  delay(this: void, ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * The functions of the browser. They look up globals when called: a server has no such globals when it imports this
 * module, and a page may replace them later.
 */
export const browserHttpEnvironment: HttpEnvironment = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  isOnline() {
    const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
    return navigator?.onLine ?? true;
  },
  // `Request` resolves relative URLs without a document.
  isSameOrigin: (url) => new URL(new Request(url).url).origin === globalThis.origin,
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const timer = setTimeout(resolve, ms);
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort);
    }),
};
