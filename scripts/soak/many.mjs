// 200 elements on a page, 50 of them counting down in real time, in Chromium.
import { freePort } from '../ports.mjs';
import { Server } from './server.mjs';
import { visit } from './visit.mjs';

const count = 200;
const counting = 50;
const mostLate = 2000; // ms
/** How much more than in proportion 50 may cost. */
const mostCost = 1.5;

/** @type {import('../soak.mjs').Part} */
export async function many({ broken }) {
  const server = await Server.start(await freePort());
  const visited = await visit(`${server.origin}/scripts/soak/page.html`);
  const { page, metrics } = visited;
  const inPage = (/** @type {string} */ code) => page.evaluate(`(async () => { ${code} })()`);
  try {
    await inPage(`
      const many = await import('/test/helpers/many.ts');
      const { watchLeftovers } = await import('/test/helpers/leftovers.ts');
      const { formatClock } = await import('/src/offer/countdown.ts');
      const elements = await many.addMany(document.body, ${count});
      const tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
      window.soak = { ...many, formatClock, elements, tasks, left: watchLeftovers() };
    `);

    /** What some cost the main thread in a second, and the longest task among it, in ms. */
    const cost = async (/** @type {number} */ number) => {
      const lifetime = '(index) => 12_000 + 200 * index';
      await inPage(`
        const chosen = soak.elements.slice(0, ${number});
        soak.ends = chosen.map((element) => {
          const late = [];
          element.addEventListener('expired', () => late.push(Date.now() - element.offer.expiresAt));
          return late;
        });
        await soak.countDown(chosen, ${lifetime});
        soak.chosen = chosen;
        soak.tasks.length = 0;
      `);
      const before = (await metrics()).TaskDuration ?? NaN;
      await inPage('await new Promise((passed) => setTimeout(passed, 5000))');
      const busy = ((await metrics()).TaskDuration ?? NaN) - before;
      // A busy machine may be about to render them.
      const wrong = await inPage(`
        const isWrong = (element, i, shown) =>
          ![0, 1000].some((off) =>
            shown[i] === soak.formatClock(Math.max(0, element.offer.expiresAt - Date.now() + off)));
        const wrong = () => {
          const shown = soak.clocksOf(soak.chosen);
          return soak.chosen.filter((element, i) => isWrong(element, i, shown)).length;
        };
        for (const end = Date.now() + 2000; wrong() && Date.now() < end; )
          await new Promise(requestAnimationFrame);
        return wrong();
      `);
      if (wrong) broken(`${wrong} of ${number} clocks are wrong by more than a second.`);
      const longest = await inPage(
        'return Math.max(50, ...soak.tasks.map((task) => task.duration))',
      );
      const ends = /** @type {number[][]} */ (
        await inPage(`
          const open = () => soak.chosen.some((element) => element.stage === 'completed');
          while (open()) await new Promise((passed) => setTimeout(passed, 100));
          await new Promise((passed) => setTimeout(passed, 1500)); // for those that would expire twice
          for (const element of soak.chosen) element.close();
          return soak.ends;
        `)
      );
      const late = ends.flat();
      if (ends.some(({ length }) => length !== 1)) broken('Not each has expired once.');
      if (late.some((ms) => ms < 0)) broken('One has expired early.');
      if (late.some((ms) => ms > mostLate)) broken(`One has expired ${Math.max(...late)} ms late.`);
      return {
        busy,
        longest: Number(longest),
        once: ends.filter(({ length }) => length === 1).length,
      };
    };

    await cost(1); // all that loads on intent loads
    const one = await cost(1);
    const all = await cost(counting);
    const timers = await inPage('return soak.left.timers()');
    if (timers) broken(`${timers} timers are left.`);
    for (const problem of visited.problems) broken(problem);
    const times = all.busy / one.busy;
    if (times > counting * mostCost) broken(`${counting} cost ${times.toFixed(0)} times one.`);
    return [
      ['Elements', `${count}, of which ${counting} count down`],
      ['Expired once, at their own deadline', `${all.once} of ${counting}`],
      ['Timers left', String(timers)],
      [`Main thread, ${counting} counting against 1`, `× ${times.toFixed(1)}`],
      [
        'Longest task, the same',
        `× ${(all.longest / one.longest).toFixed(1)} (of 50 ms, or longer)`,
      ],
    ];
  } finally {
    await visited.close();
    await server.kill();
  }
}
