// `--coverage`: every line of these folders runs in the tests. Chromium measures it while the other
// engines just run.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const folders = ['src/lifecycle/', 'src/services/', 'src/form/'];

/** @type {import('@web/test-runner').CoverageConfig} */
export const coverageConfig = {
  include: folders.map((folder) => `${folder}**`),
  threshold: { lines: 100, statements: 0, branches: 0, functions: 0 },
  reporters: ['text', 'lcov'],
};

/**
 * What no test loads is not in the figures.
 *
 * @param {import('@web/test-runner').TestCoverage} testCoverage
 */
export function unloadedFiles({ coverageMap }) {
  const loaded = coverageMap.files();
  return folders
    .flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => folder + name))
    .filter((file) => hasCode(file) && !loaded.some((path) => path.endsWith(`/${file}`)));
}

/** Whether anything is left of `file` without its types. */
function hasCode(file) {
  const source = readFileSync(new URL(file, root), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.Latest, removeComments: true },
  });
  return outputText.trim() !== 'export {};';
}
