// Fails unless everything that package.json exports is there, and every script of it loads without a DOM.
import { access, readFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const { exports } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

for (const [name, path] of Object.entries(exports)) {
  const url = new URL(path, root);
  await (path.endsWith('.js') ? import(url.href) : access(url)).catch((error) => {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  });
}
