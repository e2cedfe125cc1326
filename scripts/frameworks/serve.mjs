// Serves what an example's build gave, with the demo's number service below /api/.
import { startDevServer } from '@web/dev-server';
import { numberServiceMiddleware } from '../../demo/server/middleware.js';
import { freePort } from '../ports.mjs';
import { locally } from '../serving.mjs';

/** @param {string} rootDir */
export async function serve(rootDir) {
  const port = await freePort();
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: {
      port,
      ...locally(rootDir, [
        (context, next) => {
          context.path = context.path.replace(/^\/api\//, '/number-service/example/');
          return next();
        },
        numberServiceMiddleware(),
      ]),
    },
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.stop() };
}
