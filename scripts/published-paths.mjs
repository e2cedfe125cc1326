// A dev server plugin that serves the modules under the addresses they have in the CDN build: the
// demo's pages say `/click-to-call.js` and `/services/gms-service.js`, as a user's page would, and
// get what is in src/.
import { existsSync } from 'node:fs';

const source = new URL('../src/', import.meta.url);

/** The source of the module that is published under this path, if there is one: `click-to-call.ts`. @param {string} path */
export function publishedModule(path) {
  const [, name] = path.match(/^\/([\w-]+|services\/[\w-]+)\.js$/) ?? [];
  return name && existsSync(new URL(`${name}.ts`, source)) ? `${name}.ts` : undefined;
}

export function publishedPathsPlugin() {
  return {
    name: 'published-paths',
    serve({ path }) {
      const module = publishedModule(path);
      // Re-exported, not served in place: each module must exist once, however it is reached.
      return module && { body: `export * from '/src/${module}';`, type: 'js' };
    },
  };
}
