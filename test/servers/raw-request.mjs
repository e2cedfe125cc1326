// Requests as bytes on a socket: an HTTP client would normalise paths, and set Host itself.
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string | undefined>} [headers] `undefined` omits a header
 * @returns {Promise<{ status: number, head: string, body: string }>}
 */
export function request(port, path, headers = {}) {
  const fields = { Host: `127.0.0.1:${port}`, Connection: 'close', ...headers };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return exchange(port, [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
}

/**
 * @param {number} port
 * @param {string} text
 * @returns {Promise<{ status: number, head: string, body: string }>}
 */
export function exchange(port, text) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.setEncoding('utf8').on('data', (data) => {
      received += data;
      if (received.startsWith('HTTP/1.1 101')) socket.destroy(); // a WebSocket stays open
    });
    socket.on('error', reject).on('close', () => {
      const [head = '', ...body] = received.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') });
    });
  });
}

/** @param {number} port */
export const upgrade = (port, headers = {}) =>
  request(port, '/wds', {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  });

/**
 * Addresses of this machine at which a server of 127.0.0.1 does not listen, but a server of all interfaces does. Even a
 * machine without a network has the first two, Windows and macOS the second.
 */
export const otherAddresses = [
  '127.0.0.2',
  '::1',
  ...Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
    entries
      .filter(({ internal }) => !internal)
      .map(({ address, scopeid }) => (scopeid ? `${address}%${name}` : address)),
  ),
];

/** @param {number} port @param {string} address @returns {Promise<boolean>} */
export const isReachable = (port, address) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 2000 }, () => settle(true));
    const settle = (/** @type {boolean} */ reachable) => {
      socket.destroy();
      resolve(reachable);
    };
    socket.on('error', () => settle(false)).on('timeout', () => settle(false));
  });
