// `npm start`: serves the demo and its number service on loopback, and reloads the pages when a
// file changes. It serves what the demo needs and no other file (demo-files.mjs).
//
//   PORT=3000 npm start   somewhere else than on port 8000
import { ensureInstalled } from './install.mjs';

const port = Number(process.env.PORT || 8000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT has to be a number from 1 to 65535, not "${process.env.PORT}".`);
}

ensureInstalled();
const { default: getPort } = await import('get-port');
if ((await getPort({ port, host: '127.0.0.1' })) !== port) {
  fail(`Port ${port} is taken. Choose another one: PORT=8001 npm start`);
}
const { isDemoFile } = await import('./demo-files.mjs');
const { serving, startServer } = await import('./serving.mjs');

const server = await startServer({
  ...serving({ middleware: [startPage], allows: isDemoFile }),
  port,
  watch: true,
  clearTerminalOnReload: false,
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
console.log(`The demo is on http://127.0.0.1:${port}/ (Ctrl-C ends it).`);

/** @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** `/demo` too: without the slash, the page's relative links would lead elsewhere. */
function startPage(context, next) {
  if (['/', '/demo'].includes(context.path)) context.redirect('/demo/');
  else return next();
}
