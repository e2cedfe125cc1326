// `npm run test:node`: runs in Node the tests that need no browser. SEED and RUNS set the random tests.
const { testsOfNode, testsWithoutDom } = require('./test/tests-without-dom.mjs');

module.exports = {
  'node-option': ['import=tsx/esm'],
  spec: [...testsWithoutDom, ...testsOfNode],
  reporter: 'dot',
  timeout: 10_000,
  forbidOnly: Boolean(process.env.CI),
};
