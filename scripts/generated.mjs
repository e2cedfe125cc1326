// Files that are generated from the source and committed all the same: written, or with --check
// only compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

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

/**
 * The same of a Markdown file, in the layout that Prettier gives it.
 *
 * @param {string} file
 * @param {string} text
 * @param {string} command
 */
export async function writeOrCheckMarkdown(file, text, command) {
  const options = await resolveConfig(fileURLToPath(new URL(file, root)));
  writeOrCheck(file, await format(text, { ...options, parser: 'markdown' }), command);
}

/**
 * Puts `content` between `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @param {string} text of a Markdown file
 * @param {string} name
 * @param {string} content
 */
export function withSection(text, name, content) {
  const section = new RegExp(`(<!-- ${name}:start -->)[^]*(<!-- ${name}:end -->)`);
  if (!section.test(text)) throw new Error(`There is no place for <!-- ${name}:start -->.`);
  return text.replace(section, (_all, start, end) => `${start}\n\n${content}\n\n${end}`);
}
