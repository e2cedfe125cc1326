// `npm start`: serves the demo and its number service on loopback, and reloads the pages when a
// file changes.
//
//   PORT=3000 npm start   somewhere else than on port 8000
import { isFree } from './ports.mjs';
import { ensureInstalled } from './install.mjs';

const port = Number(process.env.PORT ?? 8000);
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken. Choose another one: PORT=8001 npm start`);
  process.exit(1);
}

ensureInstalled();
const { startDevServer } = await import('@web/dev-server');
const { serving } = await import('./serving.mjs');

const { middleware, ...config } = serving();
const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
  config: {
    ...config,
    port,
    watch: true,
    clearTerminalOnReload: false,
    middleware: [startPage, ...middleware],
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
console.log(`The demo is on http://127.0.0.1:${port}/ (Ctrl-C ends it).`);

function startPage(context, next) {
  if (context.path === '/') context.redirect('/demo/');
  else return next();
}
