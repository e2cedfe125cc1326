/** Reports a failed run as a script to paste, with the command that repeats it. */
import type { RunDetails } from 'fast-check';
import type { Command } from './commands.js';

/** Rejects if a run failed, with the shortest that was found to fail, or if there was no time for all. */
export function reportFailure(details: RunDetails<[Command[]]>): Promise<void> {
  const { failed, counterexample, errorInstance, seed, numRuns } = details;
  if (!failed) return Promise.resolve();
  if (!counterexample) return Promise.reject(new Error(`Only ${String(numRuns)} runs in time.`));
  const [commands] = counterexample;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const error = new Error(
    [
      `${reason}, in run ${String(numRuns)}. To see all of it again:`,
      `SEED=${String(seed)} RUNS=${String(numRuns)} npm test -- --files test/attack/attack.test.ts`,
      'To see this alone, as a test in that file:',
      `await attack(async ({ does, settle }) => {`,
      ...commands.map(({ script }) => `  ${script}`),
      '});',
    ].join('\n'),
  );
  error.stack = ''; // of the reporter
  return Promise.reject(error);
}
