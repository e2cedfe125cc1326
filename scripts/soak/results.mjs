// What came of it, in docs/robustness.md, each part with its own date.
import { arch, cpus, totalmem } from 'node:os';
import { writeOrCheckSection } from '../generated.mjs';
import { parts } from './parts.mjs';

/** @typedef {{ title: string, figures: [string, string][], seconds: number, load: number }} Result */

/**
 * Those that were not taken this time stay as they are.
 *
 * @param {Result[]} results
 */
export function writeResults(results) {
  const content = (/** @type {string} */ before) =>
    parts.flatMap((part) => written(part, results, before) ?? []).join('\n\n');
  return writeOrCheckSection('docs/robustness.md', 'soak', content, 'npm run soak -- --write');
}

/** @param {import('./parts.mjs').Named} part @param {Result[]} results @param {string} before */
function written(part, results, before) {
  const heading = `### ${part.title}\n`;
  const result = results.find(({ title }) => title === part.title);
  if (result) return heading + reported(result, part);
  const [, old] = before.split(heading);
  return old === undefined ? undefined : heading + (old.split('### ')[0] ?? '').trimEnd();
}

/** @param {Result} result @param {import('./parts.mjs').Named} part */
const reported = ({ figures, seconds, load }, { isTimed }) => `
| What | Figure |
| --- | --- |
${figures.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}

${date()}, in ${seconds} s, ${machine}${isTimed ? `, at a load of ${load.toFixed(1)}` : ''}.`;

const date = () => new Date().toISOString().slice(0, 10);
const memory = Math.round(totalmem() / 1024 ** 3);
const node = `with Node ${process.versions.node}`;
const machine = `${node} on ${cpus().length} cores (${arch()}) and ${memory} GB`;
