/** Marks the start of a stage of the journey. */
export const mark = ({ name }) => void performance.mark(name);

/**
 * The loaded files: the path, and the stage of the journey in which each was requested.
 *
 * @returns {{ path: string, stage: 'load' | 'open' | 'send' }[]}
 */
export function files() {
  const begun = ['open', 'send'].map((name) => ({
    name,
    at: performance.getEntriesByName(name, 'mark')[0]?.startTime ?? Infinity,
  }));
  return performance
    .getEntriesByType('resource')
    .map(({ name, startTime }) => ({
      path: new URL(name).pathname,
      stage: begun.findLast(({ at }) => at <= startTime)?.name ?? 'load',
    }))
    .filter(({ path }) => /^\/(rows|node_modules)\//.test(path));
}
