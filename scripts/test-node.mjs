// `npm run test:node`: runs the tests that need no browser in Node, as parts of the element run on servers, and those that
// run in Node alone.
// SEED and RUNS count here too.
import { register } from 'node:module';
import Mocha from 'mocha';
import { testsOfNode, testsWithoutDom } from './tests-without-dom.mjs';

process.on('unhandledRejection', (reason) => {
  throw reason; // for Mocha, which hears only of exceptions
});
register('./typescript-hooks.mjs', import.meta.url);
const mocha = new Mocha({ reporter: 'dot', timeout: 10_000, forbidOnly: Boolean(process.env.CI) });
for (const file of [...testsWithoutDom, ...testsOfNode]) mocha.addFile(file);
await mocha.loadFilesAsync();
mocha.run((failed) => {
  process.exitCode = failed ? 1 : 0;
});
