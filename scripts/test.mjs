// `npm test`: runs the suite in every browser engine on this machine.
//
//   BROWSERS=chromium,firefox,webkit npm test   requires these engines
//   CHROMIUM=npm npm test                       uses the Chromium from the npm package (x64 Linux)
//   npm test -- --files 'test/services/**'      runs some of the test files
//   npm test -- --coverage                      fails if a line of the folders in coverageConfig does not run
//   RUNS=5000 SEED=42 npm test -- --files 'test/attack/**'   runs random tests for longer
//
// Other options are those of Web Test Runner: --watch, --port, …
// The last line is `N passed, N failed`, over all engines.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { startTestRunner } = await import('@web/test-runner');
const { closeBrowsers, findBrowsers } = await import('./browsers.mjs');

for (const [signal, exitCode] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, () => closeBrowsers().then(() => process.exit(exitCode)));
}

const browsers = await findBrowsers(process.env.BROWSERS).catch((error) => {
  console.error(error.message);
  return finish();
});
const names = browsers.launchers.map(({ name }) => name).join(', ');
const missing = browsers.missing.length ? ` Not here: ${browsers.missing.join(', ')}.` : '';
console.log(`Running the tests in ${names}.${missing}\n`);

const runner = await startTestRunner({
  autoExitProcess: false,
  config: { browsers: browsers.launchers },
});
if (!runner) finish(); // the runner has printed the reason
// The server listens on 127.1 (scripts/local-requests.mjs), which browsers write as 127.0.0.1 in the addresses of scripts.
Object.assign(runner.config, { hostname: '127.0.0.1' });

if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));

const counts = { passed: 0, failed: 0 };
for (const { testResults, errors } of runner.sessions.all()) {
  if (testResults) countTests(testResults);
  // A file that did not load, did not finish in time, or threw outside of a test.
  if (errors.length) counts.failed += 1;
}
finish(counts, runner.passed && counts.passed > 0);

function countTests({ tests, suites }) {
  for (const { passed, skipped } of tests) {
    if (!skipped) counts[passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) countTests(suite);
}

/** @returns {never} */
function finish({ passed, failed } = { passed: 0, failed: 0 }, ok = false) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(ok ? 0 : 1);
}
