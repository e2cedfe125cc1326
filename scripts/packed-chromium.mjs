// Unpacks the Chromium of the npm package @sparticuz/chromium, for machines without a browser (x64 Linux, headless only).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = new URL('../node_modules/', import.meta.url);

export const canUnpackChromium = () => process.platform === 'linux' && process.arch === 'x64';

/** @returns {Promise<string>} the path of the executable, unpacked at the first call and kept */
export async function unpackChromium() {
  const manifest = new URL('@sparticuz/chromium/package.json', modules);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  // The package unpacks into the temporary directory and does not replace files. So each version gets its own directory, and
  // an incomplete one is removed.
  const folder = fileURLToPath(new URL(`.cache/chromium-${version}/`, modules));
  const isComplete = `${folder}is-complete`;
  if (!existsSync(isComplete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  // Where libnss3 is missing, the package has to unpack its own libraries. It does so if this variable says that it runs on
  // AWS, and reads it when it is imported.
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  }
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    writeFileSync(isComplete, '');
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
