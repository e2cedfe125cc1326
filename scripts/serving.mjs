// What `npm start` and the tests serve alike: the sources, compiled on the way, and the demo's
// number service.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { numberServiceMiddleware } from '../demo/server/middleware.js';
import { publishedPathsPlugin } from './published-paths.mjs';

const rootDir = fileURLToPath(new URL('../', import.meta.url));

export const serving = () => ({
  rootDir,
  hostname: '127.0.0.1',
  nodeResolve: true,
  middleware: [numberServiceMiddleware()],
  plugins: [
    publishedPathsPlugin(),
    // Takes the types away, no more. Without tsconfig.json it would not understand Lit's
    // decorators.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` }),
  ],
});
