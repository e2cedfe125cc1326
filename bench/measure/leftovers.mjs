// What stays after instances have opened, requested a number, seen it expire, closed and been removed. Instances without a
// form are created and removed. The reference is the state after the first instances, because Lit keeps each used template and
// loaded code stays.

const together = 25;
const lifetime = 1; // of a number, in s; the shortest possible

/** @type {import('../rounds.mjs').Measurement} */
export async function leftovers({ row, open, cycles }) {
  const used = Math.ceil(cycles / together) * together;
  const visit = await open();
  const { page, devtools, run, metrics } = visit;
  await fetch(new URL('/number-service/bench/switches', page.url()), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lifetime }),
  });
  await run('watchTimers');
  await run('load', row);

  const counted = async () => {
    // Chromium keeps the form that was filled in last until another form is.
    await page.type('body > form input', 'x');
    // Freed objects may free others.
    for (let i = 0; i < 2; i++) {
      await run('painted');
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const { Nodes, JSEventListeners } = await metrics();
    const timers = Number(await page.evaluate('bench.pending.size'));
    return { nodes: Nodes, listeners: JSEventListeners, timers, heap: (await visit.heap()).js };
  };

  for (let i = 0; i < 2; i++) await run('cycle', { row, together });
  const before = await counted();
  for (let i = 0; i < used / together; i++) await run('cycle', { row, together });
  const after = await counted();
  await fetch(new URL('/number-service/bench/reset', page.url()), { method: 'POST' });

  return {
    cycles: used,
    listeners: after.listeners - before.listeners,
    timers: after.timers - before.timers,
    nodes: after.nodes - before.nodes,
    heap: (after.heap - before.heap) / used,
  };
}
