// Gets an example ready as a user would: a copy of its folder, what it depends on from npm, and
// this package from a tarball.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what it prints
 */
export function npm(args, cwd) {
  const quiet = { NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...quiet };
  return new Promise((resolve, reject) => {
    // The shell is for Windows, where npm is a .cmd file.
    execFile('npm', args, { cwd, env, shell: true, maxBuffer: 2 ** 26 }, (error, out, errors) => {
      if (error) reject(new Error(`npm ${args.join(' ')} failed:\n${out}${errors}`));
      else resolve(out);
    });
  });
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the tarball that would be published
 */
export async function pack(folder) {
  await npm(['run', 'build'], root);
  const packed = await npm(['pack', '--json', '--pack-destination', `"${folder}"`], root);
  const [{ filename }] = JSON.parse(packed);
  return join(folder, filename);
}

/**
 * @param {string} name
 * @param {{ folder: string, tarball: string }} into
 * @returns {Promise<string>} the folder of the copy
 */
export async function install(name, { folder, tarball }) {
  const copy = join(folder, name);
  cpSync(join(root, 'examples', name), copy, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|out|\.angular|\.astro|\.next)$/.test(path),
  });
  const file = join(copy, 'package.json');
  const { dependencies, devDependencies, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  for (const group of [dependencies, devDependencies]) {
    if (group?.['click-to-call']) group['click-to-call'] = `file:${tarball}`;
  }
  writeFileSync(file, JSON.stringify({ ...rest, dependencies, devDependencies }));
  await npm(['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'], copy);
  return copy;
}

/**
 * @param {string} folder
 * @param {string} name of a package that is installed there
 * @returns {string}
 */
export const versionOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
