// How much a page loads from the CDN build, each file compressed on its own, as it is served.
import { lazyImports, withStaticImports } from './scripts/load-graph.mjs';

const firstLoad = await withStaticImports(['click-to-call.js']);
const panel = await chunk('panel', firstLoad);
const number = await chunk('number', [panel]);
const service = await chunk('json-service', firstLoad);

export default [
  check('First load (launcher, lifecycle, Lit)', '9 kB', firstLoad),
  check('On intent (panel with its form, in English)', '11.2 kB', [panel]),
  check('With the form on screen (requests, the number, JSON service)', '7.8 kB', [
    number,
    service,
  ]),
  check('Another language', '1.5 kB', [await chunk('uk', [panel])]),
  check('At a screen (QR code)', '2.5 kB', [await chunk('qr-code', [number])]),
  check('At the first digit (phone numbers)', '26 kB', [await chunk('phone', [panel])]),
  check('All in one file', '70 kB', ['click-to-call.bundle.js']),
];

/** The chunk of that name, which one of `files` imports on demand. */
async function chunk(name, files) {
  const found = (await lazyImports(files)).find((file) => file.startsWith(`${name}-`));
  if (!found) throw new Error(`${files} import no ${name} chunk on demand.`);
  return found;
}

function check(name, limit, files) {
  return { name: `${name}: ${files.join(', ')}`, limit, path: files.map((f) => `dist/cdn/${f}`) };
}
