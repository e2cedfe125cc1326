// Checks what package.json exports: each script loads without a DOM, the tag renders on a server, and the class has the
// version of the package.
import { readFile } from 'node:fs/promises';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const root = new URL('../', import.meta.url);
const { exports, version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

for (const path of Object.values(exports).filter((path) => path.endsWith('.js'))) {
  await import(new URL(path, root).href).catch((error) => {
    console.error(`${path}: ${error.message}`);
    process.exitCode = 1;
  });
}

const tag = await collectResult(
  render(html`<click-to-call number="+18005550123"></click-to-call>`),
);
if (!tag.includes('<slot name="fallback"></slot>')) {
  console.error(`The tag renders as ${tag}`);
  process.exitCode = 1;
}

const { ClickToCallElement } = await import(new URL('dist/click-to-call-element.js', root).href);
if (ClickToCallElement.version !== version) {
  console.error(
    `The class says ${ClickToCallElement.version}, package.json ${version}: run \`npm run version\`, then build.`,
  );
  process.exitCode = 1;
}
