import { expect } from 'chai';
import type { Instant } from '../../src/lifecycle/clock.js';
import { type ClickToCallMetadata, initialMetadata } from '../../src/lifecycle/metadata.js';
import {
  type LifecycleAction,
  type LifecycleState,
  offerTimeLeft,
  initialState,
  reduce,
} from '../../src/lifecycle/state.js';
import { requestOf } from '../helpers/lifecycle-host.js';
import {
  type ClickToCallStage,
  isOpen,
  type LifecycleActionType,
  transition,
  transitions,
} from '../../src/lifecycle/stages.js';

const at = (wall: number, monotonic = wall): Instant => ({ wall, monotonic });

const open: LifecycleAction = { type: 'open', options: {}, isPrefilled: false };
const edit: LifecycleAction = { type: 'edit' };
const close: LifecycleAction = { type: 'close' };
const submit: LifecycleAction = {
  type: 'submit',
  request: requestOf({ phonenumber: '020' }),
  idempotencyKey: 'key',
};
const request: LifecycleAction = { type: 'request' };
const reject: LifecycleAction = {
  type: 'reject',
  error: { code: 'unavailable', retryable: true, retryAfter: undefined, fields: {} },
};
const resolve = (expiresAt?: number): LifecycleAction => ({
  type: 'resolve',
  offer: { number: '+18005550100', ...(expiresAt !== undefined && { expiresAt }) },
});

describe('the lifecycle reducer', () => {
  let state: LifecycleState;
  let events: { name: string; metadata: ClickToCallMetadata }[];
  const run = (action: LifecycleAction, now: Instant): ClickToCallMetadata => {
    const step = reduce(state, action, now);
    if (!step) throw new Error(`${action.type} is ignored in ${state.stage}`);
    ({ state } = step);
    events.push(...step.events);
    return state.metadata;
  };
  beforeEach(() => {
    state = initialState({ ...initialMetadata, ready: 1 });
    events = [];
  });

  it('ignores actions that are not in the transition table', () => {
    expect(reduce(state, edit, at(2))).to.equal(undefined);
    expect(reduce(state, request, at(2))).to.equal(undefined);
  });

  it('does not change the previous state', () => {
    const before = state;
    const copy = { ...before };
    run(open, at(2));
    expect(before).to.deep.equal(copy);
  });

  it('sets the timestamp of each event from the wall clock', () => {
    expect(run(open, at(20))).to.include({ ready: 1, opened: 20 });
    expect(run(edit, at(30))).to.include({ ready: 1, opened: 20, started: 30 });
  });

  it('never sets a timestamp earlier than the previous one', () => {
    state = initialState({ ...initialMetadata, ready: 1000 });
    expect(run(open, at(400, 10)).opened).to.equal(1000);
    expect(run(edit, at(500, 20)).started).to.equal(1000);
    run(close, at(2000, 30));
    expect(run(open, at(600, 40)).opened).to.equal(2000);
  });

  it('resets the metadata at opened except for ready', () => {
    run({ ...open, options: { proactive: true } }, at(2));
    run(submit, at(3));
    run(request, at(3));
    run(reject, at(4));
    run(close, at(5));
    expect(run(open, at(6))).to.deep.equal({
      ...initialMetadata,
      ready: 1,
      opened: 6,
      elapsed: 0,
    });
  });

  it('resets the interaction at closed', () => {
    run({ ...open, options: { proactive: true } }, at(2));
    run(submit, at(3));
    run(resolve(9), at(4));
    run(close, at(5));
    expect(state).to.deep.include({ options: {}, offer: null, request: undefined });
    expect(state).to.include({ error: undefined, idempotencyKey: undefined, lifetime: 0 });
    expect(offerTimeLeft(state, at(5))).to.equal(undefined);
  });

  it('measures the time since opened by the monotonic clock', () => {
    expect(run(open, at(0, 200.4)).elapsed).to.equal(0);
    expect(run(edit, at(-9000, 1200.9)).elapsed).to.equal(1001);
  });

  it('measures filling from started to the first submitted', () => {
    run(open, at(0));
    run(edit, at(100));
    expect(run(submit, at(350)).filling).to.equal(250);
    run(reject, at(400));
    expect(run(submit, at(900)).filling).to.equal(250);
  });

  it('measures no filling without started', () => {
    run(open, at(0));
    expect(run({ ...submit, type: 'auto-submit' }, at(350)).filling).to.equal(false);
  });

  it('adds up the time of requests in waiting, including a request of 0 ms', () => {
    expect(run(open, at(0)).waiting).to.equal(false);
    run(submit, at(1));
    run(request, at(1));
    expect(run(reject, at(1)).waiting).to.equal(0);
    run(submit, at(2));
    run(request, at(2));
    expect(run(reject, at(5.7)).waiting).to.equal(4);
    run(submit, at(6));
    expect(run(close, at(9)).waiting).to.equal(4);
  });

  it('adds the data of an action only to its last event', () => {
    run(open, at(0));
    run(submit, at(1));
    const [, started, submitted] = events;
    expect(started?.metadata).to.include({ form: false, attempts: false });
    expect(submitted?.metadata).to.deep.include({ form: { phonenumber: '020' }, attempts: 1 });
  });

  it('returns frozen metadata that survives JSON serialization', () => {
    const metadata = run(open, at(7));
    expect(metadata).to.be.frozen;
    expect(JSON.parse(JSON.stringify(metadata))).to.deep.equal(metadata);
    expect(events.at(-1)?.metadata).to.equal(metadata);
  });

  it('sends a new request after an error of the network only if the last one was never sent', () => {
    const offline: LifecycleAction = {
      type: 'reject',
      error: { code: 'network', retryable: true, retryAfter: undefined, fields: {} },
    };
    for (const isSent of [false, true]) {
      state = initialState(initialMetadata);
      const first = requestOf({ phonenumber: '020' });
      const second = requestOf({ phonenumber: '020' });
      run(open, at(0));
      run({ ...submit, request: first }, at(1));
      if (isSent) run(request, at(2));
      run(offline, at(3));
      run({ ...submit, request: second, idempotencyKey: 'key-2' }, at(4));
      expect(state.request === first).to.equal(isSent);
      expect(state.idempotencyKey).to.equal(isSent ? 'key' : 'key-2');
    }
  });

  it('expires a number during its renewal without an event and permanently (F11)', () => {
    run(open, at(0));
    run(submit, at(1));
    run(resolve(100), at(2));
    run({ type: 'renew', idempotencyKey: 'key-2' }, at(50));
    run({ type: 'expire' }, at(100));
    expect(state.stage).to.equal('submitted');
    expect(events.map(({ name }) => name)).not.to.include('expired');
    expect(offerTimeLeft(state, at(20))).to.equal(0);
  });

  it('sets the retry delay from retryAfter, at most an hour, and 0 if it is no number', () => {
    const delayOf = (retryAfter: unknown): number => {
      state = initialState(initialMetadata);
      run(open, at(0));
      run(submit, at(1));
      const error = { code: 'unavailable', retryable: true, retryAfter, fields: {} };
      run({ type: 'reject', error } as LifecycleAction, at(2, 1000));
      return state.retryAt - 1000;
    };
    expect(delayOf(9000)).to.equal(9000);
    expect(delayOf(7_200_000)).to.equal(3_600_000);
    for (const odd of [undefined, NaN, '9000', null]) expect(delayOf(odd)).to.equal(0);
  });
});

