// The demo and its number service in a process of their own, which can be killed. Started by server.mjs.
import { startDevServer } from '@web/dev-server';
import { serving } from '../serving.mjs';

const tell = (/** @type {object} */ what) => process.send?.(what);

await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
  config: { ...serving(), port: Number(process.argv[2]), watch: false },
});
process.on('message', () => {
  globalThis.gc?.();
  tell({ heap: process.memoryUsage().heapUsed });
});
process.once('disconnect', () => process.exit()); // whoever started it is gone
tell({ started: true });
