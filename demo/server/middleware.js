import { randomUUID } from 'node:crypto';
import { Exchange } from './exchange.js';
import { Instance } from './instance.js';
import { isEndpoint, route } from './router.js';

const PATH = /^(\/number-service\/([\w-]{1,64}))\/(.*)$/;

/**
 * The number service of the demo and of the tests, below `/number-service/<instance>/`. Instances come to be when they
 * are first asked for something. All state is in memory and goes with the server.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
export function numberServiceMiddleware() {
  /** @type {Map<string, Instance>} */
  const instances = new Map();

  const instanceCalled = (/** @type {string} */ name) => {
    const instance = instances.get(name) ?? new Instance(() => instances.delete(name));
    instances.set(name, instance);
    return instance;
  };

  return async (context, next) => {
    const [, base, name, path] = PATH.exec(context.path) ?? [];
    if (base === undefined || name === undefined || path === undefined) return next();

    // Koa makes sure that answers are well-formed, and some of these must not be.
    context.respond = false;
    // Nor is it 404, as Koa assumes beforehand, if a request gets no answer at all.
    context.res.statusCode = 200;
    const instance = instanceCalled(name);
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
 * Lets pages of other origins on this machine request numbers; scripts/local-requests.mjs refuses all others. The desk and
 * the switches stay closed to them.
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
