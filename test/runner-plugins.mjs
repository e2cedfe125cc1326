// Web Test Runner plugins and middleware: the commands that tests send with executeServerCommand(), and what the test server
// serves beside files.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** @typedef {import('@web/test-runner').TestRunnerPlugin} TestRunnerPlugin */
/** @typedef {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} Middleware */

const pathOf = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/**
 * The DevTools session of each page. A page keeps what a session emulates, also for the next test file.
 * @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>}
 */
const sessions = new WeakMap();
function devtoolsOf({ browser, id }) {
  const page = browser.getPage(id);
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Commands, the engines that support them, and the name of the answer, which tells whether the command was carried out. */
const commands = {
  /** CSS media features that the runner's own emulateMedia() leaves out. An empty array ends the emulation. */
  'emulate-features': {
    engines: ['Chromium'],
    answer: 'emulated',
    run: async (session, features) =>
      (await devtoolsOf(session)).send('Emulation.setEmulatedMedia', { features }),
  },
  'collect-garbage': {
    engines: ['Chromium'],
    answer: 'collected',
    async run(session) {
      const devtools = await devtoolsOf(session);
      // The first collection may free objects that hold others.
      for (let i = 0; i < 2; i += 1) await devtools.send('HeapProfiler.collectGarbage');
    },
  },
  'turn-wheel': {
    engines: ['Chromium', 'Firefox'],
    answer: 'turned',
    async run({ browser, id }, { x, y, deltaX = 0, deltaY = 0 }) {
      const { mouse } = browser.getPage(id);
      await mouse.move(x, y);
      await mouse.wheel({ deltaX, deltaY });
    },
  },
};

/** @returns {TestRunnerPlugin} */
export const commandsPlugin = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    const known = commands[command];
    if (!known) return undefined;
    const isSupported = known.engines.includes(session.browser.name);
    if (isSupported) await known.run(session, payload);
    return { [known.answer]: isSupported };
  },
});

/**
 * Serves each file of test/libraries as a bundle: React is CommonJS, and React and Vue read `process.env`.
 * @returns {TestRunnerPlugin}
 */
export const bundledLibrariesPlugin = () => ({
  name: 'bundled-libraries',
  async serve({ path }) {
    if (!path.startsWith('/test/libraries/')) return undefined;
    const { outputFiles } = await build({
      entryPoints: [pathOf(path.slice(1))],
      bundle: true,
      write: false,
      format: 'esm',
      alias: { vue: 'vue/dist/vue.esm-bundler.js' }, // with the template compiler
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    return { body: outputFiles.map(({ text }) => text).join(''), type: 'js' };
  },
});

const copyPrefix = /^\/copy-of\/([\w.]+)(?=\/)/;

/** Serves every file a second time under `/copy-of/<version>/`, so that a page can load the element twice. @type {Middleware} */
export function secondCopyMiddleware(context, next) {
  context.url = context.url.replace(copyPrefix, '');
  return next();
}

/** Gives the second copy its version. @returns {TestRunnerPlugin} */
export const secondCopyPlugin = () => {
  const versionOf = ({ originalUrl }) => copyPrefix.exec(originalUrl)?.[1];
  return {
    name: 'second-copy',
    transformCacheKey: versionOf,
    transform(context) {
      const version = versionOf(context);
      if (!version || context.path !== '/src/version.ts') return undefined;
      return { body: String(context.body).replace(/(?<=version = .)[^'"]*/, version) };
    },
  };
};

/** Adds a policy to a page of test/pages: `/test/pages/plain.html?policy=default-src 'none'`. @type {Middleware} */
export function pagePolicyMiddleware(context, next) {
  const { policy } = context.query;
  if (typeof policy === 'string' && context.path.startsWith('/test/pages/')) {
    context.set('Content-Security-Policy', policy);
  }
  return next();
}

/** Opens the test server on a second port too. `GET /__other-origin` answers its origin. @returns {TestRunnerPlugin} */
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

/**
 * Serves the pages of test/server/pages.mjs as @lit-labs/ssr renders them: `/test/pages/on-server/<name>.html`, with a
 * `?script=` for each module script. They are rendered in a process without a DOM.
 * @returns {TestRunnerPlugin}
 */
export function serverRenderingPlugin() {
  let rendered;
  return {
    name: 'server-rendering',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => (rendered = undefined));
    },
    async serve({ path, URL: { searchParams } }) {
      const [, name] = path.match(/^\/test\/pages\/on-server\/(\w+)\.html$/) ?? [];
      if (!name) return undefined;
      rendered ??= promisify(execFile)(process.execPath, [pathOf('test/server/render.mjs')]);
      const content = JSON.parse((await rendered).stdout)[name];
      if (content === undefined) return undefined;
      const scripts = searchParams
        .getAll('script')
        .map((src) => `<script type="module" src="${src}"></script>`);
      const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page that a server has rendered</title>
    <script src="/test/pages/problems.js"></script>
    ${scripts.join('\n')}
  </head>
  <body><main>${content}</main></body>
</html>`;
      return { body, type: 'html' };
    },
  };
}
