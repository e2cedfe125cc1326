// A Web Test Runner plugin that opens everything the test server serves on a second port too, so
// that tests can reach the number service across origins. `GET /__other-origin` says where that is.
import { once } from 'node:events';
import { createServer } from 'node:http';

export function otherOriginPlugin() {
  let server;
  return {
    name: 'other-origin',
    async serverStart({ app }) {
      server = createServer(app.callback()).listen(0, '127.0.0.1');
      await once(server, 'listening');
    },
    serve: ({ path }) =>
      path === '/__other-origin'
        ? { body: `http://127.0.0.1:${server.address().port}`, type: 'text' }
        : undefined,
    serverStop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
