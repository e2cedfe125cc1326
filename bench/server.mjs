// Serves the page that is measured, the rows' bundles, and the demo's number service, on loopback.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numberServiceMiddleware } from '../demo/server/middleware.js';
import { isLocal } from '../scripts/local-requests.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * `/rows/<name>/…` are the bundles, `/page/…` is page/, `/node_modules/…` the files that other components fetch.
 *
 * @param {Map<string, string>} folders by the row's name
 */
export async function serve(folders) {
  const numberService = numberServiceMiddleware();

  const fileOf = (/** @type {string} */ path) => {
    const [, name = '', file = ''] = /^\/rows\/([\w-]+)\/([\w./-]+)$/.exec(path) ?? [];
    if (path.includes('/.')) return undefined;
    if (folders.has(name)) return `${folders.get(name)}/${file}`;
    return /^\/(page|node_modules)\/[\w.@/-]+$/.test(path) ? `${here}${path}` : undefined;
  };

  const server = createServer(async (request, response) => {
    if (!isLocal(request)) return void response.writeHead(403).end();
    const { pathname, search } = new URL(request.url ?? '/', 'http://bench');
    // The part of Koa's context that the middleware uses.
    const context = { path: pathname, querystring: search.slice(1), req: request, res: response };
    // @ts-expect-error Koa's context has more properties, which the middleware does not use.
    await numberService(context, async () => {
      try {
        const file = fileOf(pathname) ?? '';
        const content = await readFile(file);
        response.writeHead(200, {
          'content-type': types[extname(file)],
          'cache-control': 'no-store',
        });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, fileOf, stop: () => server.close() };
}
