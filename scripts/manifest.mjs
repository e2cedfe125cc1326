// `npm run manifest`: writes custom-elements.json, from which the tables of the docs and the data for editors are made. With
// --check, fails if the file is out of date.
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeOrCheck } from './generated.mjs';

const manifest = await cli({
  argv: ['analyze', '--quiet'],
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  noWrite: true,
});

/** The path of a source, `src/x.ts`, becomes that of the package, `dist/x.js`. */
const publishedPath = (key, value) =>
  ['path', 'module'].includes(key) && typeof value === 'string'
    ? value.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js')
    : value;

const json = JSON.stringify(manifest, publishedPath, 2);
writeOrCheck('custom-elements.json', `${json}\n`, 'npm run manifest');
