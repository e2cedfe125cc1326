// `npm run soak`: what takes too long for the suite. Fails if something is lost, left or promised twice.
//
//   npm run soak -- --only cycles,service   takes some of its parts
//   npm run soak -- --minutes 10            for how long the number service is under load; by default, 1
//   npm run soak -- --write                 the results into docs/robustness.md, but of what failed
//   RUNS=50000 npm run soak -- --only attack   how often a random test runs; by default, the attack 5,000 times
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

/**
 * @typedef {(options: { minutes: number, broken: (problem: string) => void }) => Promise<[what: string, figure: string][]>} Part
 * it gives figures, and tells what should not have been
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    minutes: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number.');

ensureInstalled();
const { parts } = await import('./soak/parts.mjs');
const { writeResults } = await import('./soak/results.mjs');

const all = parts.map(({ name }) => name);
const names = values.only?.split(',') ?? all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`No such part: ${unknown}. There are ${all}.`);

const results = [];
for (const { title, run } of parts.filter(({ name }) => names.includes(name))) {
  console.log(`\n${title} …`);
  const started = performance.now();
  /** @type {Map<string, number>} */
  const problems = new Map();
  const broken = (problem) => problems.set(problem, (problems.get(problem) ?? 0) + 1);
  const figures = await run({ minutes, broken }).catch((error) => {
    broken(error.stack);
    return [];
  });
  for (const [what, figure] of figures) console.log(`  ${what}: ${figure}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const [problem, times] of [...problems].slice(0, 20)) {
    console.error(`  ✘ ${problem}${times > 1 ? ` (${times} times)` : ''}`);
  }
  console.log(`  ${problems.size ? '✘' : '✔'} in ${seconds} s`);
  const [load = NaN] = loadavg(); // over the last minute
  results.push({ title, figures, seconds, load, failed: problems.size > 0 });
}

const passed = results.filter(({ failed }) => !failed);
if (values.write) await writeResults(passed);
process.exit(passed.length < results.length ? 1 : 0); // what a broken part may have left does not keep it
