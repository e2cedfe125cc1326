// `npm run docs`: writes the generated sections of the documentation. The API tables come from custom-elements.json and the
// types in the source, the sizes and the CDN snippets from the build in dist/, and the contents of each page from its
// headings. With --check, fails if a file is out of date.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { slug } from 'github-slugger';
import budgets from '../.size-limit.mjs';
import { apiTables } from './api-tables.mjs';
import { cdnSnippets } from './cdn-snippets.mjs';
import { writeOrCheckSections } from './generated.mjs';

const root = new URL('../', import.meta.url);

/** Page → name of the section → content. @type {Record<string, Record<string, string>>} */
const generated = {
  'docs/api.md': apiTables(),
  'docs/hosting.md': await cdnSnippets(),
  'docs/sizes.md': { sizes: sizeTable() },
};

for (const name of readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.md')) continue;
  const page = `docs/${name.replaceAll('\\', '/')}`;
  const text = readFileSync(new URL(page, root), 'utf8');
  await writeOrCheckSections(
    page,
    { ...generated[page], contents: contentsOf(text) },
    'npm run build && npm run docs',
  );
}

/** @param {string} markdown @returns {string} a list of links to the headings of the second level */
function contentsOf(markdown) {
  const prose = markdown.replace(/^(`{3,})[^]*?^\1$/gm, '');
  const headings = [...prose.matchAll(/^## (?!Next$)(.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) => `- [${heading}](#${slug(heading)})`).join('\n');
}

/** @returns {string} the size of the files of each budget, compressed with brotli, as a table */
function sizeTable() {
  const weight = (file) => brotliCompressSync(readFileSync(new URL(file, root))).length;
  const rows = budgets.map(({ name, limit, path }) => {
    const [when, what] = name.split(': ');
    const bytes = path.map(weight).reduce((sum, each) => sum + each);
    return `| ${when} | ${what} | ${(bytes / 1000).toFixed(2)} kB | ${limit} |`;
  });
  return ['| When | What | Size | Budget |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}
