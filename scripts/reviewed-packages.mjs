// Compares docs/dependencies.md with package.json and package-lock.json. The page has a row for each package.
import { readFileSync } from 'node:fs';
import { shippedPackages } from './shipped-packages.mjs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** @returns {string[]} problems, as sentences */
export function unreviewed() {
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(read('package.json'));
  const packages = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies });
  const page = read('docs/dependencies.md');
  const rows = [...page.matchAll(/^\| (`.*?) +\|/gm)].map(([, names = '']) => names);
  const patterns = rows.flatMap((names) => [...names.matchAll(/`(.+?)`/g)].map(([, name]) => name));
  const matches = (pattern = '', name = '') =>
    new RegExp(`^${pattern.replace('*', '.*')}$`).test(name);
  return [
    ...packages
      .filter((name) => !patterns.some((pattern) => matches(pattern, name)))
      .map((name) => `docs/dependencies.md has no row for ${name}.`),
    ...patterns
      .filter((pattern) => !packages.some((name) => matches(pattern, name)))
      .map(
        (pattern) => `docs/dependencies.md has a row for ${pattern}, which is not in package.json.`,
      ),
    ...shippedPackages
      .filter(({ name }) => !page.includes(`\`${name}\``))
      .map(
        ({ name }) => `docs/dependencies.md does not name ${name}, which is installed with ours.`,
      ),
    ...shippedPackages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => `${name} is installed with ours and has an install script.`),
  ];
}
