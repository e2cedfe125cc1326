// The suite's random tests in browsers, for longer and from another seed each time.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../test.mjs', import.meta.url));
const seed = process.env.SEED || randomInt(2 ** 31);

/**
 * @param {string} files
 * @param {string} what is run so often in each engine
 * @param {number} usual how often
 * @returns {import('../soak.mjs').Part}
 */
const randomTests =
  (files, what, usual) =>
  async ({ broken }) => {
    const runs = Number(process.env.RUNS || usual);
    const child = spawn(process.execPath, [script, '--files', files], {
      env: { ...process.env, RUNS: String(runs), SEED: String(seed) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = new Promise((resolve) => child.once('exit', resolve));
    const output = Buffer.concat(await child.stdout.toArray()).toString();
    if ((await exit) !== 0) broken(output.slice(-20_000)); // what it takes to replay is in it
    const [, engines = ''] = /Running the tests in ([^.]*)\./.exec(output) ?? [];
    const [counts = ''] = /\d+ passed, \d+ failed\s*$/.exec(output) ?? [];
    return [
      [what, runs.toLocaleString('en')],
      ['Seed', String(seed)],
      ['Engines', engines],
      ['Tests', counts.trim()],
    ];
  };

export const attack = randomTests(
  'test/attack/**/*.test.ts',
  'Runs of the attack in each engine',
  5000,
);
export const texts = randomTests(
  'test/injection/hostile-texts.test.ts',
  'Texts of each kind in each engine: what a service says, the page’s number, what is typed as a phone number',
  10_000,
);
