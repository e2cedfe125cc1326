/** Random interactions compared with a model: the events are legal and the metadata agrees with them. */
import { expect } from 'chai';
import fc from 'fast-check';
import { isOpen } from '../../src/lifecycle/stages.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { eventNames } from '../helpers/event-names.js';
import { expectLegalEvents } from '../helpers/legal-events.js';
import { LifecycleHost, requestOf, flushMicrotasks } from '../helpers/lifecycle-host.js';
import { LifecycleModel } from '../helpers/lifecycle-model.js';
import { randomRuns } from '../helpers/random-runs.js';

const commands = [
  'open',
  'edit',
  'submit',
  'auto-submit',
  'resolve',
  'reject',
  'renew',
  'close',
  'advance',
  'sleep and wake',
  'set the clock back',
  'resolve late',
] as const;
type Command = (typeof commands)[number];

/** Actions of listeners. */
const listenerActions = [
  'throw',
  'close',
  'open',
  'edit',
  'submit',
  'auto-submit',
  'renew',
] as const;

/** The lifetime of each number, in ms. */
const lifetime = 5000;

async function carryOut(host: LifecycleHost, command: Command): Promise<void> {
  const { environment, calls } = host;
  const form = { phonenumber: String(calls.length) };
  switch (command) {
    case 'open':
      host.open({ isPrefilled: true });
      break;
    case 'edit':
      host.edit();
      break;
    case 'submit':
      host.submit(requestOf(form));
      break;
    case 'auto-submit':
      host.submit(requestOf(form), 'auto-submit');
      break;
    case 'resolve':
      calls.at(-1)?.resolve({ number: '+18005550100', expiresAt: environment.wall + lifetime });
      break;
    case 'reject':
      calls.at(-1)?.reject(new NumberServiceError('unavailable'));
      break;
    case 'renew':
      host.renew();
      break;
    case 'close':
      host.close();
      break;
    case 'advance':
      environment.advance(3000);
      break;
    case 'sleep and wake':
      environment.sleep(10_000);
      environment.wake();
      break;
    case 'set the clock back':
      environment.wall -= 3_600_000;
      break;
    case 'resolve late':
      calls.at(0)?.resolve({ number: '+18005550111' });
      break;
  }
  await flushMicrotasks();
}

function actInListener(host: LifecycleHost, what: (typeof listenerActions)[number]): void {
  switch (what) {
    case 'throw':
      throw new Error('thrown on purpose');
    case 'close':
      host.close();
      break;
    case 'open':
      host.open({ proactive: true });
      break;
    case 'edit':
      host.edit();
      break;
    case 'submit':
      host.submit(requestOf());
      break;
    case 'auto-submit':
      host.submit(requestOf(), 'auto-submit');
      break;
    case 'renew':
      host.renew();
      break;
  }
}

/** Applies the command to the model. */
function follow(model: LifecycleModel, command: Command, host: LifecycleHost): void {
  const now = host.environment.now();
  switch (command) {
    case 'set the clock back':
      break;
    case 'resolve':
      model.resolve(now, lifetime);
      break;
    case 'resolve late':
      if (host.calls.length === 1) model.resolve(now);
      break;
    case 'advance':
    case 'sleep and wake':
      model.checkExpiry(now);
      break;
    default:
      model.apply(command);
  }
}

describe('the lifecycle', () => {
  let errors: CapturedErrors;
  before(() => {
    errors = captureErrors();
  });
  after(async () => {
    await errors.reported();
    expect(errors.stop().filter((message) => message !== 'thrown on purpose')).to.deep.equal([]);
  });

  it('dispatches legal event sequences with matching metadata for random interactions', async function () {
    this.timeout(60_000);
    const eventName = fc.constantFrom(...eventNames.filter((name) => name !== 'ready'));
    const actionsByEvent = fc.dictionary(eventName, fc.constantFrom(...listenerActions), {
      maxKeys: 2,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...commands), { minLength: 5, maxLength: 40 }),
        actionsByEvent,
        async (sequence, actions) => {
          const host = new LifecycleHost();
          for (const [name, action] of Object.entries(actions)) {
            host.addEventListener(
              name,
              () => {
                actInListener(host, action);
              },
              { once: true },
            );
          }
          const model = new LifecycleModel();
          for (const command of sequence) {
            await carryOut(host, command);
            follow(model, command, host);
          }
          if (Object.keys(actions).length === 0) {
            expect(host.names).to.deep.equal(model.names);
            expect(host.state.stage).to.equal(model.stage);
          }
          expectLegalEvents(host.events);
          const isOver = [undefined, 'closed'].includes(host.names.at(-1));
          expect(isOpen(host.state.stage)).to.equal(!isOver);
          const inFlight = host.calls.filter(({ signal }) => !signal.aborted).length;
          const answered = host.events.filter(
            ({ name }) => name === 'completed' || name === 'rejected',
          ).length;
          expect(inFlight - answered, 'requests in flight').to.be.at.most(1);
          host.close();
          // Each listener may have opened once more.
          Object.keys(actions).forEach(() => {
            host.close();
          });
          expect(isOpen(host.state.stage)).to.equal(false);
          expect(host.environment.pending).to.equal(0);
        },
      ),
      randomRuns(1000),
    );
  });
});
