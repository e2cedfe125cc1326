/**
 * The lifecycle of an interaction as a transition table: the stages that an action leads to, and the events of each step.
 *
 * The events are those of Genesys Widgets 9, section "Metadata, Interaction Lifecycle", and `rejected` and `expired`, which
 * this element adds.
 */

/** The stage of an element's lifecycle. `cancelled` is an event and not a stage. */
export type ClickToCallStage =
  | 'created'
  | 'ready'
  | 'opened'
  | 'started'
  | 'submitted'
  | 'rejected'
  | 'completed'
  | 'expired'
  | 'closed';

/** The name of a lifecycle event. */
export type ClickToCallEventName = Exclude<ClickToCallStage, 'created'> | 'cancelled';

/** The types of actions. `auto-submit` is a submission by the page before the visitor has edited the form. */
export type LifecycleActionType =
  'open' | 'edit' | 'submit' | 'auto-submit' | 'resolve' | 'reject' | 'expire' | 'renew' | 'close';

/** The next stage, and the events to dispatch, in order. */
export interface Transition {
  readonly to: ClickToCallStage;
  readonly events: readonly ClickToCallEventName[];
}

type Row = readonly [
  from: readonly ClickToCallStage[],
  action: LifecycleActionType,
  to: ClickToCallStage,
  events: readonly ClickToCallEventName[],
];

/** The stages in which the panel is open. */
const openStages: readonly ClickToCallStage[] = [
  'opened',
  'started',
  'submitted',
  'rejected',
  'completed',
  'expired',
];

/** All steps of the lifecycle except the first one, from `created` to `ready`. An action that is not in it is ignored. */
export const transitions: readonly Row[] = [
  [['ready', 'closed'], 'open', 'opened', ['opened']],
  [['opened'], 'edit', 'started', ['started']],
  [['opened'], 'submit', 'submitted', ['started', 'submitted']],
  [['opened'], 'auto-submit', 'submitted', ['submitted']],
  [['started', 'rejected'], 'submit', 'submitted', ['submitted']],
  [['submitted'], 'resolve', 'completed', ['completed']],
  [['submitted'], 'reject', 'rejected', ['rejected']],
  [['completed'], 'expire', 'expired', ['expired']],
  [['completed', 'expired'], 'renew', 'submitted', ['submitted']],
  [openStages, 'close', 'closed', ['cancelled', 'closed']],
];

/** Whether the panel is open in `stage`. */
export const isOpen = (stage: ClickToCallStage): boolean => openStages.includes(stage);

/**
 * Looks up a step in the transition table.
 * @param completed whether the visitor has got a number in this interaction. If so, `close` does not dispatch `cancelled`.
 * @returns `undefined` if `action` has no effect in `stage`.
 */
export function transition(
  stage: ClickToCallStage,
  action: LifecycleActionType,
  completed: boolean,
): Transition | undefined {
  const row = transitions.find(([from, name]) => name === action && from.includes(stage));
  if (!row) return undefined;
  const [, , to, events] = row;
  return { to, events: completed ? events.filter((name) => name !== 'cancelled') : events };
}
