// What it costs to load the script and to render the first instance. The main thread's time is what comes on top of an
// empty script and a plain button.
import { median } from '../statistics.mjs';

/** @type {import('../rounds.mjs').Measurement} */
export async function load({ row, origin, visit }) {
  const floors = [];
  for (let i = 0; i < 4; i++) {
    const src = `${origin}/page/empty.js?${i}`;
    floors.push((await visit.run('load', { src, html: '<button>Call us</button>' })).cpu);
  }
  const floor = median(floors.slice(1)); // The first is the harness's own first time.

  const before = await visit.heap();
  const { cpu, defined, wall } = await visit.run('load', row);
  const after = await visit.heap();
  return { cpu: cpu - floor, defined, wall, heap: after.js - before.js };
}
