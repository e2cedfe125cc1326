// Fails unless the package holds all that it has to, and nothing else: each source file as built,
// what the CDN's entries load, the editors' data, and the papers. Run it after a build.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withAllImports } from './load-graph.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const pathsIn = (value) =>
  typeof value === 'string' ? [value.replace('./', '')] : Object.values(value).flatMap(pathsIn);

const papers = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'ACCESSIBILITY.md',
  'SECURITY.md',
];
const named = ['main', 'types', 'exports', 'customElements', 'web-types', 'jsdelivr', 'unpkg'];
const promised = named.flatMap((field) => pathsIn(manifest[field]));

const modules = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => ['.js', '.js.map', '.d.ts'].map((end) => file.replace(/\.ts$/, end)));
const services = promised.filter((path) => path.startsWith('dist/services/'));
const cdn = [
  ...(await withAllImports([
    'click-to-call.js',
    'click-to-call.bundle.js',
    ...services.map((path) => path.replace('dist/', '')),
  ])),
  'LICENSES.txt',
  'services/LICENSES.txt',
  'integrity.json',
];
const editors = ['web-types.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json'];

const due = new Set([
  ...papers,
  ...promised,
  ...modules.map((file) => `dist/${file}`),
  ...cdn.map((file) => `dist/cdn/${file}`),
  ...editors.map((file) => `dist/editors/${file}`),
]);
const [tarball] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' }),
);
const packed = new Set(tarball.files.map(({ path }) => path));

const fail = (problem) => {
  console.error(problem);
  process.exitCode = 1;
};
for (const file of due) if (!packed.has(file)) fail(`${file} is missing in the package.`);
for (const file of packed) if (!due.has(file)) fail(`${file} does not belong into the package.`);
if (!process.exitCode) {
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(`${packed.size} files, ${kB(tarball.size)}, unpacked ${kB(tarball.unpackedSize)}.`);
}
