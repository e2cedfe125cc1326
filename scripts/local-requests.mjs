// Restricts a server to this machine. Its socket listens on loopback, and a request has to name loopback as well: by DNS
// rebinding, a page of another site can reach this server under a host name of that site.

/**
 * An address for the dev server to listen on. If its hostname is `127.0.0.1` or `localhost`, the dev server ignores it and
 * listens on all interfaces (`DevServer.start` in @web/dev-server-core). `127.1` is another notation of 127.0.0.1, and
 * browsers show it as 127.0.0.1.
 */
export const loopback = '127.1';

/** The last one is 127.0.0.1 as an address of IPv6. Browsers do not trust it as they trust 127.0.0.1, which tests need. */
const localNames = ['127.0.0.1', 'localhost', '[::1]', loopback, '[::ffff:7f00:1]'];
const localOrigin = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\]|\[::ffff:7f00:1\])(:\d+)?$/;
/** A path, but neither a whole address nor the start of one: `//example.com/`. */
const originForm = /^\/(?![/\\])/;

/**
 * Whether a request names this server by an address of loopback, and does not come from a page of another site.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'url' | 'headers' | 'headersDistinct' | 'socket'>} request
 */
export function isLocal({ url = '', headers, headersDistinct, socket: { localPort } }) {
  const [host = '', ...others] = headersDistinct.host ?? [];
  const name = host.toLowerCase();
  const isOurs = localNames.some(
    (local) => name === `${local}:${localPort}` || (name === local && localPort === 80),
  );
  const { origin } = headers;
  return (
    isOurs &&
    others.length === 0 &&
    originForm.test(url) &&
    (origin === undefined || localOrigin.test(origin))
  );
}

/** @type {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} */
export function localRequestsOnly(context, next) {
  if (isLocal(context.req)) return next();
  context.status = 403;
  context.body = `This server answers http://127.0.0.1:${context.socket.localPort}/ only.`;
  return undefined;
}

/**
 * Applies the same rule to WebSockets, over which the dev server reloads pages and the test runner takes commands.
 * Middleware does not see their requests.
 *
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['plugins']>[number]}
 */
export const localUpgradesOnly = () => ({
  name: 'local-upgrades-only',
  serverStart({ server }) {
    const listeners = server?.listeners('upgrade') ?? [];
    server?.removeAllListeners('upgrade').on('upgrade', (request, socket, head) => {
      if (isLocal(request)) for (const listener of listeners) listener(request, socket, head);
      else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    });
  },
});
