/** The events that tell the page of each step of the lifecycle. */
import type { ClickToCallEventName } from './stages.js';
import type { ClickToCallMetadata } from './metadata.js';

/**
 * A step of the lifecycle, dispatched on the element. It neither bubbles nor leaves a shadow tree, as the events
 * by which `<dialog>`, `<details>` and `<video>` report themselves.
 */
export class ClickToCallEvent extends CustomEvent<ClickToCallMetadata> {
  declare readonly type: ClickToCallEventName;

  constructor(type: ClickToCallEventName, metadata: ClickToCallMetadata) {
    super(type, { detail: metadata });
  }
}

/** Event name → event, for `addEventListener`. */
export type ClickToCallEventMap = Record<ClickToCallEventName, ClickToCallEvent>;
