// Elements that come, are used and go: what they leave in Chromium.
import { freePort } from '../ports.mjs';
import { Server } from './server.mjs';
import { signed } from './signed.mjs';
import { visit } from './visit.mjs';

const count = 1000;
const together = 25;
const mostHeap = 256; // that a cycle may leave, in bytes: less than any object of ours with what it holds

/** @type {import('../soak.mjs').Part} */
export async function cycles({ broken }) {
  const server = await Server.start(await freePort());
  await fetch(`${server.origin}/number-service/soak/switches`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lifetime: 1 }), // the shortest there is
  });
  const visited = await visit(`${server.origin}/scripts/soak/page.html`);
  const { page, counted, instances } = visited;
  const run = (/** @type {number} */ times) =>
    page.evaluate(`(async () => {
      const { cycles } = await import('/test/helpers/cycle.ts');
      const set = { action: '/number-service/soak/call-numbers' };
      const third = Math.ceil(${times} / 3);
      for (const mode of ['modal', 'floating', 'inline']) await cycles(third, ${together}, { ...set, mode });
    })()`);
  try {
    await page.evaluate(`import('/test/helpers/leftovers.ts').then(({ watchLeftovers }) => {
      window.left = watchLeftovers();
    })`);
    // Those that are there are found: else none would be found afterwards either.
    await page.evaluate(`(async () => {
      const element = document.body.appendChild(document.createElement('click-to-call'));
      await Object.assign(element, { number: '+18005550100' }).show({ autoSubmit: true });
      while (element.stage !== 'completed') await new Promise(requestAnimationFrame);
    })()`);
    for (const [name, found] of Object.entries(await instances())) {
      if (found !== 1) broken(`Of one element, ${found} ${name} are found.`);
    }
    await page.evaluate(`document.querySelector('click-to-call').remove()`);

    await run(3 * together); // Lit keeps each template that was used, and loaded code stays
    const first = await counted();
    await run(count / 2);
    const middle = await counted();
    await run(count / 2);
    const last = await counted();
    const left = await instances();
    const pending = /** @type {Record<string, number>} */ (
      await page.evaluate(
        `({ timers: left.timers(), observers: left.observers(), listeners: left.listeners() })`,
      )
    );

    const heap = (last.heap - middle.heap) / (count / 2);
    const zero = {
      ...left,
      nodes: last.nodes - first.nodes,
      listeners: last.listeners - first.listeners,
      'listeners on the page': last.pageListeners - first.pageListeners,
      'listeners, as the page counts': pending.listeners,
      timers: pending.timers,
      observers: pending.observers,
    };
    for (const [what, number] of Object.entries(zero)) {
      if (Number(number) > 0) broken(`${number} ${what} are left.`);
    }
    if (heap > mostHeap) broken(`A cycle leaves ${Math.round(heap)} bytes.`);
    for (const problem of visited.problems) broken(problem);
    const sum = (names) => names.reduce((total, name) => total + left[name], 0);
    return [
      [
        'Cycles: mount, open, submit, expire, renew, close or not, unmount',
        count.toLocaleString('en'),
      ],
      ['Instances left, of six classes', String(sum(Object.keys(left)))],
      [
        'Listeners, timers and observers left',
        `${zero.listeners}, ${zero.timers}, ${zero.observers}`,
      ],
      ['Nodes left', String(zero.nodes)],
      ['JS heap, from cycle 500 to 1,000', `${signed(heap)} bytes per cycle`],
      ['In', await visited.version()],
    ];
  } finally {
    await visited.close();
    await server.kill();
  }
}
