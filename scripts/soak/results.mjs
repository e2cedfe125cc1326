// What came of it, in docs/robustness.md, each part with its own date.
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeOrCheck } from '../generated.mjs';
import { parts } from './parts.mjs';

const file = 'docs/robustness.md';
const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
const section = /(?<=<!-- soak:start -->)[^]*(?=<!-- soak:end -->)/;

/**
 * Those that were not taken this time stay as they are.
 *
 * @param {{ title: string, figures: [string, string][], seconds: number }[]} results
 */
export async function writeResults(results) {
  const text = readFileSync(path, 'utf8');
  const [before] = section.exec(text) ?? [];
  if (before === undefined) throw new Error(`${file} has no place for the results.`);
  const written = parts.map(({ title }) => {
    const result = results.find((other) => other.title === title);
    const [, old] = before.split(`### ${title}\n`);
    return result ? reported(result) : old && `### ${title}\n${old.split('### ')[0]}`;
  });
  const content = `\n\n${written.filter(Boolean).join('\n\n')}\n\n`;
  const formatted = await format(
    text.replace(section, () => content),
    { ...(await resolveConfig(path)), parser: 'markdown' },
  );
  writeOrCheck(file, formatted, 'npm run soak -- --write');
}

const reported = ({ title, figures, seconds }) => `### ${title}

| What | Figure |
| --- | --- |
${figures.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}

${date()}, in ${seconds} s, with Node ${process.versions.node} on ${machine}, at a load of ${Math.round(loadavg()[0] ?? NaN)}.`;

const date = () => new Date().toISOString().slice(0, 10);
const memory = Math.round(totalmem() / 1024 ** 3);
const machine = `${cpus().length} cores (${arch()}) and ${memory} GB`;
