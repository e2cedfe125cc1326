// Serves the build of an example, with the demo's number service below /api/.
import getPort from 'get-port';
import { numberServiceMiddleware } from '../../demo/server/middleware.js';
import { locally, startServer } from '../serving.mjs';

/** @param {string} rootDir */
export async function serveExample(rootDir) {
  const port = await getPort();
  const server = await startServer({
    port,
    ...locally(rootDir, [
      (context, next) => {
        context.path = context.path.replace(/^\/api\//, '/number-service/example/');
        return next();
      },
      numberServiceMiddleware(),
    ]),
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.stop() };
}
