// `npm run package:check`: runs the snippets of scripts/cdn-snippets.mjs in Chromium. The build and the installed packages
// stand in for the CDN. Each snippet has to show a number, without a message in the console.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browsers.mjs';
import { cdnSnippets } from './cdn-snippets.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const origin = 'https://www.example.com/';

/** Reads the file that a CDN would answer with. @param {string} url */
function readPublished(url) {
  const [, name = '', version, path = ''] =
    url.match(/^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/]+\/)?[^/@]+)@([^/]+)\/(.*)$/) ?? [];
  const folder = name === 'click-to-call' ? root : `${root}node_modules/${name}/`;
  const installed = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version;
  if (installed !== version) throw new Error(`${url}: version ${installed} is installed.`);
  return readFileSync(folder + path, 'utf8');
}

const browser = await launchChromium();
try {
  for (const [name, markdown] of Object.entries(await cdnSnippets())) {
    const html = markdown.replace(/^```.*$/gm, '');
    const problems = await problemsOf(html);
    for (const problem of problems) console.error(`${name}: ${problem}`);
    if (problems.length) process.exitCode = 1;
    else console.log(`${name} shows a number.`);
  }
} finally {
  await browser.close();
}

/** @param {string} html @returns {Promise<string[]>} */
async function problemsOf(html) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url === origin) {
      const body = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
        ${html}<click-to-call number="+18005550123"></click-to-call></html>`;
      return request.respond({ contentType: 'text/html', body });
    }
    try {
      const type = {
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
      };
      return request.respond({ ...type, body: readPublished(url) });
    } catch (error) {
      problems.push(String(error));
      return request.respond({ status: 404 });
    }
  });
  await page.goto(origin, { waitUntil: 'networkidle0' });
  await page.evaluate(`document.querySelector('click-to-call:defined')?.show()`);
  await page
    .waitForFunction(`document.querySelector('click-to-call').stage === 'completed'`)
    .catch((error) => problems.push(String(error)));
  await page.close();
  return problems;
}
