/** The names of all lifecycle events, in the order of an interaction. */
import type { ClickToCallEventName } from '../../src/lifecycle/stages.js';

export const eventNames = [
  'ready',
  'opened',
  'started',
  'submitted',
  'rejected',
  'completed',
  'expired',
  'cancelled',
  'closed',
] as const satisfies readonly ClickToCallEventName[];
