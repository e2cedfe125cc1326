/**
 * The first step of the lifecycle: from `created` to `ready`. It is part of the first load, because an element becomes ready
 * even if its panel never opens. The code for the other steps is loaded with the panel.
 */
import { ClickToCallEvent } from './events.js';
import { initialMetadata, type ClickToCallMetadata } from './metadata.js';

/**
 * Dispatches the `ready` event on `host`.
 * @param setMetadata called with the metadata before the event is dispatched.
 */
export function dispatchReady(
  host: EventTarget,
  setMetadata: (metadata: ClickToCallMetadata) => void,
): void {
  const metadata = Object.freeze({ ...initialMetadata, ready: Date.now() });
  setMetadata(metadata);
  host.dispatchEvent(new ClickToCallEvent('ready', metadata));
}
