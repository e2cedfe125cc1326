/** Presses during and after the press guard time. Both move the clock of the press guard instead of waiting. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';

/** Longer than the press guard time and the longest delay of an event together, in ms. */
const ahead = 60_000;

/** Runs `act` with a clock that is ahead: a later press is within the guard time of each view that appears in `act`. */
export const inPressGuardTime = (act: () => Promise<unknown>): Promise<void> => withClockAhead(act);

/** Runs `press` with a clock that is ahead: the guard time of the view that is on screen now is over. */
export async function afterPressGuardTime(
  element: ClickToCallElement,
  press: () => Promise<unknown>,
): Promise<void> {
  await element.updateComplete;
  await withClockAhead(press);
}

async function withClockAhead(act: () => Promise<unknown>): Promise<void> {
  const now = performance.now.bind(performance);
  performance.now = () => now() + ahead;
  try {
    await act();
  } finally {
    Reflect.deleteProperty(performance, 'now'); // uncovers the browser's own method on the prototype
  }
}
