// `npm run naive`: makes the element naive in a copy of the tree, one change of scripts/robustness/naive-changes.mjs at a
// time, and fails unless a test notices each of them in every engine that runs.
//
//   npm run naive -- F1 F20               takes some
//   npm run naive -- --write              notes all of it in docs/robustness.md
//   BROWSERS=chromium,firefox npm run naive   runs these engines; by default Chromium
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeOrCheckSection } from './generated.mjs';
import { naiveChanges } from './robustness/naive-changes.mjs';
import { naiveTable } from './robustness/naive-table.mjs';
import { taggedTests } from './robustness/tagged-tests.mjs';
import { copyTree } from './robustness/tree-copy.mjs';

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const changes = naiveChanges.filter(
  ({ fault = '' }) => positionals.length === 0 || positionals.includes(fault),
);
const engines = process.env.BROWSERS ?? 'chromium';

const copy = copyTree();

const tagged = taggedTests();
/** @param {import('./robustness/naive-changes.mjs').NaiveChange} change */
const filesOf = ({ fault = '', tests }) =>
  tests ?? [...new Set(tagged.filter(({ tags }) => tags.includes(fault)).map(({ file }) => file))];
const titlesOf = (...faults) => `\\((F\\d+, )*(${faults.join('|')})(, F\\d+)*\\)$`;

/**
 * @typedef {{ title: string, error: string }} Failure
 *
 * @param {readonly string[]} files
 * @param {string} titles what the titles of the tests match
 * @returns {Promise<Record<string, Failure[]>>} engine → the tests that fail in the copy
 */
const failedTests = (files, titles) =>
  new Promise((resolve, reject) => {
    const script = join(copy, 'scripts/robustness/failed-tests.mjs');
    const child = fork(script, [titles, ...files], {
      cwd: copy,
      env: { ...process.env, BROWSERS: engines },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The tests did not run to their end.')));
  });

/** @returns {Promise<Record<string, Failure[]>>} */
async function failedTestsWith(change) {
  const { file, from, to, fault } = change;
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return await failedTests(filesOf(change), fault ? titlesOf(fault) : '');
  } finally {
    writeFileSync(path, source);
  }
}

let isAllNoticed = true;
const fail = (text) => {
  isAllNoticed = false;
  console.error(text);
};

// As it is, nothing fails: what fails later notices the change, not the copy.
const faults = changes.flatMap(({ fault }) => fault ?? []);
const files = (isOfFault) => [
  ...new Set(changes.filter(({ fault }) => Boolean(fault) === isOfFault).flatMap(filesOf)),
];
for (const failures of [
  faults.length ? await failedTests(files(true), titlesOf(...faults)) : {},
  files(false).length ? await failedTests(files(false), '') : {},
]) {
  for (const [engine, failed] of Object.entries(failures)) {
    for (const { title, error } of failed) fail(`${engine}, as it is: ${title}: ${error}`);
  }
}

const results = [];
for (const change of changes) {
  const { fault = 'all', what } = change;
  const noticed = await failedTestsWith(change);
  results.push({ ...change, noticed });
  for (const [engine, failures] of Object.entries(noticed)) {
    const [first] = failures;
    if (!first) fail(`${fault} ${engine}: NOTHING NOTICED that it ${what}.`);
    else
      console.log(`${fault} ${engine}: ${failures.length} noticed that it ${what}: ${first.title}`);
  }
}
const engineNames = Object.keys(results[0]?.noticed ?? {});
console.log(`${results.length} changes, ${engineNames.join(', ')}.`);
if (values.write) {
  const table = naiveTable(results);
  await writeOrCheckSection('docs/robustness.md', 'naive', table, 'npm run naive -- --write');
}
process.exitCode = isAllNoticed ? 0 : 1;
