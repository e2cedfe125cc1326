/**
 * Runs random actions of users, pages, networks and clocks on an element in a page with a strict policy. The invariants of
 * invariants.ts must hold after every few actions. After all actions the next user must get a number.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { eventNames } from '../helpers/event-names.js';
import { randomRuns } from '../helpers/random-runs.js';
import { Attack } from './attack.js';
import { loadAttackedPage, thrownOnPurpose, type AttackedPage } from './attacked-page.js';
import { anyCommands } from './commands.js';
import { reportFailure } from './report.js';

/** The longest time that a run, including its shrinking, may take on the slowest machine, in ms. */
const maxWait = 500;

/** Stages that some of 500 runs must reach. Otherwise the actions no longer cover the element. */
const goals = [
  ...eventNames,
  ...['minimized', 'submitted, by a form of the page'],
  ...['in the page', 'over HTTP', 'GMS', 'Engagement', 'fixed number'].map(
    (service) => `completed, ${service}`,
  ),
  ...['in the page', 'over HTTP', 'GMS', 'Engagement'].flatMap((service) => [
    `rejected, ${service}`,
    `expired, ${service}`,
  ]),
];

describe('an element under random actions', () => {
  let page: AttackedPage;
  let errors: CapturedErrors;
  before(async () => {
    errors = captureErrors(); // of listeners, which are the test's own
    page = await loadAttackedPage();
  });
  after(() => {
    page.remove();
    expect(page.faults.join()).to.equal('');
    expect(errors.stop().filter((message) => message !== thrownOnPurpose)).to.deep.equal([]);
  });

  const reached = new Set<string>();
  const attack = async (run: (attack: Attack) => void | Promise<void>): Promise<void> => {
    const started = new Attack(page);
    try {
      await run(started);
      for (const goal of started.reached) reached.add(goal); // before the next visitor's
      await started.end();
    } catch (error) {
      // What failed may have left something behind.
      page.remove();
      page = await loadAttackedPage();
      throw error;
    }
  };

  it('satisfies all invariants', async function () {
    const { numRuns, ...seed } = randomRuns(100);
    this.timeout(0); // but for the limit below
    await fc.assert(
      fc.asyncProperty(anyCommands, (commands) =>
        attack(async (started) => {
          for (const { run } of commands) await run(started);
        }),
      ),
      {
        ...seed,
        numRuns,
        interruptAfterTimeLimit: Math.max(60_000, numRuns * maxWait),
        markInterruptAsFailure: true,
        asyncReporter: reportFailure,
      },
    );
    if (numRuns < 500) return; // too few to reach every goal; `npm run soak` and `RUNS=500` do
    expect(goals.filter((goal) => !reached.has(goal))).to.deep.equal([]);
  });
});
