// Installs the packages of the bench and finds or makes the builds that it measures.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @param {import('./rows.mjs').Row[]} rows
 * @param {string | undefined} dist a build of the element other than dist/cdn
 * @returns {Promise<Map<string, string>>} name of the row → the folder with its files
 */
export async function prepare(rows, dist) {
  if (rows.some(({ kind }) => kind === 'peer') && !existsSync(`${root}bench/node_modules`)) {
    run('npm ci --prefix bench --ignore-scripts');
  }
  const folders = new Map();
  const { bundle } = await import('./build.mjs');
  for (const { name, kind } of rows) {
    folders.set(name, kind === 'ours' ? ours(dist) : await bundle(name));
  }
  return folders;
}

/** @param {string | undefined} dist */
function ours(dist) {
  const folder = resolve(dist ?? `${root}dist/cdn`);
  if (!existsSync(`${folder}/click-to-call.js`)) {
    if (dist) throw new Error(`There is no click-to-call.js in ${folder}.`);
    run('npm run build');
  }
  return folder;
}

/** @param {string} command */
function run(command) {
  console.log(`${command} …`);
  // The shell is for Windows, where npm is a .cmd file.
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`${command} failed.`);
}
