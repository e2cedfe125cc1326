// The share of the main thread's work that a row's script causes, by the CPU profiler: its functions and the browser's work
// that they call. It is a share, because the profiler measures wall-clock time.

const samplingInterval = 200; // µs

/**
 * @param {import('./visit.mjs').Visit} visit
 * @param {() => Promise<unknown>} action
 * @returns {Promise<number>} from 0 to 1
 */
export async function scriptShare({ devtools }, action) {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await devtools.send('Profiler.start');
  await action();
  const { profile } = await devtools.send('Profiler.stop');

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  /** The browser's own functions have no URL. They count for the function that called them. */
  const isOfRow = (/** @type {number | undefined} */ id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const url = nodes.get(at)?.callFrame.url;
      if (url) return url.includes('/rows/');
    }
    return false;
  };
  const { samples = [], timeDeltas = [] } = profile;
  const sum = (/** @type {(id: number) => boolean} */ counts) =>
    samples.reduce((all, id, i) => all + (counts(id) ? (timeDeltas[i] ?? 0) : 0), 0);
  return sum(isOfRow) / sum((id) => nodes.get(id)?.callFrame.functionName !== '(idle)');
}
