// `npm run docs`: writes the README's tables from custom-elements.json and from the docs of the
// metadata's type, and its sizes and snippets for CDNs from the build in dist/, each between
// `<!-- api:… -->` and `<!-- /api:… -->`; and into docs/robustness.md the tests of each fault. With --check it fails if
// these are not what the source gives.
import { readFileSync } from 'node:fs';
import { apiTables } from './api-tables.mjs';
import { cdnSnippets } from './cdn-snippets.mjs';
import { writeOrCheckMarkdown, writeOrCheckSection } from './generated.mjs';
import { unreviewed } from './reviewed-packages.mjs';
import { faultTable } from './robustness/fault-table.mjs';
import { sizeTable } from './size-table.mjs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

let text = read('README.md');
const generated = { ...apiTables(), ...(await cdnSnippets()), sizes: sizeTable() };
for (const [name, content] of Object.entries(generated)) {
  const section = new RegExp(`(<!-- api:${name} -->)[^]*(<!-- /api:${name} -->)`);
  if (!section.test(text)) throw new Error(`README.md has no place for <!-- api:${name} -->.`);
  text = text.replace(section, (_all, start, end) => `${start}\n\n${content}\n\n${end}`);
}
await writeOrCheckMarkdown('README.md', text, 'npm run build && npm run docs');

await writeOrCheckSection('docs/robustness.md', 'faults', faultTable(), 'npm run docs');

for (const problem of unreviewed()) {
  console.error(problem);
  process.exitCode = 1;
}