const stages: ClickToCallStage[] = [
  'created',
  'ready',
  'opened',
  'started',
  'submitted',
  'rejected',
  'completed',
  'expired',
  'closed',
];
const actions: LifecycleActionType[] = [
  'open',
  'edit',
  'submit',
  'auto-submit',
  'resolve',
  'reject',
  'expire',
  'renew',
  'close',
];

/** The expected table, written by hand. It does not contain the first row, `ready`. */
const legal: Record<string, string> = {
  'ready open': 'opened: opened',
  'closed open': 'opened: opened',
  'opened edit': 'started: started',
  'opened submit': 'submitted: started submitted',
  'opened auto-submit': 'submitted: submitted',
  'started submit': 'submitted: submitted',
  'rejected submit': 'submitted: submitted',
  'submitted resolve': 'completed: completed',
  'submitted reject': 'rejected: rejected',
  'completed expire': 'expired: expired',
  'completed renew': 'submitted: submitted',
  'expired renew': 'submitted: submitted',
  'opened close': 'closed: cancelled closed',
  'started close': 'closed: cancelled closed',
  'submitted close': 'closed: cancelled closed',
  'rejected close': 'closed: cancelled closed',
  'completed close': 'closed: cancelled closed',
  'expired close': 'closed: cancelled closed',
};

describe('the transition table', () => {
  for (const stage of stages) {
    for (const action of actions) {
      const expected = legal[`${stage} ${action}`];
      it(
        expected
          ? `handles ${action} in ${stage} with ${expected}`
          : `ignores ${action} in ${stage}`,
        () => {
          const step = transition(stage, action, false);
          expect(step && `${step.to}: ${step.events.join(' ')}`).to.equal(expected);
        },
      );
    }
  }

  it('dispatches no cancelled event after completed', () => {
    expect(transition('completed', 'close', true)?.events).to.deep.equal(['closed']);
    expect(transition('rejected', 'close', true)?.events).to.deep.equal(['closed']);
  });

  it('does not change its rows when it omits cancelled', () => {
    transition('opened', 'close', true);
    expect(transition('opened', 'close', false)?.events).to.deep.equal(['cancelled', 'closed']);
  });

  it('has one row for each stage and action', () => {
    const pairs = transitions.flatMap(([from, action]) =>
      from.map((stage) => `${stage} ${action}`),
    );
    expect(new Set(pairs).size).to.equal(pairs.length);
  });

  it('has open stages from opened until closed', () => {
    expect(stages.filter(isOpen)).to.deep.equal([
      'opened',
      'started',
      'submitted',
      'rejected',
      'completed',
      'expired',
    ]);
  });
});
