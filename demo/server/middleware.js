import { randomUUID } from 'node:crypto';
import { Exchange } from './exchange.js';
import { Instance } from './instance.js';
import { isEndpoint, route } from './router.js';

const PATH = /^(\/number-service\/([\w-]{1,64}))\/(.*)$/;

/**
 * The number service of the demo and the tests, below `/number-service/<instance>/`. The first request to an instance
 * creates it. All state is in memory.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
export function numberServiceMiddleware() {
  /** @type {Map<string, Instance>} */
  const instances = new Map();

  const instanceNamed = (/** @type {string} */ name) => {
    const instance = instances.get(name) ?? new Instance(() => instances.delete(name));
    instances.set(name, instance);
    return instance;
  };

  return async (context, next) => {
    const [, base, name, path] = PATH.exec(context.path) ?? [];
    if (base === undefined || name === undefined || path === undefined) return next();

    // Koa makes all responses well-formed, but some of these must be malformed.
    context.respond = false;
    // Koa sets 404 beforehand, which the log would show for a request without a response.
    context.res.statusCode = 200;
    const instance = instanceNamed(name);
    const exchange = new Exchange(context.req, context.res, {
      id: randomUUID(),
      base,
      query: new URLSearchParams(context.querystring),
      now: instance.now,
    });
    exchange.addHeaders({ 'cache-control': 'no-store' });
    if (isEndpoint(path)) {
      exchange.addHeaders(crossOriginHeaders(instance));
      if (exchange.method === 'OPTIONS') return exchange.send(preflightAnswer);
    }
    await route(path, exchange, instance);
  };
}

/**
 * Lets pages of other origins on this machine request numbers; scripts/local-requests.mjs refuses all others. They cannot use
 * the desk and the switches.
 *
 * @param {Instance} instance
 * @returns {Record<string, string>}
 */
const crossOriginHeaders = ({ switches }) => ({
  'access-control-allow-origin': '*',
  ...(switches.exposeHeaders && { 'access-control-expose-headers': 'Date, Retry-After' }),
});

/** @type {import('./answers.js').Answer} */
const preflightAnswer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'Content-Type, Idempotency-Key, X-API-Key, Apikey',
  },
  text: '',
};
