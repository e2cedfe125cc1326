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
    // Takes the types away, no more. tsconfig.json says what class fields are: assignments, or they
    // would shadow the accessors of Lit's properties.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` }),
  ],
});
