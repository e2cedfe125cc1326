// `npm run bench`: measures the element's CDN build beside floors and peers, in Chromium on a slowed-down CPU.
//
//   node bench/run.mjs --rows click-to-call,lit-button,styled-button --only load,idle --rounds 7
//   node bench/run.mjs --dist ../other/dist/cdn     another build of ours
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/install.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    dist: { type: 'string' },
  },
});

ensureInstalled();
const { launchChromium } = await import('../scripts/browsers.mjs');
const { columns } = await import('./columns.mjs');
const { prepare } = await import('./prepare.mjs');
const { columnTable } = await import('./report.mjs');
const { measureInRounds } = await import('./rounds.mjs');
const { chooseRows } = await import('./rows.mjs');
const { serve } = await import('./server.mjs');

const rows = chooseRows(values.rows);
const only = values.only?.split(',');
const chosen = columns.filter(({ name }) => !only || only.includes(name));

const server = await serve(await prepare(rows, values.dist));
const browser = await launchChromium();
try {
  const { origin } = server;
  const rounds = Number(values.rounds);
  const results = await measureInRounds(chosen, rows, { rounds, browser, origin });
  for (const column of chosen) console.log(`\n${columnTable(column, rows, results)}`);
} finally {
  await browser.close();
  server.stop();
}
