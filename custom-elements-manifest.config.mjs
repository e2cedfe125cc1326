// What goes into custom-elements.json: the modules that package.json exports, except those that
// contain types only.
import { readFileSync } from 'node:fs';
import { corrections } from './scripts/manifest-corrections.mjs';

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const modules = Object.values(exports).filter(
  (path) => path.endsWith('.js') && !path.includes('/types/'),
);

export default {
  globs: modules.map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')),
  litelement: true,
  packagejson: false, // package.json has the field already
  plugins: [corrections()],
};
