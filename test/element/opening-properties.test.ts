/** Random sequences of actions. The element must end up open or closed as last requested. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { isOpen } from '../../src/lifecycle/stages.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { eventNames } from '../helpers/event-names.js';
import { expectLegalEvents, type RecordedEvent } from '../helpers/legal-events.js';
import { nextTask } from '../helpers/next-task.js';
import {
  dialogOf,
  heldService,
  mount,
  nextEvent,
  part,
  mountReady,
  unmount,
} from '../helpers/page.js';
import { randomRuns } from '../helpers/random-runs.js';
import { waitUntil } from '../helpers/wait-until.js';

/** What can be done to an element. */
const actions = {
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
type Action = keyof typeof actions;

const commands = ['show', 'press', 'close', 'submit', 'load', 'remove', 'insert', 'move'] as const;
/** What listeners do besides listening, by the event they do it on. */
const listenerActionNames = ['throw', 'show', 'close', 'submit', 'remove'] as const;

/** Whether the element is open after that. */
function opens(wasOpen: boolean, action: Action): boolean {
  if (action === 'close' || action === 'remove') return false;
  return wasOpen || action === 'show' || action === 'press';
}

/** Nothing is to be waited for any more: it is in the document, ready, and its panel is there. */
async function settle(element: ClickToCallElement): Promise<void> {
  actions.insert(element);
  if (element.stage === 'created') await nextEvent(element, 'ready');
  actions.load(element);
  await waitUntil(() => element.shadowRoot?.querySelector('dialog'), 'the panel', { interval: 1 });
  await element.updateComplete;
}

describe('random sequences of actions', () => {
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
  const carryOut = async (element: ClickToCallElement, action: Action | 'wait'): Promise<void> => {
    if (action === 'wait')
      await mountReady(); // another's turn comes later
    else actions[action](element);
    if (action === 'remove') await nextTask();
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

  it('leave the element open or closed as last requested', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const events: RecordedEvent[] = [];
        const element = await create(events);
        let isToBeOpen = false;
        for (const action of sequence) {
          if (action === 'remove' && !element.isConnected) continue; // it is out
          await carryOut(element, action);
          if (action !== 'wait') isToBeOpen = opens(isToBeOpen, action);
          expect(element.open, action).to.equal(isToBeOpen);
        }
        await settle(element);
        expect(element.open).to.equal(isToBeOpen);
        expect(isOpen(element.stage)).to.equal(isToBeOpen);
        expect(element.matches(':state(open)')).to.equal(isToBeOpen);
        expect(dialogOf(element).matches(':modal')).to.equal(isToBeOpen);
        await end(element);
        expectLegalEvents(events);
      }),
      randomRuns(40),
    );
  });

  it('dispatch only legal event sequences, whatever the listeners do', async function () {
    this.timeout(60_000);
    const listenerActions = fc.dictionary(
      fc.constantFrom('ready', 'opened', 'cancelled', 'closed'),
      fc.constantFrom(...listenerActionNames),
      { minKeys: 1, maxKeys: 2 },
    );
    await fc.assert(
      fc.asyncProperty(sequences, listenerActions, async (sequence, listeners) => {
        const events: RecordedEvent[] = [];
        const element = await create(events);
        for (const [name, action] of Object.entries(listeners)) {
          element.addEventListener(
            name,
            () => {
              actions[action](element);
            },
            { once: true },
          );
        }
        for (const action of sequence) await carryOut(element, action);
        // Each listener may take it out once more.
        for (let turn = 0; turn < 3; turn += 1) await settle(element);
        expect(element.open).to.equal(isOpen(element.stage));
        expect(element.matches(':state(open)')).to.equal(element.open);
        for (let turn = 0; turn < 3; turn += 1) element.close();
        await end(element);
        expectLegalEvents(events);
      }),
      randomRuns(40),
    );
  });
});
