/**
 * Visitors, pages, networks and clocks do whatever they can, at random, to an element in a page with a strict policy. After
 * each few of their deeds everything has to be as invariants.ts says, and after all of them the next visitor gets a number.
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

/** How long a run may take on the slowest machine, in ms. Shrinking what failed ends then too. */
const patience = 500;

/** What some of many runs reach, or the attack does not get at what it attacks. */
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

describe('the element under attack', () => {
  let page: AttackedPage;
  let errors: CapturedErrors;
  before(async () => {
    errors = captureErrors(); // of listeners, which are the test's own
    page = await loadAttackedPage();
  });
  after(() => {
    page.remove();
    expect(page.wrongs.join()).to.equal('');
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

  it('keeps its promises, in 500 runs', async function () {
    const { numRuns, ...seed } = randomRuns(500);
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
        interruptAfterTimeLimit: Math.max(60_000, numRuns * patience),
        markInterruptAsFailure: true,
        asyncReporter: reportFailure,
      },
    );
    if (numRuns < 500) return;
    expect(goals.filter((goal) => !reached.has(goal))).to.deep.equal([]);
  });
});
