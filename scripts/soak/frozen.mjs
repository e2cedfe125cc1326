// A number counts down while Chromium really hides the page, freezes it, or keeps it in the back/forward cache.
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { Server } from './server.mjs';
import { visit } from './visit.mjs';

const gone = 4000; // ms
const soon = 1000; // ms, in which all is right again

/** @type {import('../soak.mjs').Part} */
export async function frozen({ broken }) {
  const server = await Server.start(await freePort());
  const visited = await visit(`${server.origin}/scripts/soak/page.html`);
  const { page, lifecycle } = visited;
  const inPage = (/** @type {string} */ code) => page.evaluate(`(async () => { ${code} })()`);

  /** @type {[what: string, sleep: () => Promise<unknown>, wake: () => Promise<unknown>][]} */
  const sleeps = [
    [
      'Hidden',
      async () => (await page.browser().newPage()).bringToFront(),
      () => page.bringToFront(),
    ],
    ['Frozen', () => lifecycle('frozen'), () => lifecycle('active')],
    ['In the back/forward cache', () => page.goto('about:blank'), () => page.goBack()],
  ];
  try {
    await inPage(`
      const { addMany, countDown, clocksOf } = await import('/test/helpers/many.ts');
      const { formatClock } = await import('/src/offer/countdown.ts');
      window.soak = { ticks: 0, kept: [], wokenAt: 0 };
      setInterval(() => (soak.ticks += 1), 20);
      const woken = () => Object.assign(soak, { wokenAt: Date.now(), slept: soak.ticks });
      document.addEventListener('resume', woken);
      document.addEventListener('visibilitychange', () => document.hidden || woken());
      addEventListener('pageshow', ({ persisted }) => (woken(), soak.kept.push(persisted)));
      soak.start = async (lifetime) => {
        const [element] = await addMany(document.body, 1);
        soak.expiries = 0;
        element.addEventListener('expired', () => (soak.expiries += 1));
        await countDown([element], () => lifetime);
        soak.element = element;
        soak.ticks = 0;
      };
      const isRight = () => {
        const left = soak.element.offer.expiresAt - Date.now();
        const [shown] = clocksOf([soak.element]);
        return [0, 1000].some((off) => shown === formatClock(Math.max(0, left + off)));
      };
      const isOver = () => soak.element.stage === 'expired';
      const passed = (ms) => new Promise((passed) => setTimeout(passed, ms));
      /** In ms since the waking. */
      soak.until = async (what) => {
        const isSo = what === 'over' ? isOver : isRight;
        while (!isSo() && Date.now() < soak.wokenAt + 5000) await passed(10);
        return Date.now() - soak.wokenAt;
      };
      soak.end = async () => {
        await passed(1500); // for those that would expire twice
        soak.element.remove();
        return soak.expiries;
      };
    `);
    /** @type {[string, string][]} */
    const figures = [];
    for (const [what, sleep, wake] of sleeps) {
      for (const isOver of [false, true]) {
        await inPage(`await soak.start(${isOver ? gone / 2 : 2 * gone})`);
        await sleep();
        await wait(gone);
        await wake();
        const late = Number(await inPage(`return soak.until('${isOver ? 'over' : 'right'}')`));
        const ticks = Number(await inPage('return soak.slept'));
        if (!isOver) {
          await inPage(`while (soak.element.stage !== 'expired')
            await new Promise((passed) => setTimeout(passed, 100))`);
        }
        const expiries = await inPage('return soak.end()');
        const when = isOver ? ' until after the expiry' : ` for ${gone / 1000} s`;
        const runsOn = what === 'Hidden'; // its timers are slow only after minutes
        if (ticks > gone / 20 / 2 && !runsOn) broken(`${what}${when}: the page did not sleep.`);
        if (late > soon) broken(`${what}${when}: after ${late} ms it is not right yet.`);
        if (expiries !== 1) broken(`${what}${when}: expired ${expiries} times.`);
        figures.push([
          what + when,
          `${isOver ? 'over' : 'right'} within ${late} ms of waking; expired once`,
        ]);
      }
    }
    if (String(await inPage('return soak.kept')) !== 'true,true') {
      broken('The page was not kept in the back/forward cache.');
    }
    for (const problem of visited.problems) broken(problem);
    return [...figures, ['In', await visited.version()]];
  } finally {
    await visited.close();
    await server.kill();
  }
}
