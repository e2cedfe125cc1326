/** What the lifecycle controller needs of the platform. Tests bring their own. */
import type { Instant } from './deadline.js';

export interface LifecycleEnvironment {
  /** Both clocks. */
  now(): Instant;
  /** Calls back in a task of its own, at least once, when the document is parsed and its module scripts have run. */
  whenParsed(callback: () => void): void;
}

/** Whether the document has yet to dispatch `DOMContentLoaded`; its `readyState` alone does not tell. */
function isParsing(document: Document): boolean {
  const { readyState } = document;
  const [timing] = performance.getEntriesByType('navigation');
  return (
    readyState === 'loading' ||
    (readyState === 'interactive' &&
      timing !== undefined &&
      'domContentLoadedEventStart' in timing &&
      timing.domContentLoadedEventStart === 0)
  );
}

/** The browser, and the document that `host` is in when it is asked. Looks up no global before that. */
export const browserEnvironment = (host: Element): LifecycleEnvironment => ({
  now: () => ({ wall: Date.now(), monotonic: performance.now() }),

  whenParsed(callback) {
    const document = host.ownerDocument;
    const next = (): void => {
      setTimeout(callback);
    };
    if (isParsing(document)) {
      document.addEventListener('DOMContentLoaded', next, { once: true });
      // Where a browser coarsens its timings, that may be over.
      document.defaultView?.addEventListener('load', next, { once: true });
    } else next();
  },
});
