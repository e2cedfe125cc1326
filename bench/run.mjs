// `npm run bench`: compares the element's CDN build with reference rows and other components, in Chromium.
//
//   npm run bench -- --rows click-to-call,lit-button,styled-button --only load,idle --rounds 7
//   npm run bench -- --dist ../other/dist/cdn    another build of the element
//   npm run bench -- --cycles 1000               the number of instances that are opened, used and removed
//   npm run bench -- --write                     writes the results into bench/README.md
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/install.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    cycles: { type: 'string', default: '100' },
    dist: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (values.write && (values.rows || values.only)) {
  throw new Error(
    'bench/README.md has all rows and columns: use --write without --rows and --only.',
  );
}

ensureInstalled();
const { launchChromium } = await import('../scripts/browsers.mjs');
const { chooseColumns } = await import('./columns.mjs');
const { prepare } = await import('./prepare.mjs');
const { report } = await import('./report.mjs');
const { measureInRounds } = await import('./rounds.mjs');
const { chooseRows } = await import('./rows.mjs');
const { serve } = await import('./server.mjs');
const { writeOrCheckSections } = await import('../scripts/generated.mjs');

const rows = chooseRows(values.rows);
const columns = chooseColumns(values.only);
const [rounds = NaN, cycles = NaN] = [values.rounds, values.cycles].map(Number);
if (!(rounds > 0 && cycles > 0)) throw new Error('--rounds and --cycles take a number.');

const server = await serve(await prepare(rows, values.dist));
const browser = await launchChromium();
try {
  const results = await measureInRounds(columns, rows, { rounds, cycles, browser, server });
  const text = report(columns, rows, results, { rounds, version: await browser.version() });
  console.log(`\n${text}`);
  if (values.write) {
    const command = 'npm run bench -- --write';
    await writeOrCheckSections('bench/README.md', { results: text }, command);
  }
} finally {
  await browser.close();
  server.stop();
}
