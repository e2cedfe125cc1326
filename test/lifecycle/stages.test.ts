import { expect } from 'chai';
import {
  isOpen,
  transition,
  transitions,
  type ClickToCallStage,
  type LifecycleActionType,
} from '../../src/lifecycle/stages.js';

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
