// `npm run mutation`: measures how many faults in the code without a DOM the tests find. It runs these tests in Node.
import { testsWithoutDom } from './test/tests-without-dom.mjs';

// Few runs of the random tests: a fault that one run in a thousand finds is found by chance.
process.env.RUNS ??= '50';

export default {
  mutate: [
    'src/{lifecycle,services,form}/*.ts',
    'src/phone-number/{parse,tel-uri}.ts',
    'src/offer/{announcements,countdown}.ts',
    'src/{panel/panel-state,phone-number/load-metadata}.ts',
    '!src/lifecycle/request-environment.ts', // it waits for a page
  ],
  ignorePatterns: ['/*', '!/src', '!/test', '!/scripts', '!/package.json', '!/tsconfig.json'],
  // Compiled once: the many processes that follow need no compiler.
  buildCommand: 'npx esbuild src/**/*.ts test/**/*.ts --outbase=. --outdir=.',
  testRunner: 'mocha',
  mochaOptions: { spec: testsWithoutDom.map((file) => file.replace(/\.ts$/, '.js')) },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000, // a slow test on a busy machine is not an endless loop
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: 'mutation/sandboxes',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
};
