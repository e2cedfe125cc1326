// What goes into custom-elements.json: the modules that package.json exports, but for those that
// hold types only.
import { readFileSync } from 'node:fs';
import {
  withoutInternals,
  withoutTypes,
  withParameterNames,
  withDefaults,
  withPlainNumbers,
  withPublishedPaths,
  withReturns,
} from './scripts/manifest-plugins.mjs';

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const modules = Object.values(exports).filter(
  (path) => path.endsWith('.js') && !path.includes('/types/'),
);

export default {
  globs: modules.map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')),
  litelement: true,
  packagejson: false, // it says so already
  plugins: [
    withReturns(),
    withoutTypes(),
    withDefaults(),
    withPlainNumbers(),
    withParameterNames(),
    withoutInternals(),
    withPublishedPaths(),
  ],
};
