// `npm run mutation`: how many faults in the parts that need no DOM the tests would notice. It runs those tests in Node.
import { testsWithoutDom } from './scripts/tests-without-dom.mjs';

// Random tests are few: what they find only once in a thousand runs is found by luck alone.
process.env.RUNS ??= '50';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{lifecycle,services,form}/*.ts',
    'src/phone-number/{parse,tel-uri}.ts',
    'src/offer/{announcements,countdown}.ts',
    'src/{panel/panel-state,phone-number/load-metadata}.ts',
    '!src/lifecycle/request-environment.ts', // it waits for a page
  ],
  ignorePatterns: ['/*', '!/src', '!/test', '!/scripts', '!/package.json', '!/tsconfig.json'],
  buildCommand: 'node scripts/mutation-build.mjs',
  testRunner: 'mocha',
  mochaOptions: { spec: testsWithoutDom.map((file) => file.replace(/\.ts$/, '.js')) },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000, // on a busy machine a test that takes long is no endless loop yet
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: 'mutation/sandboxes',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
};
