// A copy of the tree in which the tests run, to be changed at will.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notNeeded = ['node_modules', '.git', 'dist', 'coverage', 'gallery', 'examples', 'bench'];

/** @returns {string} where it is, until this process ends */
export function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'click-to-call-copy-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !notNeeded.includes(basename(path)),
  });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const from = join(root, 'node_modules', name);
    const to = join(copy, 'node_modules', name);
    // What a page may load twice has to be beneath the folder that is served.
    if (/^(@?lit|@open-wc)/.test(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, 'junction');
  }
  return copy;
}
