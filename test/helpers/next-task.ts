import { after } from '../../src/lifecycle/after.js';

/** Waits until the timers without a delay that were set before this call have fired. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    after(0, resolve);
  });
