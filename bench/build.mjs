// Bundles each row as rollup.config.mjs bundles the element: with the same plugins and the same copy of Lit.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { cssStrings } from './css-strings.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const isLit = (id) => /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/.test(id);

/**
 * @param {string} name of a file in rows/
 * @returns {Promise<string>} the folder with the bundle; its entry is <name>.js
 */
export async function bundle(name) {
  const dir = fileURLToPath(new URL(`dist/${name}/`, import.meta.url));
  rmSync(dir, { recursive: true, force: true });
  const build = await rollup({
    input: fileURLToPath(new URL(`rows/${name}.js`, import.meta.url)),
    onLog: (level, log, show) =>
      (log.id ?? log.message).includes('node_modules') || show(level, log),
    plugins: [
      nodeResolve({ exportConditions: ['production'], rootDir: root, dedupe: isLit }),
      cssStrings(),
      // Templates of other components with variable tags are not minified.
      minifyTemplates({ failOnError: false }),
      // @ts-expect-error Its types say that it is a CommonJS module; it is not.
      terser({ module: true, compress: { passes: 2 }, format: { comments: false } }),
    ],
  });
  await build.write({ dir, chunkFileNames: '[name]-[hash:6].js' });
  await build.close();
  return dir;
}
