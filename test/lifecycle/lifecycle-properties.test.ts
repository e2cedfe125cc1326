/** Random interactions against a model: whatever happens, the events are legal and the metadata agrees with them. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { ClickToCallEventName } from '../../src/lifecycle/lifecycle.js';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { eventNames, LifecycleHost, requestOf, settled } from '../helpers/lifecycle-host.js';
import { LifecycleModel } from '../helpers/lifecycle-model.js';

const commands = [
  'parsed',
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
  'remove',
  'insert',
  'move',
  'resolve late',
] as const;
type Command = (typeof commands)[number];

/** What listeners do besides listening, by the event they do it on. */
const mischief = [
  'throw',
  'close',
  'open',
  'remove',
  'edit',
  'submit',
  'auto-submit',
  'renew',
] as const;

/** Of the numbers that are handed out, in ms. */
const lifetime = 5000;

const opens = (stage: string): boolean => !['created', 'ready', 'closed'].includes(stage);

async function carryOut(host: LifecycleHost, command: Command): Promise<void> {
  const { lifecycle, requests, environment, calls } = host;
  const form = { phonenumber: String(calls.length) };
  switch (command) {
    case 'parsed':
      environment.parsed();
      break;
    case 'open':
      lifecycle.open(() => ({ proactive: false, prefilled: true }));
      break;
    case 'edit':
      requests.edit();
      break;
    case 'submit':
      requests.submit(requestOf(form));
      break;
    case 'auto-submit':
      requests.submit(requestOf(form), 'auto-submit');
      break;
    case 'resolve':
      calls.at(-1)?.resolve({ number: '+18005550100', expiresAt: environment.wall + lifetime });
      break;
    case 'reject':
      calls.at(-1)?.reject(new NumberServiceError('unavailable'));
      break;
    case 'renew':
      requests.renew();
      break;
    case 'close':
      lifecycle.close();
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
    case 'remove':
      host.remove();
      break;
    case 'insert':
      if (!host.isConnected) document.body.append(host);
      break;
    case 'move':
      if (host.isConnected) document.body.append(host);
      break;
    case 'resolve late':
      calls.at(0)?.resolve({ number: '+18005550111' });
      break;
  }
  await settled();
}

function misbehave(host: LifecycleHost, what: (typeof mischief)[number]): void {
  switch (what) {
    case 'throw':
      throw new Error('thrown on purpose');
    case 'close':
      host.lifecycle.close();
      break;
    case 'open':
      host.lifecycle.open(() => ({ proactive: true, prefilled: false }));
      break;
    case 'remove':
      host.remove();
      break;
    case 'edit':
      host.requests.edit();
      break;
    case 'submit':
      host.requests.submit(requestOf());
      break;
    case 'auto-submit':
      host.requests.submit(requestOf(), 'auto-submit');
      break;
    case 'renew':
      host.requests.renew();
      break;
  }
}

/** What the table makes of the same command. */
function follow(model: LifecycleModel, command: Command, host: LifecycleHost): void {
  const now = host.environment.now();
  switch (command) {
    case 'parsed':
    case 'move':
    case 'set the clock back':
      break;
    case 'open':
      model.open();
      break;
    case 'close':
      model.close();
      break;
    case 'resolve':
      model.resolve(now, lifetime);
      break;
    case 'resolve late':
      if (host.calls.length === 1) model.resolve(now);
      break;
    case 'advance':
    case 'sleep and wake':
      model.look(now);
      break;
    case 'remove':
      model.remove();
      break;
    case 'insert':
      model.insert();
      break;
    default:
      model.take(command);
  }
}

