// A Chromium for machines that have none: the one inside the npm package @sparticuz/chromium (x64
// Linux, headless only).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = new URL('../node_modules/', import.meta.url);

export const canUnpackChromium = () => process.platform === 'linux' && process.arch === 'x64';

/** @returns {Promise<string>} the path of the executable, unpacked at the first call and kept */
export async function unpackChromium() {
  const manifest = new URL('@sparticuz/chromium/package.json', modules);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  // It unpacks into the temporary directory and never replaces what is there: each version needs a
  // place of its own, and half of one has to go.
  const folder = fileURLToPath(new URL(`.cache/chromium-${version}/`, modules));
  const isWhole = `${folder}is-whole`;
  if (!existsSync(isWhole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  // A bare Debian lacks libnss3 and others. Told that it is on AWS, the package brings its own; it
  // looks when imported.
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  }
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    writeFileSync(isWhole, '');
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
