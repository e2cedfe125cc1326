/** The events that the element dispatches at each step of the lifecycle. */
import type { ClickToCallEventName } from './stages.js';
import type { ClickToCallMetadata } from './metadata.js';

/**
 * A lifecycle event, dispatched on the element. Its `detail` is the metadata. It does not bubble and is not composed, like the
 * events of `<dialog>`, `<details>` and `<video>`.
 */
export class ClickToCallEvent extends CustomEvent<ClickToCallMetadata> {
  declare readonly type: ClickToCallEventName;

  constructor(type: ClickToCallEventName, metadata: ClickToCallMetadata) {
    super(type, { detail: metadata });
  }
}

/** Event name → event, for `addEventListener`. */
export type ClickToCallEventMap = Record<ClickToCallEventName, ClickToCallEvent>;
