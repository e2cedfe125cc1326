// Compares the faults in docs/robustness.md with the tests. A test names the faults that it covers at the end of its title:
// `(F1)` or `(F1, F11)`.
import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** @returns {string[]} problems, as sentences */
export function unmatchedFaults() {
  const rows = read('docs/robustness.md').matchAll(/^\| (F\d+) +\|/gm);
  const documented = new Set([...rows].map(([, tag = '']) => tag));
  const tested = new Set(
    readdirSync(new URL('../test', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .flatMap((file) => [...read(`test/${file}`).matchAll(/ \((F\d+(?:, F\d+)*)\)['"`]/g)])
      .flatMap(([, tags = '']) => tags.split(', ')),
  );
  return [
    ...[...documented]
      .filter((tag) => !tested.has(tag))
      .map((tag) => `docs/robustness.md lists ${tag}, but no test names it.`),
    ...[...tested]
      .filter((tag) => !documented.has(tag))
      .map((tag) => `A test names ${tag}, but docs/robustness.md does not list it.`),
  ];
}
