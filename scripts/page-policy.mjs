// Serves a page of test/pages with the content security policy that its address asks for, in a header as servers send
// it: `/test/pages/plain.html?policy=default-src 'none'`.

/** @type {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} */
export function pagePolicyMiddleware(context, next) {
  const { policy } = context.query;
  if (typeof policy === 'string' && context.path.startsWith('/test/pages/')) {
    context.set('Content-Security-Policy', policy);
  }
  return next();
}
