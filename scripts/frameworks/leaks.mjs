// What a page holds on to.
/// <reference lib="dom" />

/**
 * How many elements there are, after a garbage collection, whether in the document or not.
 * @param {import('puppeteer-core').Page} page
 */
export async function liveElements(page) {
  const prototype = await page.evaluateHandle(
    () => customElements.get('click-to-call')?.prototype ?? {},
  );
  const elements = await page.queryObjects(prototype);
  const count = await page.evaluate((found) => found.length, elements);
  await Promise.all([prototype.dispose(), elements.dispose()]);
  return count;
}

/**
 * How many listeners are on the window and the document.
 * @param {import('puppeteer-core').Page} page
 */
export async function pageListeners(page) {
  const devtools = await page.createCDPSession();
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    count += listeners.length;
  }
  await devtools.detach();
  return count;
}
