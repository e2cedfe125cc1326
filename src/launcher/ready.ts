/**
 * The lifecycle's first step, `created` to `ready`: once per element. It is all of the lifecycle that a page needs on which
 * nobody calls; the table and its controller load with the panel.
 */
import { ClickToCallEvent } from '../lifecycle/events.js';
import { initialMetadata, type ClickToCallMetadata } from '../lifecycle/metadata.js';

/** Dispatches `ready`. @param enter takes the metadata that it carries, before it goes out. */
export function becomeReady(
  host: EventTarget,
  enter: (metadata: ClickToCallMetadata) => void,
): void {
  const metadata = Object.freeze({ ...initialMetadata, ready: Date.now() });
  enter(metadata);
  host.dispatchEvent(new ClickToCallEvent('ready', metadata));
}
