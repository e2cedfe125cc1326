// What came of it, in docs/robustness.md.
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeOrCheck } from '../generated.mjs';

const file = 'docs/robustness.md';
const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
const section = /(<!-- soak:start -->)[^]*(<!-- soak:end -->)/;
const empty = '# What it withstands\n\n<!-- soak:start -->\n<!-- soak:end -->\n';

/** @param {{ title: string, figures: [string, string][], seconds: number }[]} results */
export async function writeResults(results) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : empty;
  if (!section.test(text)) throw new Error(`${file} has no place for the results.`);
  const written = text.replace(section, (_all, start, end) =>
    [start, ...results.map(tableOf), machine(), end].join('\n\n'),
  );
  const config = await resolveConfig(path);
  const formatted = await format(written, { ...config, parser: 'markdown' });
  writeOrCheck(file, formatted, 'npm run soak -- --write');
}

const tableOf = ({ title, figures, seconds }) =>
  [
    `| ${title} | ${seconds} s |`,
    '| --- | --- |',
    ...figures.map(([what, figure]) => `| ${what} | ${figure} |`),
  ].join('\n');

function machine() {
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `On ${date}, with Node ${process.versions.node}, on ${cpus().length} cores (${arch()}) and ${memory} GB.`;
}
