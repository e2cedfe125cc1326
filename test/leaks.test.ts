/** What elements leave behind, as far as a page can tell; `npm run soak` asks Chromium too, and of more of them. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { NumberOffer } from '../src/services/number-service.js';
import { cycles } from './helpers/cycle.js';
import { countsOf, watchLeftovers, type Leftovers } from './helpers/leftovers.js';
import { waitUntil } from './helpers/wait-until.js';

/** Whether the engine could be asked. */
interface Garbage {
  readonly collected: boolean;
}

/** Whether all are, as soon as the engine has let go of what it drew; where it cannot be asked, they are taken for it. */
async function areGarbage(gone: readonly WeakRef<Element>[]): Promise<void> {
  await waitUntil(
    async () => {
      await nextFrame();
      const { collected } = await executeServerCommand<Garbage, undefined>('collect-garbage');
      return !collected || gone.every((element) => !element.deref());
    },
    'Some are held on to.',
    { timeout: 20_000 },
  );
}

describe('elements that come, are used and go', function () {
  this.timeout(30_000); // much for a busy machine

  let left: Leftovers;
  beforeEach(() => {
    left = watchLeftovers();
  });
  afterEach(() => {
    left.stop();
  });

  const service = (): Promise<NumberOffer> =>
    Promise.resolve({ number: '+18005550100', expiresAt: Date.now() + 30 });

  // By itself, as it has all that loads on intent load.
  it('leave nothing when the first has gone', async () => {
    await cycles(1, 1, { service });
    expect(countsOf(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
  });

  for (const mode of ['modal', 'floating', 'inline'] as const) {
    it(`leave no listener, timer or observer and are garbage, ${mode}`, async () => {
      const gone = await cycles(10, 10, { service, mode });
      expect(countsOf(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });

      await areGarbage(gone);
    });
  }
});
