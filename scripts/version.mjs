// Writes the version that package.json has into src/version.ts. `npm version` runs it.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const file = new URL('src/version.ts', root);
const source = readFileSync(file, 'utf8');
const constant = /(?<=^export const version = ').*(?=';$)/m;
if (!constant.test(source)) throw new Error('src/version.ts has no version.');
writeFileSync(file, source.replace(constant, version));
