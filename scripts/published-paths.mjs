// A dev server plugin that serves the modules under the addresses they have in the CDN build: the
// demo's pages say `/click-to-call.js` and `/services/gms-service.js`, as a user's page would, and
// get what is in src/.
import { existsSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

export function publishedPathsPlugin() {
  return {
    name: 'published-paths',
    serve({ path }) {
      const [, name] = path.match(/^\/([\w-]+|services\/[\w-]+)\.js$/) ?? [];
      if (!name || !existsSync(new URL(`${name}.ts`, source))) return undefined;
      // Re-exported, not served in place: each module must exist once, however it is reached.
      return { body: `export * from '/src/${name}.ts';`, type: 'js' };
    },
  };
}
