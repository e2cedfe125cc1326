/** Waits for the rest of a page, so that `ready` reaches whoever listens from any of its module scripts. */

/** Calls back in a task of its own, at least once, when `document` is parsed and its module scripts have run. */
export function whenParsed(document: Document, callback: () => void): void {
  const next = (): void => {
    setTimeout(callback);
  };
  if (isParsing(document)) {
    document.addEventListener('DOMContentLoaded', next, { once: true });
    // Where a browser coarsens its timings, that may be over.
    document.defaultView?.addEventListener('load', next, { once: true });
  } else next();
}

/** Whether `document` has yet to dispatch `DOMContentLoaded`; its `readyState` alone does not tell. */
function isParsing({ readyState, defaultView }: Document): boolean {
  if (readyState !== 'interactive') return readyState === 'loading';
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not in jsdom
  const [timing] = defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return !(timing && 'domContentLoadedEventStart' in timing && timing.domContentLoadedEventStart);
}
