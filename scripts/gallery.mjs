// `npm run gallery`: pictures of every state of every mode, in light, dark and forced colours, on a
// narrow screen, right to left, in German and in Japanese. They go to gallery/, with
// contact-sheet.png of all of them.
//
//   npm run gallery -- --only dark,German --mode floating
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { photographer } from './photographer.mjs';

const looks = {
  light: {},
  dark: { scheme: 'dark' },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  '320 px': { width: 320 },
  'right-to-left': { query: { lang: 'ar', dir: 'rtl' } },
  German: { query: { lang: 'de' } },
  Japanese: { query: { lang: 'ja' } },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, mode: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(looks);
const folder = fileURLToPath(new URL('../gallery/', import.meta.url));
const slug = (text) => text.replace(/\W+/g, '-');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const camera = await photographer();
const list = await camera.open('/demo/states.html');
const situations = await list.evaluate(async () => {
  // @ts-expect-error The page has it; this file has not.
  const { modes, statesOf } = await import('/demo/states.ts');
  return modes.flatMap((mode) => Object.keys(statesOf(mode)).map((state) => ({ mode, state })));
});
await list.close();

const rows = [];
for (const { mode, state } of situations) {
  if (values.mode && mode !== values.mode) continue;
  const pages = await Promise.all(wanted.map((name) => pageOf(mode, state, name)));
  // One at a time: a page in the background may wait for its picture forever.
  const files = [];
  for (const [index, page] of pages.entries()) {
    files.push(await picture(page, `${slug(wanted[index])}-${mode}-${slug(state)}.png`));
  }
  rows.push({ mode, state, files });
  process.stdout.write('.');
}
writeFileSync(`${folder}index.html`, contactSheet());
await photographContactSheet();
await camera.end();
console.log(`\n${rows.length * wanted.length} pictures in gallery/`);

async function pageOf(mode, state, name) {
  const { query, ...look } = looks[name];
  const address = `/demo/state.html?${new URLSearchParams({ mode, state, ...query })}`;
  const page = await camera.open(address, { ...look, scale: 2 });
  await page.waitForSelector('html[data-state]');
  return page;
}

/** @returns the name of its file */
async function picture(page, file) {
  await page.bringToFront();
  await page.screenshot({ path: `${folder}${file}` });
  await page.close();
  return file;
}

function contactSheet() {
  const head = ['', ...wanted].map((name) => `<th>${name}</th>`).join('');
  const body = rows.map(
    ({ mode, state, files }) =>
      `<tr><th>${mode}<br>${state}</th>${files
        .map((file) => `<td><a href="${file}"><img src="${file}" width="180" alt=""></a></td>`)
        .join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body { font: 14px system-ui } td, th { padding: 4px; vertical-align: top } img { outline: 1px solid #ccc }</style>
<table><tr>${head}</tr>${body.join('\n')}</table>`;
}

async function photographContactSheet() {
  const page = await camera.open('/gallery/index.html', { width: 200 + 190 * wanted.length });
  await page.screenshot({ path: `${folder}contact-sheet.png`, fullPage: true });
  await page.close();
}
