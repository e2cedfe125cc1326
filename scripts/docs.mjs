// `npm run docs`: writes the README's tables from custom-elements.json and from the docs of the
// metadata's type, and its snippets for CDNs from the build in dist/, each between `<!-- api:… -->` and `<!-- /api:… -->`. With --check it fails if the
// README is not what they give.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { apiTables } from './api-tables.mjs';
import { cdnSnippets } from './cdn-snippets.mjs';
import { writeOrCheck } from './generated.mjs';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));

let text = readFileSync(readme, 'utf8');
const generated = { ...apiTables(), ...(await cdnSnippets()) };
for (const [name, content] of Object.entries(generated)) {
  const section = new RegExp(`(<!-- api:${name} -->)[^]*(<!-- /api:${name} -->)`);
  if (!section.test(text)) throw new Error(`README.md has no place for <!-- api:${name} -->.`);
  text = text.replace(section, (_all, start, end) => `${start}\n\n${content}\n\n${end}`);
}
const formatted = await format(text, { ...(await resolveConfig(readme)), parser: 'markdown' });
writeOrCheck('README.md', formatted, 'npm run build && npm run docs');
