// A Rollup plugin that imports style sheets as strings, with their own imports inlined.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @returns {import('rollup').Plugin} */
export function cssStrings() {
  return {
    name: 'css-strings',
    load(id) {
      if (!id.endsWith('.css')) return null;
      return `export default ${JSON.stringify(minified(withImports(id)))};`;
    },
  };
}

/** @param {string} file @returns {string} */
const withImports = (file) =>
  readFileSync(file, 'utf8').replace(/@import url\('([^']+)'\);/g, (_all, imported) =>
    withImports(resolve(dirname(file), imported)),
  );

/** Removes comments and white space, which is enough for a comparison. @param {string} css */
const minified = (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
