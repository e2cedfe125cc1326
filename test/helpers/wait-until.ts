/** Waits for a condition with a timeout that is long enough for a busy machine. */
import { waitUntil as wait } from '@open-wc/testing';

/** @throws {Error} with `message` if the condition is not met within `timeout` ms. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  { interval = 20, timeout = 10_000 } = {},
): Promise<void> => wait(condition, message, { interval, timeout });
