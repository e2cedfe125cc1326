// What comes with ours when it is installed: the dependencies of package.json, and theirs, as package-lock.json has them.
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const { dependencies } = read('package.json');
const { packages } = read('package-lock.json');

/** Where `wanted` is found from a package, as Node looks for it: inside of it, then beside it, and so on outwards. */
function locate(from, wanted) {
  const path = `${from ? `${from}/` : ''}node_modules/${wanted}`;
  if (packages[path]) return path;
  if (!from) throw new Error(`package-lock.json has no ${wanted}.`);
  return locate(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), wanted);
}

const paths = new Set(Object.keys(dependencies).map((wanted) => locate('', wanted)));
// A set's iteration reaches what is added on the way.
for (const path of paths) {
  const { dependencies: own = {} } = packages[path];
  for (const wanted of Object.keys(own)) paths.add(locate(path, wanted));
}

/** @type {readonly { path: string, name: string, version: string, hasInstallScript: boolean }[]} `path`: below the root */
export const shippedPackages = [...paths].map((path) => ({
  path,
  name: path.replace(/^.*node_modules\//, ''),
  version: packages[path].version,
  hasInstallScript: packages[path].hasInstallScript === true,
}));
