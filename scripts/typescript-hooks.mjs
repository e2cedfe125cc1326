// Hooks for Node's module loader that have it import src/ as it is, with the types taken away on the way.
// `register('./typescript-hooks.mjs', import.meta.url)`
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const tsconfig = fileURLToPath(new URL('tsconfig.json', root));
const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, tsconfig);
// One file by itself has no package.json that says what kind of module it is.
const compilerOptions = { ...options, module: ts.ModuleKind.ES2022 };
const isSource = (url = '') => url.startsWith(`${root}src/`);

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const isOurs = isSource(context.parentURL) && specifier.startsWith('.');
  return next(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!isSource(url)) return next(url, context);
  const source = ts.transpileModule(await readFile(new URL(url), 'utf8'), {
    compilerOptions,
  }).outputText;
  return { format: 'module', source, shortCircuit: true };
}
