// What is left when instances have come, been used, and gone: they open, ask for a number, let it expire, close, and are
// removed; those without a form come and go. Compared with when the first had gone: Lit keeps each template that was used,
// and loaded code stays.

const together = 25;
const lifetime = 1; // of a number, in s; the shortest there is

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
    // Chromium itself keeps the form that was last filled in, until it is another.
    await page.type('body > form input', 'x');
    // What is set free may set free something more.
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
