// `npm run screenshots`: takes screenshots of every state in demo/states.ts, in several looks, with Chromium. They go to
// gallery/, with an index.html that shows all of them.
//
//   npm run screenshots -- --look dark,German   takes some of them
//   npm run screenshots -- --docs               takes the pictures in docs/ instead
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { tsImport } from 'tsx/esm/api';
import { launchChromium } from './browsers.mjs';
import { serving, startServer } from './serving.mjs';

/**
 * @typedef {{ query?: Record<string, string>, width?: number, height?: number, features?: Record<string, string>, css?: string }} Look
 *   `query` has parameters of demo/state.html, `features` has CSS media features, and `css` is added to the page
 *
 * @typedef {Look & { caption?: string, background?: string }} Shot with a background, only the element is shown
 */

/** @type {Record<string, Look>} */
const looks = {
  light: {},
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { features: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' } },
  '320 px': { width: 320 },
  'right-to-left': { query: { lang: 'ar', dir: 'rtl' } },
  German: { query: { lang: 'de' } },
  Japanese: { query: { lang: 'ja' } },
};

/** Shows the element without the rest of the page. */
const elementOnly = `
  html, body { background: none !important }
  h1, p { display: none }
  main { inline-size: fit-content; padding: 2rem }`;
const withoutQrCode = `${elementOnly} click-to-call::part(qr) { display: none }`;

/** @type {(mode: string, state: string, caption: string, more?: Partial<Shot>) => Shot} */
const inPage = (mode, state, caption, more) =>
  Object.assign({ query: { mode, state }, height: 620, caption }, more);

/** @type {(query: Record<string, string>, more?: Partial<Shot>) => Shot} */
const inline = (query, more) =>
  Object.assign(
    { query: { mode: 'inline', ...query }, css: withoutQrCode, background: '#e9efec' },
    more,
  );

const onPhone = (caption, more) =>
  inPage('modal', 'completed', caption, { width: 384, height: 720, ...more });

const themed = (state, ...themes) => themes.map((theme) => inline({ theme, state }));
const night = { ...looks.dark, css: elementOnly, background: '#0c0e10' };

/** The pictures in docs/, each of several screenshots side by side. @type {Record<string, Shot[]>} */
const pictures = {
  'click-to-call': [
    inline({ state: 'filled' }, { css: elementOnly }),
    inline({ state: 'completed' }, night),
  ],
  modes: [
    inPage('modal', 'form', 'modal'),
    inPage('floating', 'completed', 'floating'),
    inPage('inline', 'form', 'inline'),
    inPage('floating', 'minimized number', 'floating, minimised'),
  ],
  styling: [
    ...themed('form', 'widgets-light', 'newspaper'),
    ...themed('completed', 'sticker', 'widgets-dark', 'clinic'),
    ...themed('form', 'terminal'),
  ],
  languages: [
    inline({ state: 'completed', lang: 'de' }, { caption: 'Deutsch' }),
    inline({ state: 'completed', lang: 'ar', dir: 'rtl' }, { caption: 'العربية' }),
    inline({ state: 'completed', lang: 'ja' }, { caption: '日本語' }),
    inline({ state: 'completed', lang: 'hi' }, { caption: 'हिन्दी' }),
  ],
  accessibility: [
    onPhone('dark', looks.dark),
    onPhone('forced colours', looks['forced colours']),
    onPhone('320 px', { width: 320, height: 600 }),
    onPhone('text of 200 %', { css: 'html { font-size: 200% }' }),
  ],
};

const { values } = parseArgs({
  options: { look: { type: 'string' }, docs: { type: 'boolean' } },
});
const pathOf = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const port = await getPort();
const server = await startServer({ ...serving(), port });
const browser = await launchChromium();
try {
  if (values.docs) for (const name of Object.keys(pictures)) await takePicture(name);
  else await takeGallery();
} finally {
  await browser.close();
  await server.stop();
}

/** Opens demo/state.html. @param {Look} look */
async function openState({ query, width = 640, height = 720, features = {}, css }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  const devtools = await page.createCDPSession();
  const emulated = { 'prefers-reduced-motion': 'reduce', ...features }; // no screenshot of half a transition
  await devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(emulated).map(([name, value]) => ({ name, value })),
  });
  const url = `http://127.0.0.1:${port}/demo/state.html?${new URLSearchParams(query)}`;
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (css) await page.addStyleTag({ content: css });
  await page.waitForSelector('html[data-state]');
  return page;
}

async function takeGallery() {
  rmSync(pathOf('gallery'), { recursive: true, force: true });
  mkdirSync(pathOf('gallery'));
  const chosen = values.look?.split(',') ?? Object.keys(looks);

  const { modes, statesOf } = await tsImport('../demo/states.ts', import.meta.url);
  const states = modes.flatMap((mode) => Object.keys(statesOf(mode)).map((state) => [mode, state]));

  const rows = [];
  for (const [mode, state] of states) {
    const cells = [];
    for (const look of chosen) {
      const file = `${`${look}-${mode}-${state}`.replace(/\W+/g, '-')}.png`;
      const page = await openState({
        ...looks[look],
        query: { mode, state, ...looks[look]?.query },
      });
      await page.screenshot({ path: /** @type {`${string}.png`} */ (pathOf(`gallery/${file}`)) });
      await page.close();
      cells.push(`<td>${look}<br><a href="${file}"><img src="${file}" width="180" alt=""></a>`);
    }
    rows.push(`<tr><th>${mode}<br>${state}${cells.join('')}`);
  }
  const page = `<!doctype html><meta charset="utf-8"><title>Gallery</title><table>${rows.join('\n')}`;
  writeFileSync(pathOf('gallery/index.html'), page);
  console.log(`${rows.length * chosen.length} screenshots in gallery/`);
}

/** @param {string} name */
async function takePicture(name) {
  const figures = [];
  for (const { caption = '', background, ...look } of pictures[name] ?? []) {
    const page = await openState(look);
    await page.evaluate('document.activeElement.blur()');
    const target = background ? await page.$('main') : page;
    const image = await target?.screenshot({
      encoding: 'base64',
      omitBackground: Boolean(background),
    });
    await page.close();
    figures.push(`<figure style="background: ${background ?? 'none'}">
      <img src="data:image/png;base64,${image}" alt=""><figcaption>${caption}</figcaption></figure>`);
  }
  const columns = { styling: 3, accessibility: 4 }[name] ?? 2;
  const page = await browser.newPage();
  await page.setViewport({ width: 880, height: 720, deviceScaleFactor: 2 });
  await page.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 0.5rem; margin: 0 }
    figure { display: grid; align-content: center; margin: 0; text-align: center; font: 13px system-ui }
    img { inline-size: 100% }
    </style>${figures.join('')}`);
  const path = /** @type {`${string}.webp`} */ (pathOf(`docs/${name}.webp`));
  const body = await page.$('body');
  await body?.screenshot({ path, type: 'webp', quality: 80 });
  await page.close();
  console.log(`docs/${name}.webp`);
}
