// `npm run test:frameworks`: whether the apps in examples/ work with the package as it would be
// published. Each is copied, installed with the tarball, type-checked, built, and used in Chromium.
//
//   npm run test:frameworks -- --only vue,react    takes some
//   npm run test:frameworks -- --write             writes what came of it into examples/README.md
//   npm run test:frameworks -- --keep              leaves the copies where they are
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers.mjs';
import { examples } from './frameworks/examples.mjs';
import { install, npm, pack, versionOf } from './frameworks/packages.mjs';
import { writeResults } from './frameworks/results.mjs';
import { serve } from './frameworks/serve.mjs';
import { visit } from './frameworks/visit.mjs';
import { visitWithoutScripts } from './frameworks/visit-without-scripts.mjs';
import { watchedPage } from './frameworks/watched-page.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const names = options.only?.split(',') ?? examples.map(({ name }) => name);
const unknown = names.filter((name) => !examples.some((example) => example.name === name));
if (unknown.length) throw new Error(`No such example: ${unknown}.`);
if (options.only && options.write) throw new Error('What is written is about all examples.');

const folder = mkdtempSync(join(tmpdir(), 'click-to-call-examples-'));
const browser = await launchChromium();
const results = [];
try {
  const tarball = await pack(folder);
  for (const example of examples.filter(({ name }) => names.includes(name))) {
    const result = await check(example, tarball);
    results.push(result);
    console.log(lineOf(result));
    if (result.problem) process.exitCode = 1;
  }
  if (options.write) await writeResults(results, (await browser.version()).replace('/', ' '));
} finally {
  await browser.close();
  if (options.keep) console.log(`The copies are in ${folder}.`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** @returns {Promise<import('./frameworks/results.mjs').Result>} */
async function check(example, tarball) {
  const started = performance.now();
  const result = { example, version: '', times: {}, seconds: 0 };
  const timed = async (step, work) => {
    const start = performance.now();
    const value = await work();
    result.times[step] = (performance.now() - start) / 1000;
    return value;
  };
  try {
    const copy = await timed('install', () => install(example.name, { folder, tarball }));
    result.version = versionOf(copy, example.shows);
    await timed('types', () => npm(['run', 'types'], copy));
    await timed('build', () => npm(['run', 'build'], copy));
    await timed('use', () => use(example, copy));
  } catch (error) {
    result.problem = error;
  }
  result.seconds = (performance.now() - started) / 1000;
  return result;
}

async function use({ output, isInHtml }, copy) {
  const server = await serve(join(copy, output));
  const { page, problems } = await watchedPage(browser, join(copy, 'node_modules/click-to-call'));
  try {
    if (isInHtml) await visitWithoutScripts(browser, server.origin);
    await visit(page, server.origin);
    if (problems.length) throw new Error('The visit went well, but:');
  } catch (error) {
    const log = await page.$$eval('>>> #log > li', (lines) => lines.map((line) => line.innerText));
    const { stack } = /** @type {Error} */ (error);
    throw new Error([stack, ...problems, 'The log:', ...log].join('\n'), { cause: error });
  } finally {
    await page.close();
    await server.stop();
  }
}

/** @param {import('./frameworks/results.mjs').Result} result */
function lineOf({ example, version, times, seconds, problem }) {
  const steps = Object.entries(times).map(([step, time]) => `${step} ${time.toFixed(1)}`);
  const sum = `${example.title}, ${example.shows} ${version}: ${seconds.toFixed(1)} s`;
  return `${problem ? '✘' : '✔'} ${sum} (${steps.join(', ')})${problem ? `\n${problem.message}` : ''}`;
}
