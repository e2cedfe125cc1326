// How much a page loads from the CDN build, each file compressed on its own, as it is served.
import { lazyImports, withStaticImports } from './scripts/load-graph.mjs';

const firstLoad = await withStaticImports(['click-to-call.js']);
const lazy = await lazyImports(firstLoad);
const qrCode = lazyChunk('qr-code', await lazyImports([lazyChunk('panel')]));
const onIntent = await withStaticImports([lazyChunk('panel'), lazyChunk('json-service')]);

export default [
  check('First load (launcher, lifecycle, Lit)', '9 kB', firstLoad),
  check(
    'On intent (panel, JSON service)',
    '9 kB',
    onIntent.filter((file) => !firstLoad.includes(file)),
  ),
  check('At a screen (QR code)', '2.5 kB', [qrCode]),
  check(
    'At the first digit (phone numbers)',
    '26 kB',
    (await lazyImports(onIntent)).filter((file) => file.startsWith('phone-')),
  ),
];

function lazyChunk(name, files = lazy) {
  const chunk = files.find((file) => file.startsWith(`${name}-`));
  if (!chunk) throw new Error(`Nothing imports a ${name} chunk on demand.`);
  return chunk;
}

function check(name, limit, files) {
  return { name: `${name}: ${files.join(', ')}`, limit, path: files.map((f) => `dist/cdn/${f}`) };
}
