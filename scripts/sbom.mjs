// `npm run sbom`: writes sbom.cdx.json, what the package consists of besides its own code, as CycloneDX (https://cyclonedx.org/): npm's own
// list, of the lockfile, less what only the development needs. The same tree gives the same list: no time, no random number.
//
// Not `npm sbom --omit dev`: that leaves out whatever something in the development needs as well, which is all of Lit.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './shipped-packages.mjs';

const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const { name } = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
const kept = new Set(shippedPackages.map((each) => `${each.name}@${each.version}`));

const list = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
delete list.serialNumber;
delete list.metadata.timestamp;
const { component } = list.metadata;
component.name = name; // and not that of the folder
list.components = list.components.filter((each) => kept.has(each['bom-ref']));
list.dependencies = list.dependencies
  .filter(({ ref }) => ref === component['bom-ref'] || kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));

// Whatever rollup has put into the files for CDNs has its license there, under its name.
const bundled = ['dist/cdn/LICENSES.txt', 'dist/cdn/services/LICENSES.txt']
  .flatMap((file) => read(file).split('\n\n'))
  .filter((line) => packages[`node_modules/${line}`]);
const names = new Set(list.components.map((each) => each.name));
const missing = bundled.filter((each) => !names.has(each));
if (bundled.length === 0) throw new Error('There is nothing in dist/cdn/: run `npm run build`.');
if (missing.length) throw new Error(`In dist/cdn/ and not in the list: ${missing.join(', ')}.`);
if (list.components.length !== kept.size) throw new Error('npm lists less than the lockfile.');

writeFileSync(new URL('sbom.cdx.json', root), `${JSON.stringify(list, null, 2)}\n`);
console.log(`sbom.cdx.json written: ${[...kept].sort().join(', ')}.`);
