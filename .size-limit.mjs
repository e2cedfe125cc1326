// How much a page loads from the CDN build, each file compressed on its own, as it is served.
import { lazyImports, withStaticImports } from './scripts/load-graph.mjs';

const firstLoad = await withStaticImports(['click-to-call.js']);
const lazy = await lazyImports(firstLoad);
const onIntent = await withStaticImports([lazyChunk('panel'), lazyChunk('json-service')]);

export default [
  check('First load (launcher, lifecycle, Lit)', '9 kB', firstLoad),
  check(
    'On intent (panel, JSON service)',
    '9 kB',
    onIntent.filter((file) => !firstLoad.includes(file)),
  ),
  check(
    'At the first digit (phone numbers)',
    '26 kB',
    (await lazyImports(onIntent)).filter((file) => file.startsWith('phone-')),
  ),
];

function lazyChunk(name) {
  const chunk = lazy.find((file) => file.startsWith(`${name}-`));
  if (!chunk) throw new Error(`click-to-call.js does not import a ${name} chunk on demand.`);
  return chunk;
}

function check(name, limit, files) {
  return { name: `${name}: ${files.join(', ')}`, limit, path: files.map((f) => `dist/cdn/${f}`) };
}
