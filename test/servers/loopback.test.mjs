// Who can reach the servers of this repository.
import { expect } from 'chai';
import { exchange, isReachable, otherAddresses, request, upgrade } from './raw-request.mjs';
import { servers } from './servers.mjs';

const foreignHosts = (/** @type {number} */ port) => [
  `attacker.example:${port}`,
  'attacker.example',
  `127.0.0.1.attacker.example:${port}`,
  `localhost.attacker.example:${port}`,
  `localhost.:${port}`,
  `127.0.0.1@attacker.example:${port}`,
  `attacker.example@127.0.0.1:${port}`,
  `127.0.0.1:${port}, attacker.example`,
  `192.0.2.1:${port}`,
  `0.0.0.0:${port}`,
  `[::]:${port}`,
  `127.0.0.1:${port + 1}`,
  '127.0.0.1',
  '',
];
const hasWebSocket = ['npm start', 'npm test'];

for (const [name, start] of Object.entries(servers)) {
  describe(`the server of ${name}`, () => {
    /** @type {import('./servers.mjs').Started} */
    let server;
    before(async function () {
      this.timeout(60_000);
      server = await start();
    });
    after(() => server.stop());

    it('accepts connections on loopback', async () => {
      expect(await isReachable(server.port, '127.0.0.1')).to.equal(true);
    });

    for (const address of otherAddresses) {
      it(`refuses connections at ${address}`, async () => {
        expect(await isReachable(server.port, address)).to.equal(false);
      });
    }

    for (const path of ['/', '/demo/index.html', '/number-service/demo/switches']) {
      it(`answers 403 at ${path} to a Host that is not loopback`, async () => {
        for (const host of foreignHosts(server.port)) {
          const { status } = await request(server.port, path, { Host: host });
          expect(status, host).to.equal(403);
        }
      });
    }

    it('answers each loopback name in any letter case', async () => {
      for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
        const { status } = await request(server.port, '/', { Host: `${host}:${server.port}` });
        expect(status, host).not.to.equal(403);
      }
    });

    if (name === 'examples/html') return; // small, as it is an example

    it('refuses a request without a Host header or with two', async () => {
      const host = `Host: 127.0.0.1:${server.port}\r\n`;
      const line = 'GET / HTTP/1.1\r\nConnection: close\r\n';
      expect((await exchange(server.port, `${line}\r\n`)).status).to.equal(400);
      expect((await exchange(server.port, 'GET / HTTP/1.0\r\n\r\n')).status).to.equal(403);
      const other = 'Host: attacker.example\r\n';
      expect((await exchange(server.port, `${line}${host}${other}\r\n`)).status).to.equal(403);
      expect((await exchange(server.port, `${line}${other}${host}\r\n`)).status).to.equal(403);
    });

    it('refuses a request target that is more than a path', async () => {
      for (const target of [
        'http://attacker.example/',
        `http://127.0.0.1:${server.port}/`,
        '//attacker.example/',
        '/\\attacker.example/',
        '*',
      ]) {
        expect((await request(server.port, target)).status, target).to.be.at.least(400);
      }
      expect(await isReachable(server.port, '127.0.0.1')).to.equal(true);
    });

    it('refuses requests from pages of other sites', async () => {
      for (const Origin of [
        'https://attacker.example',
        'http://127.0.0.1.attacker.example',
        'null',
      ]) {
        expect((await request(server.port, '/', { Origin })).status, Origin).to.equal(403);
      }
    });

    if (hasWebSocket.includes(name)) {
      it('opens a WebSocket only for its own pages', async () => {
        const origin = `http://127.0.0.1:${server.port}`;
        expect((await upgrade(server.port, { Origin: origin })).status).to.equal(101);
        const foreign = { Origin: 'https://attacker.example' };
        expect((await upgrade(server.port, foreign)).status).to.equal(403);
        const rebound = { Host: `attacker.example:${server.port}` };
        expect((await upgrade(server.port, rebound)).status).to.equal(403);
      });
    }
  });
}
