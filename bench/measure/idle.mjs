// The cost of each idle instance after the script has loaded. All instances are appended in one task. The time ends when the
// last one has rendered. The CPU time ends when all are painted.

/** @type {import('../rounds.mjs').Measurement} */
export async function idle({ row, open }) {
  const { instances } = row;
  const visit = await open();
  await visit.run('load', row);
  const none = await visit.run('addIdle', { ...row, instances: 0 });
  const before = await visit.heap();
  const all = await visit.run('addIdle', row);
  const after = await visit.heap();
  return {
    cpu: (all.cpu - none.cpu) / instances,
    wall: (all.wall - none.wall) / instances,
    heap: (after.js - before.js) / instances,
    dom: (after.dom - before.dom) / instances,
  };
}
