// The files that are loaded at each stage, and their sizes. Each file is compressed on its own.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { takeJourney } from './journey.mjs';

/**
 * When a file is needed: `load` with the page, `open` for the form, `later` after that, `extra` by some visitors only.
 *
 * @typedef {'load' | 'open' | 'later' | 'extra'} Stage
 * @typedef {{ file: string, stage: Stage, min: number, gzip: number, brotli: number }} LoadedFile
 */

/** @type {import('../rounds.mjs').Measurement} */
export async function bytes(subject) {
  const files = await loadedFiles(subject);
  const stages = /** @type {const} */ (['load', 'open', 'later', 'extra']);
  const sizes = /** @type {const} */ (['min', 'gzip', 'brotli']);
  const sums = stages.flatMap((stage) =>
    sizes.map((size) => {
      const found = files.filter((file) => file.stage === stage);
      return [`${stage} ${size}`, found.length ? found.reduce((sum, f) => sum + f[size], 0) : NaN];
    }),
  );
  return Object.fromEntries(sums);
}

/**
 * @param {import('../rounds.mjs').Subject} subject
 * @returns {Promise<LoadedFile[]>}
 */
export async function loadedFiles({ row, open, fileOf }) {
  const { page, run } = await open();
  if (row.form) await takeJourney({ page, run }, row);
  else await run('load', row);
  await page.waitForNetworkIdle({ idleTime: 250 });
  /** @type {{ path: string, stage: 'load' | 'open' | 'send' }[]} */
  const files = Object.values(Object(await page.evaluate('bench.files()')));
  return Promise.all(
    files.map(async ({ path, stage }) => {
      const file = basename(path);
      const content = await readFile(fileOf(path) ?? '');
      return {
        file,
        stage: needed(file, stage, row),
        min: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length, // 11 is the default
      };
    }),
  );
}

/**
 * @param {string} file @param {'load' | 'open' | 'send'} stage @param {import('../rows.mjs').Row} row
 * @returns {Stage}
 */
function needed(file, stage, { lazy }) {
  if (stage === 'load') return stage;
  if (lazy?.extra.test(file)) return 'extra';
  return stage === 'send' || lazy?.later.test(file) ? 'later' : 'open';
}
