// What the examples came to, as a table in examples/README.md.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeOrCheck } from '../generated.mjs';

const file = 'examples/README.md';
const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
const section = /(<!-- frameworks:results -->)[^]*(<!-- \/frameworks:results -->)/;

/**
 * @typedef {{
 *   example: import('./examples.mjs').Example,
 *   version: string,
 *   times: Record<string, number>,
 *   seconds: number,
 *   problem?: Error,
 * }} Result `version` of the framework; `times` of the steps that went well, in seconds; `seconds` in all
 *
 * @param {Result[]} results
 * @param {string} browser name and version
 */
export async function writeResults(results, browser) {
  const text = readFileSync(path, 'utf8');
  if (!section.test(text)) throw new Error(`${file} has no place for the results.`);
  const written = text.replace(
    section,
    (_all, start, end) => `${start}\n\n${tableOf(results, browser)}\n\n${end}`,
  );
  const config = await resolveConfig(path);
  writeOrCheck(
    file,
    await format(written, { ...config, parser: 'markdown' }),
    'npm run test:frameworks -- --write',
  );
}

/**
 * @param {Result[]} results
 * @param {string} browser
 */
function tableOf(results, browser) {
  const rows = results.map(({ example, version, seconds, problem }) => {
    const name = `[${example.title}](${example.name}/)`;
    return `| ${name} | ${example.shows} ${version} | ${problem ? 'fails' : 'works'} | ${Math.round(seconds)} |`;
  });
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const date = new Date().toISOString().slice(0, 10);
  return `| Example | With | Result | Seconds |
| --- | --- | --- | ---: |
${rows.join('\n')}

On ${date}, with Node ${process.versions.node} and ${browser}, in ${Math.round(total)} seconds.`;
}
