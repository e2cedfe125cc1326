// Helpers for generated files that are committed: they are written or, with --check, compared with the source.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);

/**
 * Writes a file, or fails with --check if the file differs.
 *
 * @param {string} file
 * @param {string} content
 * @param {string} command the command that writes the file
 */
export function writeOrCheck(file, content, command) {
  const url = new URL(file, root);
  if (existsSync(url) && readFileSync(url, 'utf8') === content) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} differs from what the source gives: run \`${command}\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, content);
    console.log(`${file} written.`);
  }
}

/**
 * Fills the sections of a Markdown file. A section stands between `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @param {string} file
 * @param {Record<string, string>} sections name → content
 * @param {string} command the command that writes the file
 */
export async function writeOrCheckSections(file, sections, command) {
  let text = readFileSync(new URL(file, root), 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const section = new RegExp(`(?<=<!-- ${name}:start -->)[^]*(?=<!-- ${name}:end -->)`);
    if (!section.test(text)) throw new Error(`${file} has no section <!-- ${name}:start -->.`);
    text = text.replace(section, () => `\n\n${content}\n\n`);
  }
  const options = await resolveConfig(fileURLToPath(new URL(file, root)));
  writeOrCheck(file, await format(text, { ...options, parser: 'markdown' }), command);
}
