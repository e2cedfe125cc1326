// Takes pictures of the demo's pages in Chromium.
import { startDevServer } from '@web/dev-server';
import { launchChromium } from './browsers.mjs';
import { freePort } from './ports.mjs';
import { serving } from './serving.mjs';

/**
 * @typedef {{
 *   width?: number,
 *   height?: number,
 *   scheme?: 'light' | 'dark',
 *   features?: { name: string, value: string }[],
 *   scale?: number,
 * }} Look how the page is looked at; CSS px; `features` are CSS media features
 *
 * @typedef {{ open(path: string, look?: Look): Promise<import('puppeteer-core').Page>, end(): Promise<void> }} Photographer
 */

/** @returns {Promise<Photographer>} */
export async function photographer() {
  const port = await freePort();
  const server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
    config: { ...serving(), port },
  });
  const browser = await launchChromium();
  const origin = `http://127.0.0.1:${port}`;
  await browser
    .defaultBrowserContext()
    .overridePermissions(origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);

  return {
    async open(
      path,
      { width = 640, height = 720, scheme = 'light', features = [], scale = 1 } = {},
    ) {
      const page = await browser.newPage();
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          // A picture taken in the midst of a movement is like no other.
          { name: 'prefers-reduced-motion', value: 'reduce' },
          ...features,
        ],
      });
      // Several pages are open at a time, and each is to look as if it had the focus.
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0' });
      return page;
    },

    async end() {
      await browser.close();
      await server.stop();
    },
  };
}
