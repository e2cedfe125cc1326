// `npm run test:frameworks`: checks that the apps in examples/ work with the package as it would be published. Each app is
// copied, installed with the tarball, type-checked, built, and used in Chromium.
//
//   npm run test:frameworks -- --only vue,react    checks some of them
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { launchChromium } from './browsers.mjs';
import { serveExample } from './serving.mjs';
import { visitExample } from './visit-example.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The folder with the files for a server, where it is not dist. */
const outputs = { html: 'public', next: 'out' };

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? examples;
const unknown = names.filter((name) => !examples.includes(name));
if (unknown.length) throw new Error(`No such example: ${unknown}. There are ${examples}.`);

const folder = mkdtempSync(join(tmpdir(), 'click-to-call-examples-'));
const browser = await launchChromium();
try {
  await npm('run build', root);
  const [{ filename }] = JSON.parse(await npm(`pack --json --pack-destination "${folder}"`, root));
  for (const name of names) {
    await check(name, join(folder, filename));
    console.log(`✔ ${name}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** @param {string} command @param {string} cwd @returns {Promise<string>} its output */
async function npm(command, cwd) {
  const withoutTelemetry = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, ...withoutTelemetry, NO_COLOR: '1' };
  // The shell is for Windows, where npm is a .cmd file.
  const { stdout } = await promisify(execFile)(`npm ${command}`, {
    cwd,
    env,
    maxBuffer: 2 ** 26,
    shell: true,
  }).catch(({ stdout, stderr }) => {
    throw new Error(`npm ${command} failed in ${cwd}:\n${stdout}${stderr}`);
  });
  return stdout;
}

/** @param {string} name @param {string} tarball */
async function check(name, tarball) {
  const copy = join(folder, name);
  const generated = /[\\/](node_modules|dist|out|\.angular|\.astro|\.next)$/;
  cpSync(join(root, 'examples', name), copy, {
    recursive: true,
    filter: (path) => !generated.test(path),
  });
  const manifest = readFileSync(join(copy, 'package.json'), 'utf8');
  writeFileSync(
    join(copy, 'package.json'),
    manifest.replace(/(?<="click-to-call": ")[^"]*/, `file:${tarball}`),
  );
  await npm('install --no-audit --no-fund --no-package-lock --prefer-offline', copy);
  await npm('run types', copy);
  await npm('run build', copy);
  await use(name, copy);
}

/** @param {string} name @param {string} copy */
async function use(name, copy) {
  const server = await serveExample(join(copy, outputs[name] ?? 'dist'));
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/error|warn/.test(message.type())) problems.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const [, path] =
      /^https:\/\/cdn\.jsdelivr\.net\/npm\/click-to-call@[^/]+\/(.*)$/.exec(request.url()) ?? [];
    if (path === undefined) return request.continue();
    return request.respond({
      headers: { 'access-control-allow-origin': '*' },
      contentType: 'text/javascript',
      body: readFileSync(join(copy, 'node_modules/click-to-call', path)),
    });
  });
  try {
    await visitExample(page, server.origin);
    if (problems.length) throw new Error(`${name} works, but logs:\n${problems.join('\n')}`);
  } finally {
    await page.close();
    await server.stop();
  }
}
