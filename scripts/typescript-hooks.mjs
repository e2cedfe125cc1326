// Hooks for Node's module loader that have it import TypeScript as it is, with the types taken away on the way.
// `register('./typescript-hooks.mjs', import.meta.url)`
import { readFile } from 'node:fs/promises';
import { withoutTypes } from './without-types.mjs';

const isTypeScript = (url = '') => url.endsWith('.ts');

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const isOurs = isTypeScript(context.parentURL) && specifier.startsWith('.');
  return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!isTypeScript(url)) return next(url, context);
  const source = withoutTypes(await readFile(new URL(url), 'utf8'));
  return { format: 'module', source, shortCircuit: true };
}
