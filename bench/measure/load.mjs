// The cost of loading the script and rendering the first instance. The CPU time excludes that of an empty script and a plain
// button.
import { slowDown } from '../rounds.mjs';
import { median } from '../statistics.mjs';

/** @type {import('../rounds.mjs').Measurement} */
export async function load({ row, open }) {
  const visit = await open();
  const floors = [];
  for (let i = 0; i < 4; i++) {
    const empty = { src: `/page/empty.js?${i}`, html: '<button>Call us</button>' };
    floors.push((await visit.run('load', empty)).cpu);
  }
  const floor = median(floors.slice(1)); // The first one includes the first run of the harness.
  const before = await visit.heap();
  const { cpu } = await visit.run('load', row);
  const after = await visit.heap();

  const onSlowDevice = await open(slowDown);
  const { defined, wall } = await onSlowDevice.run('load', row);
  return { cpu: cpu - floor, defined, wall, heap: after.js - before.js };
}
