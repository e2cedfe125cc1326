// `npm run pictures`: the README's pictures, in docs/. Each is made of photographs of the demo's
// pages, put together on a page of its own.
//
//   npm run pictures -- --only modes,languages
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { photographer } from './photographer.mjs';

const folder = fileURLToPath(new URL('../docs/', import.meta.url));
const width = 880; // as wide as a README on GitHub
const largest = 120_000;

/**
 * `query` are the parameters of demo/state.html, `css` is added to it. With a `ground`, a class of picture.html, the panel
 * stands there alone; without, it is shown in its window.
 *
 * @typedef {{
 *   query: Record<string, string>,
 *   css?: string,
 *   ground?: string,
 *   caption?: string,
 * } & import('./photographer.mjs').Look} Shot
 */

/** The panel alone, without the page around it. */
const alone = `
  html, body { background: none !important }
  h1, p { display: none }
  main { inline-size: fit-content; padding: 2rem }`;

/** The panel alone, and not too high. */
const short = `${alone} click-to-call::part(qr) { display: none }`;

/** @type {(caption: string, mode: string, state: string) => Shot} */
const mode = (caption, mode, state) => ({ query: { mode, state }, height: 620, caption });

/** @type {(theme: string, state: string) => Shot} */
const look = (theme, state) => ({
  query: { mode: 'inline', state, theme },
  css: short,
  ground: `on-${theme}`,
});

/** @type {(caption: string, lang: string, dir?: string) => Shot} */
const language = (caption, lang, dir = 'ltr') => ({
  query: { mode: 'inline', state: 'completed', lang, dir },
  css: short,
  ground: 'day',
  caption,
});

/** @type {(caption: string, seen?: Partial<Shot>) => Shot} */
const phone = (caption, seen) => ({
  query: { mode: 'modal', state: 'completed' },
  width: 384,
  height: 720,
  caption,
  ...seen,
});

/** @type {Record<string, { columns: number, shots: Shot[] }>} */
const pictures = {
  'click-to-call': {
    columns: 2,
    shots: [
      { query: { mode: 'inline', state: 'filled' }, css: alone, ground: 'day' },
      {
        query: { mode: 'inline', state: 'completed' },
        css: alone,
        ground: 'night',
        scheme: 'dark',
      },
    ],
  },
  modes: {
    columns: 2,
    shots: [
      mode('modal', 'modal', 'form'),
      mode('floating', 'floating', 'completed'),
      mode('inline', 'inline', 'form'),
      mode('floating, minimised', 'floating', 'minimized number'),
    ],
  },
  styling: {
    columns: 3,
    shots: [
      look('widgets-light', 'form'),
      look('newspaper', 'form'),
      look('sticker', 'completed'),
      look('widgets-dark', 'completed'),
      look('clinic', 'completed'),
      look('terminal', 'form'),
    ],
  },
  languages: {
    columns: 2,
    shots: [
      language('Deutsch', 'de'),
      language('العربية', 'ar', 'rtl'),
      language('日本語', 'ja'),
      language('हिन्दी', 'hi'),
    ],
  },
  accessibility: {
    columns: 4,
    shots: [
      phone('dark', { scheme: 'dark' }),
      phone('forced colours', {
        scheme: 'dark',
        features: [{ name: 'forced-colors', value: 'active' }],
      }),
      phone('320 px', { width: 320, height: 600 }),
      phone('text of 200 %', { css: 'html { font-size: 200% }' }),
    ],
  },
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
mkdirSync(folder, { recursive: true });
const camera = await photographer();
try {
  for (const name of values.only?.split(',') ?? Object.keys(pictures)) await take(name);
} finally {
  await camera.end();
}

/** @param {string} name */
async function take(name) {
  const picture = pictures[name];
  if (!picture) throw new Error(`No such picture: ${name}. There are ${Object.keys(pictures)}.`);
  const figures = [];
  for (const shot of picture.shots) figures.push(await figure(shot));
  const page = await camera.open('/scripts/picture.html', { width, scale: 2 });
  await page.$eval('body', setContents, figures.join(''), picture.columns);
  const body = await page.$('body');
  const path = /** @type {const} */ (`${folder}${name}.webp`);
  await body?.screenshot({ path, type: 'webp', quality: 80 });
  await page.close();
  const { size } = statSync(path);
  console.log(`docs/${name}.webp: ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`That is more than ${largest / 1000} kB.`);
}

/** Runs in the page. */
function setContents(body, html, columns) {
  body.style.setProperty('--columns', columns);
  body.innerHTML = html;
  return Promise.all([...body.querySelectorAll('img')].map((image) => image.decode()));
}

/** @param {Shot} shot @returns its photograph as HTML */
async function figure({ query, css, ground, caption = '', ...seen }) {
  const address = `/demo/state.html?${new URLSearchParams(query)}`;
  const page = await camera.open(address, { scale: 2, ...seen });
  await page.waitForSelector('html[data-state]');
  await page.evaluate('document.activeElement.blur()');
  if (css) await page.addStyleTag({ content: css });
  const target = ground ? await page.$('main') : page;
  const image = await target?.screenshot({ encoding: 'base64', omitBackground: Boolean(ground) });
  await page.close();
  return `
    <figure class="${ground ?? 'window'}">
      <img src="data:image/png;base64,${image}" alt="">
      <figcaption>${caption}</figcaption>
    </figure>`;
}
