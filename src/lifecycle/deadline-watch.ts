/** Waits for a deadline through late timers, hidden tabs and sleep. */
import { nextLook, timeLeft, type Instant } from './deadline.js';
import type { RequestEnvironment } from './request-environment.js';

/**
 * Calls `passed` once, in a task of its own, when `deadline` has passed.
 * @returns a function that stops the watch and leaves no timer and no listener behind.
 */
export function watchDeadline(
  deadline: Instant,
  environment: Pick<RequestEnvironment, 'now' | 'after' | 'onWake'>,
  passed: () => void,
): () => void {
  let cancelTimer = (): void => undefined;
  let isOver = false;
  const look = (): void => {
    cancelTimer();
    cancelTimer = environment.after(nextLook(timeLeft(deadline, environment.now())), check);
  };
  const check = (): void => {
    // Where a page has wrapped addEventListener(), what is not heard any more may call still.
    if (isOver) return;
    if (timeLeft(deadline, environment.now()) > 0) {
      look();
      return;
    }
    stop();
    passed();
  };
  const stopWaking = environment.onWake(check);
  const stop = (): void => {
    isOver = true;
    cancelTimer();
    stopWaking();
  };
  look();
  return stop;
}
