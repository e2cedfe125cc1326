// Restricts which files a dev server serves. By itself it serves each file below its root, dotfiles too, and any other file
// of the machine: under /__wds-outside-root__/, and the test runner's under /__web-test-runner__/test-framework/.
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Backslashes, colons (drives and streams of Windows), control characters, empty segments, and names that start with a dot. */
const unusual = /[\\:\p{Cc}]|\/[/.]/u;
const refused =
  /^\/__wds-outside-root__(\/|$)|\/(package-lock|npm-shrinkwrap|pnpm-lock)\.\w+$|\.lockb?$/i;
const testFramework = '/__web-test-runner__/test-framework';

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Middleware that hides all files but those that `allows` accepts. It takes the place of the last one before the dev server's own,
 * as others may change the path.
 *
 * @param {string} rootDir
 * @param {(path: string) => boolean} [allows] by its path below the root, such as `/demo/index.html`
 * @returns {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
export function servedFilesOnly(rootDir, allows = () => true) {
  const root = realpath(rootDir);
  const isServed = (/** @type {string} */ path) =>
    !unusual.test(path) && !refused.test(path) && allows(path);

  /** The test runner loads its framework by the path on the disk. */
  const belowRoot = async (/** @type {string} */ path) => {
    if (!path.startsWith(testFramework)) return path;
    const prefix = `${testFramework}/${(await root).split(sep).join('/').replace(/^\//, '')}`;
    return path.startsWith(`${prefix}/node_modules/`) ? path.slice(prefix.length) : undefined;
  };

  const mayServe = async (/** @type {string} */ encoded) => {
    const decoded = decode(encoded);
    const path = decoded && (await belowRoot(decoded.replace(/\/$/, '/index.html')));
    if (!path || !isServed(path)) return false;
    const file = await realpath(join(await root, path)).catch(() => undefined);
    if (file === undefined) return true; // not a file; a plugin may serve it
    // Symbolic links, and other spellings where the file system ignores case.
    return isServed(
      `/${relative(await root, file)
        .split(sep)
        .join('/')}`,
    );
  };

  return async (context, next) => {
    if (await mayServe(context.path)) await next(); // else the status stays 404
  };
}
