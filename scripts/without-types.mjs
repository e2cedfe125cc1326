// TypeScript as JavaScript, file by file: nothing is checked, and nothing but the types is taken away.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, tsconfig);
// One file by itself has no package.json that says what kind of module it is.
const compilerOptions = { ...options, module: ts.ModuleKind.ES2022 };

/** @param {string} source */
export const withoutTypes = (source) => ts.transpileModule(source, { compilerOptions }).outputText;
