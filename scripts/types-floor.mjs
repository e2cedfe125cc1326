// `npm run types:floor`: whether the declarations that are published compile in a project with the oldest library that is
// supported (tsconfig.types-floor.json), which checks them too (`skipLibCheck: false`).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = 'node_modules/.cache/click-to-call-types'; // where imports of packages are found

/** @param {...string} options */
function tsc(...options) {
  const script = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
  return spawnSync(process.execPath, [script, ...options], { cwd: root, encoding: 'utf8' });
}

rmSync(`${root}${folder}`, { recursive: true, force: true });
const emitted = tsc('--emitDeclarationOnly', '--outDir', folder);
const checked = tsc('--project', 'tsconfig.types-floor.json', '--pretty', 'false');
rmSync(`${root}${folder}`, { recursive: true });

// Declarations of other packages may need more.
const ours = checked.stdout.split('\n').filter((line) => line.startsWith(folder));
const isConfigured = !/^tsconfig|^error/m.test(checked.stdout);
if (emitted.status !== 0 || ours.length > 0 || !isConfigured) {
  console.error(emitted.stdout + (isConfigured ? ours.join('\n') : checked.stdout));
  process.exitCode = 1;
}
