// How much of what a page's main thread did was a row's script, told by the CPU profiler: its functions, and what the
// browser did for them when they called it. A share, as the profiler's own time is by the clock on the wall.

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
  /** What the browser does itself has no address: it is done for whoever called. */
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
