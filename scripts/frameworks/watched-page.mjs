// A page in Chromium that remembers all that goes wrong in it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/click-to-call@[^/]+\/(.*)$/;

/**
 * @typedef {{ page: import('puppeteer-core').Page, problems: string[] }} WatchedPage
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} installed the package as it is installed, for what the page asks a CDN for
 * @returns {Promise<WatchedPage>}
 */
export async function watchedPage(browser, installed) {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error in the page: ${describe(error)}`));
  page.on('console', (message) => {
    if (!/error|warn/.test(message.type())) return;
    // Of answers that are errors, 'response' knows more.
    if (/^Failed to load resource: the server responded/.test(message.text())) return;
    problems.push(`in the console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`no answer from ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    // A refusal of the number service is no mishap: the visit hears `rejected`, whether it is due or not.
    const isRefusal = response.headers()['content-type'] === 'application/problem+json';
    if (response.status() < 400 || isRefusal) return;
    problems.push(`${response.status()} from ${response.url()}`);
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const [, path] = CDN.exec(request.url()) ?? [];
    if (path === undefined) return request.continue();
    const headers = { 'access-control-allow-origin': '*' };
    const body = await readFile(join(installed, path)).catch(() => undefined);
    return request.respond({
      status: body ? 200 : 404,
      headers,
      contentType: 'text/javascript',
      ...(body && { body }),
    });
  });
  return { page, problems };
}

const describe = (error) => (error instanceof Error ? error.stack : String(error));