/** The grammar of the events, told by what came before each in its interaction. */
function check(host: LifecycleHost): void {
  let interaction: ClickToCallEventName[] = [];
  let previous = initialMetadata;
  let latest = 0;
  host.events.forEach(({ name, metadata }, index) => {
    if (name === 'opened') interaction = [];
    const before = interaction.at(-1);
    const has = (other: ClickToCallEventName): boolean => interaction.includes(other);
    const legal = {
      ready: index === 0,
      opened: index === 1 || host.events[index - 1]?.name === 'closed',
      started: before === 'opened',
      submitted:
        ['opened', 'started', 'rejected', 'completed', 'expired'].includes(before ?? '') &&
        (has('started') || metadata.autoSubmitted),
      rejected: before === 'submitted',
      completed: before === 'submitted',
      expired: before === 'completed',
      cancelled:
        before !== undefined && !has('completed') && host.events[index + 1]?.name === 'closed',
      closed: before !== undefined && (before === 'cancelled') !== has('completed'),
    }[name];
    expect(legal, `${name} in ${host.names.join(' ')}`).to.equal(true);
    interaction.push(name);

    expect(metadata).to.be.frozen;
    expect(JSON.parse(JSON.stringify(metadata))).to.deep.equal(metadata);
    expect(metadata[name], 'the own timestamp').to.be.a('number').that.is.at.least(latest);
    latest = Number(metadata[name]);
    for (const other of eventNames) {
      const happened = other === 'ready' || interaction.includes(other);
      expect(metadata[other] !== false, `${other} at ${name}`).to.equal(happened);
      if (other !== name && name !== 'opened') expect(metadata[other]).to.equal(previous[other]);
    }
    const count = (other: ClickToCallEventName): number =>
      interaction.filter((each) => each === other).length;
    expect(Number(metadata.attempts)).to.equal(count('submitted'));
    expect((metadata.errors || []).length).to.equal(count('rejected'));
    expect(metadata.form !== false).to.equal(has('submitted') || name === 'submitted');
    expect(metadata.elapsed !== false).to.equal(name !== 'ready');
    expect(metadata.filling !== false).to.equal(count('started') > 0 && count('submitted') > 0);
    if (name !== 'opened')
      expect(Number(metadata.elapsed)).to.be.at.least(Number(previous.elapsed));
    expect(Number(metadata.waiting)).to.be.at.most(Number(metadata.elapsed));
    previous = metadata;
  });
}

describe('the lifecycle, at random', () => {
  let errors: CapturedErrors;
  before(() => {
    errors = captureErrors();
  });
  after(() => {
    expect(new Set(errors.stop())).to.deep.equal(new Set(['thrown on purpose']));
  });

  it('dispatches only legal sequences with metadata to match, in 1,000 runs', async function () {
    this.timeout(60_000);
    const misdeeds = fc.dictionary(fc.constantFrom(...eventNames), fc.constantFrom(...mischief), {
      maxKeys: 2,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...commands), { minLength: 5, maxLength: 40 }),
        misdeeds,
        async (sequence, deeds) => {
          const host = new LifecycleHost();
          for (const [name, deed] of Object.entries(deeds)) {
            host.addEventListener(
              name,
              () => {
                misbehave(host, deed);
              },
              { once: true },
            );
          }
          document.body.append(host);
          host.environment.parsed();
          const model = new LifecycleModel();
          model.take('connect');
          for (const command of sequence) {
            await carryOut(host, command);
            follow(model, command, host);
          }
          if (Object.keys(deeds).length === 0) {
            expect(host.names).to.deep.equal(model.names);
            expect(host.lifecycle.stage).to.equal(model.stage);
          }
          check(host);
          expect(
            host.names.at(-1) === 'closed' ||
              host.names.length === 1 ||
              opens(host.lifecycle.stage),
          ).to.equal(true);
          const inFlight = host.calls.filter(({ signal }) => !signal.aborted).length;
          const answered = host.events.filter(
            ({ name }) => name === 'completed' || name === 'rejected',
          ).length;
          expect(inFlight - answered, 'requests in flight').to.be.at.most(1);
          host.remove();
          await settled();
          expect(opens(host.lifecycle.stage)).to.equal(false);
          expect(host.environment.pending).to.equal(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
