// What Stryker runs once in its copy of the tree: a .js beside each .ts, so that the many processes to come need no
// compiler.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withoutTypes } from './without-types.mjs';

const root = new URL('../', import.meta.url);
if (!root.pathname.includes('/mutation/')) throw new Error('This is no copy of the tree.');

for (const folder of ['src/', 'test/']) {
  for (const file of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(new URL(folder + file, root), 'utf8');
    writeFileSync(new URL(folder + file.replace(/\.ts$/, '.js'), root), withoutTypes(source));
  }
}
