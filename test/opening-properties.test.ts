/** Random comings and goings: whatever the element has to wait for, it ends up as it was last told to be. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { isOpen } from '../src/lifecycle/stages.js';
import { captureErrors, type CapturedErrors } from './helpers/capture-errors.js';
import { eventNames } from './helpers/event-names.js';
import { expectLegalEvents, type RecordedEvent } from './helpers/legal-events.js';
import { nextTask } from './helpers/next-task.js';
import { dialogOf, heldService, mount, next, part, ready, unmount } from './helpers/page.js';
import { randomRuns } from './helpers/random-runs.js';
import { waitUntil } from './helpers/wait-until.js';

/** What can be done to an element. */
const deeds = {
  show: (element: ClickToCallElement) => void element.show(),
  press(element: ClickToCallElement) {
    part(element, 'launcher').click();
  },
  close(element: ClickToCallElement) {
    element.close();
  },
  submit(element: ClickToCallElement) {
    element.submit();
  },
  load(element: ClickToCallElement) {
    part(element, 'launcher').dispatchEvent(new Event('focusin', { bubbles: true }));
  },
  remove(element: ClickToCallElement) {
    element.remove();
  },
  insert(element: ClickToCallElement) {
    if (!element.isConnected) document.body.append(element);
  },
  move(element: ClickToCallElement) {
    if (element.isConnected) document.body.append(element);
  },
  throw() {
    throw new Error('thrown on purpose');
  },
};
type Deed = keyof typeof deeds;

const commands = ['show', 'press', 'close', 'submit', 'load', 'remove', 'insert', 'move'] as const;
/** What listeners do besides listening, by the event they do it on. */
const mischief = ['throw', 'show', 'close', 'submit', 'remove'] as const;

/** Whether the element is open after that. */
function opens(wasOpen: boolean, deed: Deed): boolean {
  if (deed === 'close' || deed === 'remove') return false;
  return wasOpen || deed === 'show' || deed === 'press';
}

/** Nothing is to be waited for any more: it is in the document, ready, and its panel is there. */
async function settle(element: ClickToCallElement): Promise<void> {
  deeds.insert(element);
  if (element.stage === 'created') await next(element, 'ready');
  deeds.load(element);
  await waitUntil(() => element.shadowRoot?.querySelector('dialog'), 'the panel', { interval: 1 });
  await element.updateComplete;
}

describe('comings and goings, at random', () => {
  let errors: CapturedErrors;
  before(() => {
    errors = captureErrors();
  });
  after(() => {
    expect(errors.stop().filter((message) => message !== 'thrown on purpose')).to.deep.equal([]);
  });
  afterEach(unmount);

  const create = async (events: RecordedEvent[]): Promise<ClickToCallElement> => {
    const element = mount({ service: heldService().service, fields: 'firstname' });
    for (const name of eventNames) {
      element.addEventListener(name, ({ detail }) => events.push({ name, metadata: detail }));
    }
    await element.updateComplete;
    return element;
  };
  const carryOut = async (element: ClickToCallElement, deed: Deed | 'wait'): Promise<void> => {
    if (deed === 'wait')
      await ready(); // another's turn comes later
    else deeds[deed](element);
    if (deed === 'remove') await nextTask();
  };
  const end = async (element: ClickToCallElement): Promise<void> => {
    unmount();
    await nextTask();
    expect(element.open).to.equal(false);
  };

  const sequences = fc.array(fc.constantFrom(...commands, 'wait' as const), {
    minLength: 3,
    maxLength: 12,
  });

  it('leave it open or closed, as it was told, in 100 runs', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const events: RecordedEvent[] = [];
        const element = await create(events);
        let isToBeOpen = false;
        for (const deed of sequence) {
          if (deed === 'remove' && !element.isConnected) continue; // it is out
          await carryOut(element, deed);
          if (deed !== 'wait') isToBeOpen = opens(isToBeOpen, deed);
          expect(element.open, deed).to.equal(isToBeOpen);
        }
        await settle(element);
        expect(element.open).to.equal(isToBeOpen);
        expect(isOpen(element.stage)).to.equal(isToBeOpen);
        expect(element.matches(':state(open)')).to.equal(isToBeOpen);
        expect(dialogOf(element).matches(':modal')).to.equal(isToBeOpen);
        await end(element);
        expectLegalEvents(events);
      }),
      randomRuns(100),
    );
  });

  it('dispatch only legal sequences, whatever listeners do, in 100 runs', async function () {
    this.timeout(60_000);
    const misdeeds = fc.dictionary(
      fc.constantFrom('ready', 'opened', 'cancelled', 'closed'),
      fc.constantFrom(...mischief),
      { minKeys: 1, maxKeys: 2 },
    );
    await fc.assert(
      fc.asyncProperty(sequences, misdeeds, async (sequence, listeners) => {
        const events: RecordedEvent[] = [];
        const element = await create(events);
        for (const [name, deed] of Object.entries(listeners)) {
          element.addEventListener(
            name,
            () => {
              deeds[deed](element);
            },
            { once: true },
          );
        }
        for (const deed of sequence) await carryOut(element, deed);
        // Each listener may take it out once more.
        for (let turn = 0; turn < 3; turn += 1) await settle(element);
        expect(element.open).to.equal(isOpen(element.stage));
        expect(element.matches(':state(open)')).to.equal(element.open);
        for (let turn = 0; turn < 3; turn += 1) element.close();
        await end(element);
        expectLegalEvents(events);
      }),
      randomRuns(100),
    );
  });
});
