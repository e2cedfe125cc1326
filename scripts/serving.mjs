// Configures the dev server of `npm start`, the tests and the screenshots. It serves the sources, without their types, and the
// demo's number service.
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { numberServiceMiddleware } from '../demo/server/middleware.js';
import { localRequestsOnly, localUpgradesOnly, loopback } from './local-requests.mjs';
import { publishedPathsPlugin } from './demo-files.mjs';
import { servedFilesOnly } from './served-files.mjs';

const rootDir = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>} Middleware
 *
 * @param {{ middleware?: Middleware, allows?: (path: string) => boolean }} [options] `middleware` comes before the number
 *   service; `allows` names the files that are served, by default all but dotfiles and lock files
 */
export const serving = ({ middleware = [], allows } = {}) => {
  const { plugins, ...config } = locally(
    rootDir,
    [...middleware, numberServiceMiddleware()],
    allows,
  );
  return {
    ...config,
    nodeResolve: true,
    plugins: [
      ...plugins,
      publishedPathsPlugin(),
      // It needs tsconfig.json: class fields have to be assignments, or they shadow the accessors of Lit's properties.
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` }),
    ],
  };
};

/**
 * The configuration of a dev server that serves this machine alone.
 *
 * @param {string} rootDir
 * @param {Middleware} middleware
 * @param {(path: string) => boolean} [allows]
 */
export const locally = (rootDir, middleware, allows) => ({
  rootDir,
  hostname: loopback,
  middleware: [localRequestsOnly, ...middleware, servedFilesOnly(rootDir, allows)],
  plugins: [localUpgradesOnly()],
});

/**
 * Starts a dev server that takes no options from the command line or a file.
 *
 * @param {import('@web/dev-server').DevServerConfig} config
 */
export const startServer = (config) =>
  startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config,
  });

/** Serves the build of an example, with the demo's number service below /api/. @param {string} rootDir */
export async function serveExample(rootDir) {
  const port = await getPort();
  const toNumberService = (context, next) => {
    context.path = context.path.replace(/^\/api\//, '/number-service/example/');
    return next();
  };
  const middleware = [toNumberService, numberServiceMiddleware()];
  const server = await startServer({ port, ...locally(rootDir, middleware) });
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.stop() };
}
