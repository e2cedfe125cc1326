// The suite's random attack, for longer and from another seed each time.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../test.mjs', import.meta.url));
const runs = Number(process.env.RUNS || 5000);
const seed = process.env.SEED || randomInt(2 ** 31);

/** @type {import('../soak.mjs').Part} */
export async function attack({ broken }) {
  const child = spawn(process.execPath, [script, '--files', 'test/attack/**/*.test.ts'], {
    env: { ...process.env, RUNS: String(runs), SEED: String(seed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const output = Buffer.concat(await child.stdout.toArray()).toString();
  if ((await exit) !== 0) broken(output.slice(-20_000)); // what it takes to replay is in it
  const [, engines = ''] = /Running the tests in ([^.]*)\./.exec(output) ?? [];
  const [counts = ''] = /\d+ passed, \d+ failed\s*$/.exec(output) ?? [];
  return [
    ['Runs of the attack in each engine', runs.toLocaleString('en')],
    ['Seed', String(seed)],
    ['Engines', engines],
    ['Tests', counts.trim()],
  ];
}
