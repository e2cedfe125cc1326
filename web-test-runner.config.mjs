// Configures the dev server and the test runner. scripts/test.mjs selects the browsers.
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import getPort from 'get-port';
import { serving } from './scripts/serving.mjs';
import {
  bundledLibrariesPlugin,
  commandsPlugin,
  otherOriginPlugin,
  pagePolicyMiddleware,
  secondCopyMiddleware,
  secondCopyPlugin,
  serverRenderingPlugin,
} from './test/runner-plugins.mjs';

const { plugins, ...served } = serving({
  middleware: [secondCopyMiddleware, pagePolicyMiddleware],
});

/** Attributes of the test page for tests with random input. test/helpers/random-runs.ts reads them. */
const random = ['SEED', 'RUNS']
  .filter((name) => process.env[name])
  .map((name) => ` data-${name.toLowerCase()}="${Number(process.env[name])}"`)
  .join('');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...served,
  port: await getPort(),
  plugins: [
    ...plugins,
    secondCopyPlugin(),
    bundledLibrariesPlugin(),
    otherOriginPlugin(),
    serverRenderingPlugin(),
    commandsPlugin(),
    a11ySnapshotPlugin(),
  ],

  files: 'test/**/*.test.ts',
  concurrentBrowsers: 3,
  concurrency: 1, // per engine, because only one page at a time has the focus
  testsFinishTimeout: process.env.RUNS ? 3_600_000 : 300_000, // per file
  testFramework: {
    config: { ui: 'bdd', timeout: 10_000, forbidOnly: Boolean(process.env.CI) },
  },
  testRunnerHtml: (testFramework) => `
    <!doctype html>
    <html lang="en"${random}>
      <head>
        <meta charset="utf-8" />
        <title>Tests</title>
        <script>
          // Mocha does not listen for unhandled rejections in browsers.
          addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
        </script>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  filterBrowserLogs: ({ args: [message] }) =>
    !/^Lit is in dev mode|thrown on purpose/.test(String(message)),

  // `npm test -- --coverage`: the tests in Chromium run every line of these folders.
  coverageConfig: {
    include: ['src/{lifecycle,services,form,phone-number}/**'],
    threshold: { lines: 100, statements: 0, branches: 0, functions: 0 },
    reporters: ['text', 'lcov'],
  },
};
