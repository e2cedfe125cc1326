// Serves everything once more under `/copy-of/<version>/`, so that a page can load the element and Lit twice. That copy
// says that it is of that version.
const prefix = /^\/copy-of\/([\w.]+)(?=\/)/;
const versionOf = ({ originalUrl }) => prefix.exec(originalUrl)?.[1];

/** @type {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} */
export function anotherCopyMiddleware(context, next) {
  context.url = context.url.replace(prefix, '');
  return next();
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const anotherCopyPlugin = () => ({
  name: 'another-copy',
  transformCacheKey: versionOf,
  transform(context) {
    const version = versionOf(context);
    if (!version || context.path !== '/src/version.ts') return undefined;
    return { body: String(context.body).replace(/(?<=version = .)[^'"]*/, version) };
  },
});
