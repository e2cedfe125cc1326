// Finds the files that a browser fetches, by the import statements in a build.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { init, parse } from 'es-module-lexer';

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/** @param {string} file its path in `folder` */
async function importsOf(file, folder = cdn) {
  await init;
  const [imports] = parse(await readFile(join(folder, file), 'utf8'));
  const names = (found) => found.map(({ n = '' }) => posix.join(posix.dirname(file), n));
  return {
    static: names(imports.filter(({ d }) => d === -1)),
    dynamic: names(imports.filter(({ d }) => d >= 0)),
  };
}

/**
 * @param {string[]} files
 * @param {string} [folder] another than dist/cdn/
 * @returns {Promise<string[]>} `files` and everything that they import statically
 */
export async function withStaticImports(files, folder) {
  const graph = new Set(files);
  // Iterating over a set includes what is added meanwhile.
  for (const file of graph) {
    for (const imported of (await importsOf(file, folder)).static) graph.add(imported);
  }
  return [...graph];
}

/**
 * @param {string[]} files
 * @returns {Promise<string[]>} the files that they import on demand
 */
export async function lazyImports(files) {
  const imports = await Promise.all(files.map((file) => importsOf(file)));
  return [...new Set(imports.flatMap(({ dynamic }) => dynamic))];
}
