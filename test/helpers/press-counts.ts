/** When a pointer press on a view counts: not before the visitor has had the time to see it. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { waitUntil } from './wait-until.js';

/** Waits until a press on what the element shows now is no longer held back. */
export async function pressCounts(element: ClickToCallElement): Promise<void> {
  await element.updateComplete;
  const shownBy = performance.now();
  await waitUntil(() => performance.now() >= shownBy + 600);
}

/** Has all that appears while `act` runs appear just before any later press, however slow the machine is. */
export async function justBefore(act: () => Promise<unknown>): Promise<void> {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 60_000;
  try {
    await act();
  } finally {
    Reflect.deleteProperty(performance, 'now'); // that of the prototype is the browser's
  }
}
