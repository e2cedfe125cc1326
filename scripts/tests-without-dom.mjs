// The tests that need no browser: those that take `expect` from chai itself. Whoever needs a DOM, or the number service
// of the page's origin, takes it from @open-wc/testing.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** Their paths, relative to the root. */
export const testsWithoutDom = readdirSync(new URL('test/', root), {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /from 'chai'/.test(readFileSync(new URL(file, root), 'utf8')))
  .sort();
