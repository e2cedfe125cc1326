// Finds the tests that run in Node.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

const files = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .sort();

/**
 * The tests that run in browsers and in Node. They import `expect` from chai. A test that needs a DOM, or the number service
 * of the page's origin, imports it from @open-wc/testing.
 */
export const testsWithoutDom = files
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /from 'chai'/.test(readFileSync(new URL(file, root), 'utf8')));

/** The tests that run in Node only. */
export const testsOfNode = files.filter((file) => file.endsWith('.test.mjs'));
