// Files that are generated from the source and committed all the same: written, or with --check
// only compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/**
 * @param {string} file
 * @param {string} content
 * @param {string} command what brings the file into step
 */
export function writeOrCheck(file, content, command) {
  const url = new URL(file, root);
  const isInStep = existsSync(url) && readFileSync(url, 'utf8') === content;
  if (isInStep) console.log(`${file} is in step with the source.`);
  else if (process.argv.includes('--check')) {
    console.error(`${file} is not in step with the source: run \`${command}\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, content);
    console.log(`${file} written.`);
  }
}
