// Which files of the CDN build a browser fetches, told by their import statements.
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

const cdn = new URL('../dist/cdn/', import.meta.url);

/** @param {string} file its path in dist/cdn/ */
async function importsOf(file) {
  await init;
  const [imports] = parse(await readFile(new URL(file, cdn), 'utf8'));
  const names = (found) => found.map(({ n = '' }) => posix.join(posix.dirname(file), n));
  return {
    static: names(imports.filter(({ d }) => d === -1)),
    dynamic: names(imports.filter(({ d }) => d >= 0)),
  };
}

/**
 * @param {string[]} files
 * @returns {Promise<string[]>} `files` and all that they cannot do without
 */
export async function withStaticImports(files) {
  const graph = new Set(files);
  // A set's iteration reaches what is added on the way.
  for (const file of graph) {
    for (const imported of (await importsOf(file)).static) graph.add(imported);
  }
  return [...graph];
}

/**
 * @param {string[]} files
 * @returns {Promise<string[]>} `files` and all that they may ever import
 */
export async function withAllImports(files) {
  const graph = new Set(files);
  for (const file of graph) {
    const imports = await importsOf(file);
    for (const imported of [...imports.static, ...imports.dynamic]) graph.add(imported);
  }
  return [...graph];
}

/**
 * @param {string[]} files
 * @returns {Promise<string[]>} what they import on demand
 */
export async function lazyImports(files) {
  const imports = await Promise.all(files.map(importsOf));
  return [...new Set(imports.flatMap(({ dynamic }) => dynamic))];
}
