// `npm test -- --coverage`: the tests run every line of these folders. Chromium measures it.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folders = ['src/lifecycle/', 'src/services/', 'src/form/', 'src/phone-number/'];

/** @type {import('@web/test-runner').CoverageConfig} */
export const coverageConfig = {
  include: folders.map((folder) => `${folder}**`),
  threshold: { lines: 100, statements: 0, branches: 0, functions: 0 },
  reporters: ['text', 'lcov'],
};

/**
 * Lists the files that no test loads. The figures do not include them. A file of types only is never loaded.
 *
 * @param {import('@web/test-runner').TestCoverage} testCoverage
 */
export function unloadedFiles({ coverageMap }) {
  const loaded = coverageMap.files();
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
        (name) => folder + name,
      ),
    )
    .filter((file) => file.endsWith('.ts') && hasCode(readFileSync(new URL(file, root), 'utf8')))
    .filter((file) => !loaded.some((path) => path.endsWith(`/${file}`)));
}

const hasCode = (source) => /^export (?!type|interface|\{|declare)/m.test(source);
