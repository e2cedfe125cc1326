// How much a page loads from the CDN build, each file compressed on its own, as it is served. The limits are what was reached,
// plus 2 %. The README's table is made of this too.
import { lazyImports, withStaticImports } from './scripts/load-graph.mjs';

const firstLoad = await withStaticImports(['click-to-call.js']);
const panel = await chunk('create-panel', firstLoad);
const boundary = await chunk('page-boundary', [panel]);
const number = await chunk('offer-controller', [panel]);
const service = await chunk('json-service', [number]);
const before = [...firstLoad, panel, number];
const answer = (await withStaticImports([await chunk('offer-schema', [number])])).filter(
  (file) => !before.includes(file),
);
const qrCode = await chunk('qr-code', [number]);

export default [
  check('at once', 'the launcher in 23 languages, with Lit', '9.16 kB', firstLoad),
  check('on intent', 'the panel with its form and the lifecycle, in English', '14.3 kB', [panel]),
  check('beside that', 'what keeps events and scrolling inside the panel', '1.03 kB', [boundary]),
  check('with the form on screen', 'what requests the number and shows it', '5.65 kB', [number]),
  check('beside that', 'the JSON service', '1.46 kB', [service]),
  check('beside that', 'what reads the answer', '3.78 kB', answer),
  check('a whole call', 'all of these', '35.4 kB', [
    ...firstLoad,
    panel,
    boundary,
    number,
    service,
    ...answer,
  ]),
  check('in another language', 'its texts', '1.34 kB', [await chunk('uk', [panel])]),
  check('with a form of the page', 'what fills it in and empties it', '0.97 kB', [
    await chunk('slotted-form', [panel]),
  ]),
  check('at a screen', 'the QR code', '2.28 kB', [qrCode]),
  check('at the first digit typed', 'what reads phone numbers', '26.1 kB', [
    await chunk('metadata', [panel]),
  ]),
  check('at once, all in one file', '`click-to-call.bundle.js`', '80.8 kB', [
    'click-to-call.bundle.js',
  ]),
];

/** The chunk of that name, which one of `files` imports on demand. */
async function chunk(name, files) {
  const found = (await lazyImports(files)).find((file) => file.startsWith(`${name}-`));
  if (!found) throw new Error(`${files} import no ${name} chunk on demand.`);
  return found;
}

function check(when, what, limit, files) {
  return { name: `${when}: ${what}`, limit, path: files.map((file) => `dist/cdn/${file}`) };
}
