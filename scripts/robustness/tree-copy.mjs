// A copy of the tree in which the tests run, to be changed at will.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notNeeded = ['.git', 'dist', 'coverage', 'gallery', 'mutation', 'examples', 'bench'];

/** @returns {string} where it is, until this process ends */
export function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'click-to-call-copy-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  cpSync(root, copy, {
    recursive: true,
    // The packages too, as the test server serves nothing from outside of the tree.
    filter: (path) => !notNeeded.includes(relative(root, path).split(sep)[0] ?? ''),
  });
  return copy;
}
