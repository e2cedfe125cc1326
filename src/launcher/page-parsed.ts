/** Waits until the page is parsed, so that listeners from all of its module scripts receive the `ready` event. */

/**
 * Calls `callback` in a new task, after `document` is parsed and its module scripts have run. It may be called twice.
 */
export function whenParsed(document: Document, callback: () => void): void {
  const queueCallback = (): void => {
    setTimeout(callback);
  };
  if (isParsing(document)) {
    document.addEventListener('DOMContentLoaded', queueCallback, { once: true });
    // If a browser reduces the precision of its timings, `DOMContentLoaded` may be over already.
    document.defaultView?.addEventListener('load', queueCallback, { once: true });
  } else queueCallback();
}

/** Whether `document` has not dispatched `DOMContentLoaded` yet. Its `readyState` alone does not show that. */
function isParsing({ readyState, defaultView }: Document): boolean {
  if (readyState !== 'interactive') return readyState === 'loading';
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- jsdom lacks it
  const [timing] = defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return !(timing && 'domContentLoadedEventStart' in timing && timing.domContentLoadedEventStart);
}
