// The build for CDNs: it minifies the output of tsc in dist/ and includes Lit.
//
//   dist/cdn/click-to-call.js          defines the tag. The chunks that it loads are in the same folder. Their names contain a
//                                      hash, or the version for the texts of a language.
//   dist/cdn/services/*.js             the number services that package.json exports
//   dist/cdn/click-to-call.bundle.js   click-to-call.js with all of its chunks in one file
//
// There are separate builds, because in a single one, code that they share would be another file in the first load.
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
 * Removes two parts of Lit that this element never runs, which saves 0.36 kB in the first load. The hooks for polyfills are for
 * browsers that cannot parse this build. The fallback for browsers without constructed style sheets is not needed, because this
 * element adopts its style sheets itself (src/templates/adopt-styles.ts).
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

/** Writes the licenses of the bundled packages to LICENSES.txt. */
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
  // Entries contain only their exports, so that no chunk imports from an entry. A page may load the entry as
  // click-to-call.js?v=2, and a browser treats that URL as another module.
  preserveEntrySignatures: 'strict',
  output,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }), // Lit's production build
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
 * Returns the name of a chunk. It changes with the content, because a cache must not combine chunks of different versions. The
 * names of languages contain the version instead of a hash, because the panel contains all of their names, and equal endings
 * compress to a third of the size.
 */
const chunkName = ({ name, facadeModuleId }) =>
  /\/messages\/(?!overrides)[^/]+$/.test(facadeModuleId)
    ? `${name}-${version}.js`
    : `${name === 'click-to-call' ? 'core' : name}-[hash:6].js`;

export default [
  build('dist/click-to-call.js', {
    dir: 'dist/cdn',
    chunkFileNames: chunkName,
    hoistTransitiveImports: false, // the imports of a chunk's imports have already been loaded
  }),
  build(services, {
    dir: 'dist/cdn/services',
    chunkFileNames: 'shared-[hash].js',
    experimentalMinChunkSize: 1_000, // shared code of this size is not worth a request
  }),
  build('dist/click-to-call.js', {
    file: 'dist/cdn/click-to-call.bundle.js',
    inlineDynamicImports: true,
  }),
];
