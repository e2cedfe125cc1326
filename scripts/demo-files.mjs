// Which files `npm start` serves, and under which addresses: the demo's pages, the sources of the element, and the packages
// that they import. A module is also served under the address of the CDN build, such as `/services/gms-service.js`.
import { existsSync } from 'node:fs';

const allowed = [
  /^\/demo\/[\w-]+\.(html|css|js|ts)$/,
  /^\/src\/[\w./-]+\.ts$/,
  /^\/node_modules\/(@lit|lit|lit-html|lit-element|@lit-labs\/ssr-dom-shim|valibot|lean-qr|libphonenumber-js)\/.*\.m?js$/,
  /^\/__web-dev-server__web-socket\.js$/,
];

/** @param {string} path @returns {string | undefined} the source of a published module: `click-to-call.ts` */
function publishedModule(path) {
  const [, name] = path.match(/^\/([\w-]+|services\/[\w-]+)\.js$/) ?? [];
  return name && existsSync(new URL(`../src/${name}.ts`, import.meta.url))
    ? `${name}.ts`
    : undefined;
}

/** @param {string} path such as `/demo/index.html` */
export const isDemoFile = (path) =>
  allowed.some((pattern) => pattern.test(path)) || publishedModule(path) !== undefined;

export const publishedPathsPlugin = () => ({
  name: 'published-paths',
  serve({ path }) {
    const module = publishedModule(path);
    // A re-export: each module must be evaluated once only.
    return module && { body: `export * from '/src/${module}';`, type: 'js' };
  },
});
