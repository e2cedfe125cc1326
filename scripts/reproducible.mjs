// `npm run reproducible`: builds once more, from a copy of the source in another folder, and fails
// unless every file comes out as it is in dist/. Run it after a build.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'click-to-call-build-'));
const notSource = ['node_modules', '.git', 'dist', 'coverage', 'gallery'];

/** @returns {Map<string, Buffer>} path → content */
const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), readFileSync(path)]),
  );

try {
  cpSync(root, elsewhere, {
    recursive: true,
    filter: (path) => !notSource.includes(basename(path)),
  });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  execFileSync('npm', ['run', 'build'], { cwd: elsewhere, stdio: 'pipe' });

  const here = filesIn(join(root, 'dist'));
  const there = filesIn(join(elsewhere, 'dist'));
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => !here.get(path)?.equals(there.get(path) ?? Buffer.of()),
  );
  for (const path of differing) console.error(`dist${path} comes out differently.`);
  if (differing.length) process.exitCode = 1;
  else console.log(`${here.size} files come out alike.`);
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
