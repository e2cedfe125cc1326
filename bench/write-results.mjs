// Writes the results into README.md, between `<!-- bench:results -->` and `<!-- /bench:results -->`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeOrCheck } from '../scripts/generated.mjs';

const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** @param {string} results */
export async function writeResults(results) {
  const section = /(<!-- bench:results -->)[^]*(<!-- \/bench:results -->)/;
  const text = readFileSync(readme, 'utf8');
  if (!section.test(text)) throw new Error('README.md has no place for <!-- bench:results -->.');
  const filled = text.replace(section, (_all, start, end) => `${start}\n\n${results}\n\n${end}`);
  const formatted = await format(filled, { ...(await resolveConfig(readme)), parser: 'markdown' });
  writeOrCheck('bench/README.md', formatted, 'npm run bench -- --write');
}
