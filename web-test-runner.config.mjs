// How the tests are served and run; scripts/test.mjs brings the browsers.
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundledLibrariesPlugin } from './scripts/bundled-libraries.mjs';
import { anotherCopyMiddleware, anotherCopyPlugin } from './scripts/another-copy.mjs';
import { collectGarbagePlugin } from './scripts/collect-garbage.mjs';
import { coverageConfig } from './scripts/coverage.mjs';
import { emulateFeaturesPlugin } from './scripts/emulate-features.mjs';
import { otherOriginPlugin } from './scripts/other-origin.mjs';
import { pagePolicyMiddleware } from './scripts/page-policy.mjs';
import { freePort } from './scripts/ports.mjs';
import { serverRenderingPlugin } from './scripts/server-rendering.mjs';
import { serving } from './scripts/serving.mjs';
import { turnWheelPlugin } from './scripts/turn-wheel.mjs';

const { plugins, ...served } = serving({
  middleware: [anotherCopyMiddleware, pagePolicyMiddleware],
});

/** For random tests: see test/helpers/random-runs.ts. */
const random = ['SEED', 'RUNS']
  .filter((name) => process.env[name])
  .map((name) => ` data-${name.toLowerCase()}="${Number(process.env[name])}"`)
  .join('');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...served,
  port: await freePort(),
  plugins: [
    ...plugins,
    anotherCopyPlugin(),
    bundledLibrariesPlugin(),
    otherOriginPlugin(),
    serverRenderingPlugin(),
    emulateFeaturesPlugin(),
    collectGarbagePlugin(),
    turnWheelPlugin(),
    a11ySnapshotPlugin(),
  ],

  files: 'test/**/*.test.ts',
  concurrency: 1, // in each engine: focus and the viewport belong to one test file at a time
  testsFinishTimeout: process.env.RUNS ? 3_600_000 : 300_000, // per file, of which test/attack takes longest
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
          // Else nobody hears of it but the console.
          addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
        </script>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  filterBrowserLogs: ({ args: [message] }) =>
    !/^Lit is in dev mode|thrown on purpose/.test(String(message)),

  coverageConfig,
};
