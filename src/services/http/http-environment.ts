/** What HTTP needs of the platform. Tests bring their own. */

export interface HttpEnvironment {
  fetch(this: void, url: string, init: RequestInit): Promise<Response>;
  /** The wall clock, in ms since the epoch. */
  now(this: void): number;
  /** Whether there is a network at all; asked only after a request failed. */
  online(this: void): boolean;
  /**
   * Whether `url`, resolved as `fetch` does, belongs to the page itself.
   * @throws {TypeError} if it is no URL that `fetch` takes.
   */
  isSameOrigin(this: void, url: string): boolean;
  /** Resolves after `ms`. Rejects with the signal's reason as soon as that is aborted. */
  wait(this: void, ms: number, signal: AbortSignal): Promise<void>;
}

/** The browser. Globals are looked up when needed: there are others on a server, and a page may replace them. */
export const platform: HttpEnvironment = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  online() {
    const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
    return navigator?.onLine ?? true;
  },
  // A request knows what relative URLs relate to, with no document to ask.
  isSameOrigin: (url) => new URL(new Request(url).url).origin === globalThis.origin,
  wait: (ms, signal) =>
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
