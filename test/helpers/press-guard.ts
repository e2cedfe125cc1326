/** Waiting for the press guard, which ignores pointer presses on a view that has just appeared. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { waitUntil } from './wait-until.js';

/** Waits until a press on what the element shows now is no longer held back. */
export async function waitForPressGuard(element: ClickToCallElement): Promise<void> {
  await element.updateComplete;
  const shownBy = performance.now();
  await waitUntil(() => performance.now() >= shownBy + 600);
}

/** Has all that appears while `act` runs appear just before any later press, however slow the machine is. */
export async function inPressGuardTime(act: () => Promise<unknown>): Promise<void> {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 60_000;
  try {
    await act();
  } finally {
    Reflect.deleteProperty(performance, 'now'); // that of the prototype is the browser's
  }
}
