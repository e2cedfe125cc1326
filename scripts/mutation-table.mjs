// What `npm run mutation` has found, with its date: by folder into docs/robustness.md.
import { readFileSync } from 'node:fs';
import { writeOrCheckSection } from './generated.mjs';

const report = new URL('../mutation/report.json', import.meta.url);

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];
let named = 0;

/** @typedef {{ mutants: number, noticed: number }} Counts */

/** @type {Map<string, Counts>} */
const folders = new Map();
const all = { mutants: 0, noticed: 0 };

const { files } = JSON.parse(readFileSync(report, 'utf8'));
for (const [file, { mutants }] of Object.entries(files)) {
  const folder = file.replace(/[^/]+$/, '');
  const counts = folders.get(folder) ?? { mutants: 0, noticed: 0 };
  folders.set(folder, counts);
  for (const { status } of mutants) {
    named += Number(status === 'Ignored');
    // Not those that a comment in the source names, nor those with which nothing can be loaded.
    if (!noticed.includes(status) && !unnoticed.includes(status)) continue;
    for (const each of [counts, all]) {
      each.mutants += 1;
      each.noticed += Number(noticed.includes(status));
    }
  }
}

// Rounded down: 100 % is all of them.
const score = ({ mutants, noticed }) =>
  `${(Math.floor((1000 * noticed) / mutants) / 10).toFixed(1)} %`;
const row = (name, counts) =>
  `| ${name} | ${counts.mutants} | ${counts.noticed} | ${counts.mutants - counts.noticed} | ${score(counts)} |`;
const date = new Date().toISOString().slice(0, 10);

const table = [
  '| Folder | Changes | Noticed | Not noticed | Score |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...[...folders].sort().map(([folder, counts]) => row(`\`${folder}\``, counts)),
  row('**all**', all),
  '',
  `Last run on ${date}. ${named} more, not counted here, make no difference, or none in Node: at each of them, a comment in the`,
  'source says why.',
].join('\n');

await writeOrCheckSection('docs/robustness.md', 'mutation', table, 'npm run mutation');
