// The sizes of the files that a page loads from the CDN build. Each file is compressed separately, as it is served. The limits
// are the current sizes plus 2 %. The table in docs/sizes.md is generated from this file.
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
  check('immediately', 'the launcher in 23 languages, with Lit', '8.67 kB', firstLoad),
  check('on intent', 'the panel with its form and the lifecycle, in English', '15.9 kB', [panel]),
  check('with the panel', 'the module that keeps events and scrolling inside it', '1.03 kB', [
    boundary,
  ]),
  check('when the form is shown', 'the modules that request and show the number', '5.03 kB', [
    number,
  ]),
  check('when the form is shown', 'the JSON service', '1.48 kB', [service]),
  check('when the form is shown', 'the parser of the response', '3.97 kB', answer),
  check('for a complete call', 'all of the above', '36.1 kB', [
    ...firstLoad,
    panel,
    boundary,
    number,
    service,
    ...answer,
  ]),
  check('in another language', 'the texts of the panel', '1.34 kB', [await chunk('uk', [panel])]),
  check('with a slotted form', 'the module that fills it in and resets it', '0.98 kB', [
    await chunk('page-form', [panel]),
  ]),
  check('on devices with a mouse', 'the QR code', '2.25 kB', [qrCode]),
  check('at the first digit', 'the phone number metadata and parser', '26.1 kB', [
    await chunk('phone-metadata', [panel]),
  ]),
  check('immediately, as one file', '`click-to-call.bundle.js`', '81.4 kB', [
    'click-to-call.bundle.js',
  ]),
];

/** Finds the chunk with this name that one of `files` imports dynamically. */
async function chunk(name, files) {
  const found = (await lazyImports(files)).find((file) => file.startsWith(`${name}-`));
  if (!found) throw new Error(`${files} do not import a chunk ${name} dynamically.`);
  return found;
}

function check(when, what, limit, files) {
  return { name: `${when}: ${what}`, limit, path: files.map((file) => `dist/cdn/${file}`) };
}
