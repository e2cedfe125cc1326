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
writeOrCheck('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`, 'npm run manifest');
