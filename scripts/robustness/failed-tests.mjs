// Runs tests in the tree that this file is in, and sends the process that started it the titles of those that failed.
//
//   node failed-tests.mjs <what their titles match> <file> …
//
// Only whoever forks it hears the answer: { engine → titles }.
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { closeBrowsers, findBrowsers } from '../browsers.mjs';

const [grep, ...files] = process.argv.slice(2);
const { launchers } = await findBrowsers(process.env.BROWSERS);
const { config: mocha } = config.testFramework ?? {};

const runner = await startTestRunner({
  autoExitProcess: false,
  readCliArgs: false,
  readFileConfig: false,
  config: {
    ...config,
    files,
    browsers: launchers,
    reporters: [],
    testFramework: { config: Object.assign({}, mocha, { grep }) },
  },
});
if (!runner) throw new Error('The tests do not run.');
if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));

const failed = (suite, titles) => [
  ...suite.tests
    .filter(({ error }) => error)
    .map(({ name, error }) => ({ title: [...titles, name].join(' '), error: error.message })),
  ...suite.suites.flatMap((inner) => failed(inner, [...titles, inner.name])),
];
/** @type {Record<string, { title: string, error: string }[]>} */
const found = Object.fromEntries(launchers.map(({ name = '' }) => [name.toLowerCase(), []]));
for (const { browser, testResults } of runner.sessions.all()) {
  if (testResults) found[browser.name.toLowerCase()]?.push(...failed(testResults, []));
}
process.send?.(found);
await closeBrowsers();
process.exit();
