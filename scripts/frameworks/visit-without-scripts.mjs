// What a visitor has whose browser runs no scripts: the plain link in the page's HTML.
import { strict as assert } from 'node:assert';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
export async function visitWithoutScripts(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${origin}/`);
    const links = await page.$$('click-to-call a[href^="tel:"]');
    assert.equal(links.length, 3);
    for (const link of links) assert(await link.isVisible());
  } finally {
    await page.close();
  }
}
