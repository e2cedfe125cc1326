// A Rollup plugin: writes LICENSES.txt with the license of each package that is in the output.
import { existsSync, readFileSync } from 'node:fs';

/** @returns {import('rollup').Plugin} */
export function bundledLicenses() {
  return {
    name: 'bundled-licenses',
    generateBundle(_options, bundle) {
      const packages = new Map();
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const [folder, name] = id.match(/^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//) ?? [];
          if (folder) packages.set(name, folder);
        }
      }
      const source = [...packages]
        .sort()
        .map(([name, folder]) => `${name}\n\n${licenseIn(folder)}`);
      if (source.length) {
        this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: source.join('\n\n') });
      }
    },
  };
}

function licenseIn(folder) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((name) => existsSync(folder + name));
  if (!file) throw new Error(`No license in ${folder}`);
  return readFileSync(folder + file, 'utf8').trim();
}
