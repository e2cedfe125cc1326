// The build for CDNs, made from what tsc left in dist/: minified, with Lit inside.
//
//   dist/cdn/click-to-call.js          defines the tag; beside it, with hashes, what it loads; each language by itself,
//                                      named by the release
//   dist/cdn/services/*.js             the number services that package.json exports
//   dist/cdn/click-to-call.bundle.js   all of the first, and of what it loads, in one file
//
// Separate builds: in a common one, what they share would be one more file in the first load.
import { readFileSync } from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';

const { exports, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const services = Object.values(exports).filter((path) => path.startsWith('./dist/services/'));

/**
 * Removes two parts of Lit that this element never runs, which takes 0.36 kB off the first load. The hooks for polyfills are
 * for browsers that cannot parse this build. The support for old browsers' style sheets is for elements whose styles Lit
 * adopts; this element adopts its own (src/templates/styles.ts).
 */
const withoutUnusedLit = {
  name: 'without-unused-lit',
  transform: (code, id) =>
    /\/node_modules\/(@lit|lit-html|lit-element)\//.test(id)
      ? code
          .replace(/\w+\.\w+PolyfillSupport\b/g, 'undefined')
          .replace(/\w+\.ShadowRoot&&[^,]+CSSStyleSheet\.prototype/, 'true')
      : null,
};

/** Writes the licenses of the packages that are in the files. */
const licenses = (folder) =>
  // @ts-expect-error Its types say that it is a CommonJS module; it is not.
  license({
    thirdParty: {
      allow: { test: '(MIT OR BSD-3-Clause)', failOnViolation: true, failOnUnlicensed: true },
      output: `${folder}/LICENSES.txt`,
    },
  });

/** @returns {import('rollup').RollupOptions} */
const build = (input, output) => ({
  input,
  // The entries hold no more than their exports. Lazy parts must not import from one: a page may
  // have loaded it as click-to-call.js?v=2, which to a browser is another module.
  preserveEntrySignatures: 'strict',
  output,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }), // Lit without its checks and warnings
    withoutUnusedLit,
    minifyTemplates({
      failOnError: true,
      options: { minifyOptions: { removeAttributeQuotes: true } },
    }),
    // @ts-expect-error Its types say that it is a CommonJS module; it is not.
    terser({ module: true, compress: { passes: 2 }, format: { comments: false } }),
    licenses(output.dir ?? 'dist/cdn'),
  ],
});

/**
 * A file that changes has another name, or a cache would mix what does not belong together. The panel names all languages
 * and speaks one: what all their names end in weighs a third of as many hashes.
 */
const chunkName = ({ name, facadeModuleId }) =>
  /\/messages\/(?!overrides)[^/]+$/.test(facadeModuleId)
    ? `${name}-${version}.js`
    : `${name === 'click-to-call' ? 'core' : name}-[hash:6].js`;

export default [
  build('dist/click-to-call.js', {
    dir: 'dist/cdn',
    chunkFileNames: chunkName,
    hoistTransitiveImports: false, // what a part needs is there already: only what it imports itself
  }),
  build(services, {
    dir: 'dist/cdn/services',
    chunkFileNames: 'shared-[hash].js',
    experimentalMinChunkSize: 1_000, // what some have in common is not worth a request
  }),
  build('dist/click-to-call.js', {
    file: 'dist/cdn/click-to-call.bundle.js',
    inlineDynamicImports: true,
  }),
];
