// Installs the packages of package-lock.json if node_modules differs from it, so that `npm start` and `npm test` work in a
// fresh clone. Code that runs before may import Node's built-in modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const root = new URL('../', import.meta.url);

/** Runs `npm ci` if a package is missing or has another version than the lockfile names. */
export function ensureInstalled() {
  if (isInStep()) return;
  console.log('Installing the development dependencies (npm ci) …');
  // The shell is for Windows, where npm is a .cmd file.
  const { status } = spawnSync('npm ci --include=dev', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** npm leaves a lockfile of what it installed in node_modules; to compare the two takes a few ms. */
function isInStep() {
  try {
    const wanted = readPackages('package-lock.json');
    const installed = readPackages('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, integrity, optional, peer }]) => {
      const found = installed[path];
      // Packages for other platforms are in the lockfile and rightly not on the disk.
      if (!found) return path === '' || optional || peer;
      return isDeepStrictEqual([found.version, found.integrity], [version, integrity]);
    });
  } catch {
    return false; // not installed yet, or half
  }
}

function readPackages(lockfile) {
  return JSON.parse(readFileSync(new URL(lockfile, root), 'utf8')).packages;
}
