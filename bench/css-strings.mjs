// A Rollup plugin: a style sheet that is imported is a string, with what it imports itself.
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

/** Comments and white space; no more is needed to compare. @param {string} css */
const minified = (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
