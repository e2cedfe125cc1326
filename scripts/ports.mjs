// TCP ports on loopback.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** @param {number} port 0 for any @returns {Promise<number>} the port on which one could listen */
async function tryPort(port) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: opened } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return opened;
}

/** A port that nobody listens on, so that runs at the same time do not meet. */
export const freePort = () => tryPort(0);

/** @param {number} port */
export const isFree = (port) =>
  tryPort(port).then(
    () => true,
    () => false,
  );
