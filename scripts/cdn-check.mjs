// `npm run cdn:check`: tries the snippets in docs/hosting.md for pages without a bundler in Chromium, against
// this build and what is installed here, which stand in for the CDN. Each has to bring a number on
// screen; two of them on one page as well, with a warning; with a file that was tampered with, none may.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const origin = 'https://www.example.com/';

const hosting = readFileSync(`${root}docs/hosting.md`, 'utf8');

/** @param {string} name */
function snippetOf(name) {
  const [, html] =
    hosting.match(new RegExp(`<!-- ${name}:start -->\\s+\`\`\`html([^]*?)\`\`\``)) ?? [];
  if (!html) throw new Error(`docs/hosting.md has no ${name}.`);
  return html;
}

/** The file that a CDN would answer with. */
function published(url) {
  const [, name = '', version, path = ''] =
    url.match(/^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/]+\/)?[^/@]+)@([^/]+)\/(.*)$/) ?? [];
  const folder = name === 'click-to-call' ? root : `${root}node_modules/${name}/`;
  const installed = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version;
  if (installed !== version) throw new Error(`${url}: it is ${installed} here.`);
  return readFileSync(folder + path, 'utf8');
}

const browser = await launchChromium();

/**
 * @param {string} snippet
 * @param {RegExp} [tampered] the file that comes with a line more
 * @returns {Promise<{ stage: string, fetched: string[], said: string[] }>} the stage it came to, what was loaded, and
 *   what the console has of it
 */
async function visit(snippet, tampered) {
  const page = await browser.newPage();
  const fetched = [];
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === origin) {
      const body = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${snippet}<click-to-call number="+18005550123"></click-to-call></html>`;
      return request.respond({ contentType: 'text/html', body });
    }
    fetched.push(url);
    try {
      const body = published(url) + (tampered?.test(url) ? '\n;' : '');
      const headers = { 'Access-Control-Allow-Origin': '*' };
      return request.respond({ contentType: 'text/javascript', headers, body });
    } catch (error) {
      fail(String(error));
      return request.respond({ status: 404 });
    }
  });
  await page.goto(origin, { waitUntil: 'networkidle0' });
  const stage = await page.evaluate(`(async () => {
    const element = document.querySelector('click-to-call');
    if (!customElements.get('click-to-call')) return 'not defined';
    const ended = new Promise((resolve) => {
      for (const name of ['completed', 'rejected', 'closed']) element.addEventListener(name, resolve);
    });
    await element.show();
    if (!element.open) return 'not opened';
    await ended;
    const { imports = {} } = JSON.parse(document.querySelector('[type=importmap]')?.text ?? '{}');
    for (const name of Object.keys(imports)) if (!name.endsWith('/')) await import(name);
    return element.stage;
  })()`);
  await page.close();
  return { stage: String(stage), fetched, said };
}

function fail(problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** The second snippet, with the hashes of all files instead of those of the first load. */
function withAllHashes(snippet) {
  const hashes = JSON.parse(readFileSync(`${root}dist/cdn/integrity.json`, 'utf8'));
  const [cdn = ''] = snippet.match(/https:[^"]*\/cdn\//) ?? [];
  const entries = Object.entries(hashes).map(([file, hash]) => [cdn + file, hash]);
  const map = JSON.stringify({ integrity: Object.fromEntries(entries) });
  return snippet.replace(/(<script type="importmap">)[^]*?(<\/script>)/, `$1${map}$2`);
}

const bundle = snippetOf('cdn-bundle');
const chunks = snippetOf('cdn-chunks');

try {
  for (const snippet of [bundle, chunks, withAllHashes(chunks), snippetOf('cdn-unbundled')]) {
    const { stage, fetched, said } = await visit(snippet);
    for (const problem of said) fail(problem);
    console.log(`${stage} with ${fetched.length} files, such as ${fetched[0]}.`);
    if (stage !== 'completed') fail('It should have completed.');
    if (snippet === bundle && fetched.length > 1) fail(`The bundle loaded ${fetched}.`);
  }
  for (const both of [chunks + bundle, bundle + chunks]) {
    const { stage, said } = await visit(both);
    console.log(`${stage} with two copies: ${said}`);
    const isWarned = /^<click-to-call> \S+ is not used/.test(said.join()) && said.length === 1;
    if (stage !== 'completed' || !isWarned) fail('It should have completed, with one warning.');
  }
  for (const [snippet, file] of /** @type {[string, RegExp][]} */ ([
    [bundle, /bundle\.js$/],
    [chunks, /\/click-to-call\.js$/],
    [chunks, /\/core-/],
    [withAllHashes(chunks), /\/panel-/],
  ])) {
    const { stage } = await visit(snippet, file);
    console.log(`${stage}, as ${file} was tampered with.`);
    if (stage === 'completed') fail('It ran all the same.');
  }
} finally {
  await browser.close();
}
