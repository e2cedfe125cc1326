// The snippets in docs/hosting.md for pages without a bundler, with the versions, files and hashes of this build.
// scripts/cdn-check.mjs runs them.
import { existsSync, readFileSync } from 'node:fs';
import { withStaticImports } from './load-graph.mjs';

const url = (file) => new URL(`../${file}`, import.meta.url);
const read = (file) => JSON.parse(readFileSync(url(file), 'utf8'));
const { version } = read('package.json');

const cdn = 'https://cdn.jsdelivr.net/npm/';
const own = `${cdn}click-to-call@${version}/dist/`;
const urlOf = (file) => `${own}cdn/${file}`;

/** Bare import in the unbundled build → the file in its package. */
const files = {
  lit: 'index.js',
  'lit-html': 'lit-html.js',
  'lit-html/': '',
  'lit-element/': '',
  '@lit/reactive-element': 'reactive-element.js',
  valibot: 'dist/index.mjs',
  'lean-qr/nano': 'nano.mjs',
  'lean-qr/extras/svg': 'extras/svg.mjs',
  'libphonenumber-js/min': 'min/index.js',
};

/** @returns {Promise<Record<string, string>>} name of the section → Markdown */
export async function cdnSnippets() {
  if (!existsSync(url('dist/cdn/integrity.json'))) throw new Error('Run `npm run build` first.');
  const hashes = read('dist/cdn/integrity.json');
  const [entry, ...imported] = await withStaticImports(['click-to-call.js']);
  const attributes = (file) => `integrity="${hashes[file]}" crossorigin="anonymous"`;
  const script = (file) =>
    `<script type="module" src="${urlOf(file)}" ${attributes(file)}></script>`;
  const preload = (file) =>
    `<link rel="modulepreload" href="${urlOf(file)}" ${attributes(file)} />`;

  return {
    'cdn-bundle': html(script('click-to-call.bundle.js')),
    'cdn-chunks': html(
      importMap({ integrity: mapped(imported, (file) => [urlOf(file), hashes[file]]) }),
      ...imported.map(preload),
      script(entry),
    ),
    'cdn-unbundled': html(
      importMap({
        imports: {
          'click-to-call': `${own}click-to-call.js`,
          'click-to-call/services/': `${own}services/`,
          'click-to-call/messages/': `${own}messages/`,
          ...mapped(Object.keys(files), (name) => [name, fileOf(name)]),
        },
      }),
      `<script type="module">import 'click-to-call';</script>`,
    ),
  };
}

/** The CDN address of the file that `specifier` imports, in the version that is installed here. */
function fileOf(specifier) {
  const [name = ''] = specifier.match(/^(@[^/]+\/)?[^/]+/) ?? [];
  return `${cdn}${name}@${read(`node_modules/${name}/package.json`).version}/${files[specifier]}`;
}

const mapped = (names, entryOf) => Object.fromEntries(names.map(entryOf));
const importMap = (map) => `<script type="importmap">${JSON.stringify(map, null, 2)}</script>`;
const html = (...lines) => ['```html', ...lines, '```'].join('\n');
