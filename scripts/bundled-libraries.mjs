// A Web Test Runner plugin that serves each file of test/libraries as a bundle: React comes as CommonJS, and both React
// and Vue ask for `process.env`, which browsers do not have.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = '/test/libraries/';

export const bundledLibrariesPlugin = () => ({
  name: 'bundled-libraries',
  async serve({ path }) {
    if (!path.startsWith(folder)) return undefined;
    const entry = fileURLToPath(new URL(`..${path}`, import.meta.url));
    const {
      outputFiles: [bundle],
    } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      alias: { vue: 'vue/dist/vue.esm-bundler.js' }, // with the template compiler
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    return bundle && { body: bundle.text, type: 'js' };
  },
});
