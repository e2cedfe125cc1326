// `npm run manifest`: writes custom-elements.json, the description of the element that editors and
// the README's tables are fed from. With --check it fails if the file is not what the source gives.
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeOrCheck } from './generated.mjs';

const manifest = await cli({
  argv: ['analyze', '--quiet'],
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  noWrite: true,
});
writeOrCheck('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`, 'npm run manifest');
