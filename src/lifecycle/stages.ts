/**
 * The interaction lifecycle as one transition table: what may follow what, and which events a step dispatches.
 *
 * The events and the three sequences of the original (ready, opened, started, submitted, cancelled, completed,
 * closed) are those of "Metadata, Interaction Lifecycle" of Genesys Widgets 9; `rejected` and `expired` are ours.
 */

/** Where an element stands. `cancelled` is an event, not a stage. */
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

/** What can happen to an element. `auto-submit` is a submission by the page before the visitor has touched the form. */
export type LifecycleActionType =
  'open' | 'edit' | 'submit' | 'auto-submit' | 'resolve' | 'reject' | 'expire' | 'renew' | 'close';

/** A step: the stage it leads to and the events it dispatches, in order. */
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

/** The stages of an interaction, in which the panel is on screen. */
const openStages: readonly ClickToCallStage[] = [
  'opened',
  'started',
  'submitted',
  'rejected',
  'completed',
  'expired',
];

/** The whole lifecycle but its first step, `created` to `ready`. Whatever is not in it is ignored. */
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

/** Whether an interaction is going on in `stage`. */
export const isOpen = (stage: ClickToCallStage): boolean => openStages.includes(stage);

/**
 * The step that `action` means in `stage`; `undefined` where it means nothing.
 * @param completed whether a number was handed out in this interaction: then closing cancels nothing.
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
