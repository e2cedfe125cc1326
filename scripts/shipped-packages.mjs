// Lists the packages that are installed with ours: the dependencies in package.json and their dependencies.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const dependenciesOf = (path) => Object.keys(packages[path].dependencies ?? {});

const names = new Set(dependenciesOf(''));
for (const name of names) {
  // Iterating over a set includes what is added meanwhile.
  for (const dependency of dependenciesOf(`node_modules/${name}`)) names.add(dependency);
}

/** @type {readonly { path: string, name: string, hasInstallScript: boolean }[]} `path` is below the root */
export const shippedPackages = [...names].map((name) => ({
  path: `node_modules/${name}`,
  name,
  hasInstallScript: packages[`node_modules/${name}`].hasInstallScript === true,
}));
