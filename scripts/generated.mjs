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
 * Puts `content` between `<!-- name:start -->` and `<!-- name:end -->` of a Markdown file.
 *
 * @param {string} file
 * @param {string} name
 * @param {string | ((before: string) => string)} content or what makes it of what is there
 * @param {string} command
 */
export async function writeOrCheckSection(file, name, content, command) {
  const text = readFileSync(new URL(file, root), 'utf8');
  const section = new RegExp(`(?<=<!-- ${name}:start -->)[^]*(?=<!-- ${name}:end -->)`);
  const [before] = section.exec(text) ?? [];
  if (before === undefined) throw new Error(`${file} has no place for <!-- ${name}:start -->.`);
  const written = typeof content === 'string' ? content : content(before);
  const whole = text.replace(section, () => `\n\n${written}\n\n`);
  await writeOrCheckMarkdown(file, whole, command);
}
