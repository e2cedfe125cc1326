/** Dispatches `expire` when the deadline of the offer has passed, also after late timers, in hidden tabs and after sleep. */
import type { Environment } from './clock.js';
import { nextCheckDelay } from './deadline.js';
import type { LifecycleController } from './lifecycle-controller.js';
import { offerTimeLeft } from './state.js';

type Timers = Pick<Environment, 'now' | 'setTimer' | 'onWake'>;

/** @returns a function that checks the clocks at once, because no timer fires when the clock is set forward. */
export function expiryEffect(lifecycle: LifecycleController, environment: Timers): () => void {
  const cancelFunctions: (() => void)[] = [];

  const stop = (): void => {
    for (const each of cancelFunctions.splice(0)) each();
  };

  /** Starts the timer for the deadline. Only `completed` needs one. */
  const start = (): void => {
    stop();
    const left = offerTimeLeft(lifecycle.state, environment.now());
    if (lifecycle.state.stage !== 'completed' || left === undefined) return;
    cancelFunctions.push(
      environment.setTimer(nextCheckDelay(left), recheck),
      environment.onWake(recheck),
    );
  };

  const check = (): void => {
    const { state } = lifecycle;
    if (!state.hasExpired && offerTimeLeft(state, environment.now()) === 0) {
      lifecycle.dispatch({ type: 'expire' });
    }
  };

  const recheck = (): void => {
    // On pages that wrap addEventListener(), a removed listener may still be called.
    if (cancelFunctions.length === 0) return;
    check();
    start();
  };

  lifecycle.onTransition(start);
  return check;
}
