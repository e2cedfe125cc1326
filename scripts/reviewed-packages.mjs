// docs/dependencies.md against package.json: each package has a row, and each row a package. And against the lockfile: it
// names all that comes with ours, none of which runs anything when it is installed.
import { readFileSync } from 'node:fs';
import { shippedPackages } from './shipped-packages.mjs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** What is missing, in words. @returns {string[]} */
export function unreviewed() {
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(read('package.json'));
  const packages = Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies });
  const review = read('docs/dependencies.md');
  const rows = review.matchAll(/^\| (`.*?) +\|/gm);
  const reviewed = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`(.+?)`/g)]);
  const patterns = reviewed.map(([, name = '']) => ({ name, matches: matcher(name) }));
  return [
    ...packages
      .filter((name) => !patterns.some(({ matches }) => matches(name)))
      .map((name) => `docs/dependencies.md does not say why there is ${name}.`),
    ...patterns
      .filter(({ matches }) => !packages.some(matches))
      .map(({ name }) => `docs/dependencies.md has a row for ${name}, which there is not.`),
    ...shippedPackages
      .filter(({ name }) => !review.includes(`\`${name}\``))
      .map(({ name }) => `docs/dependencies.md does not name ${name}, which comes with ours.`),
    ...shippedPackages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => `${name} comes with ours, and has an install script.`),
  ];
}

/** @param {string} name may have one `*`, for anything */
function matcher(name) {
  const [start = '', end] = name.split('*');
  return (/** @type {string} */ other) =>
    end === undefined ? other === name : other.startsWith(start) && other.endsWith(end);
}
