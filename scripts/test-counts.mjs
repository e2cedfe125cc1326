// Counts the tests of a finished run, over all engines.

/**
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions one per file and engine
 */
export function countTests(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const { testResults, errors } of sessions) {
    if (testResults) countSuite(testResults, counts);
    // A file that did not load, did not finish in time, or threw outside of a test.
    if (errors.length) counts.failed += 1;
  }
  return counts;
}

function countSuite({ tests, suites }, counts) {
  for (const { passed, skipped } of tests) {
    if (!skipped) counts[passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) countSuite(suite, counts);
}
