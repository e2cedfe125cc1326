import { setTimer } from '../../src/lifecycle/clock.js';

/** Waits until the timers without a delay that were set before this call have fired. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimer(0, resolve);
  });
