/**
 * Requests a number when the stage is `submitted`, and dispatches the outcome. The module is loaded after the form. If the form
 * was submitted before, the request starts as soon as the module has loaded.
 */
import type {
  NumberOutcome,
  NumberRequest,
  NumberServiceContext,
} from '../services/number-service.js';
import type { LifecycleController } from './lifecycle-controller.js';

/** Requests a number. Never rejects. */
export type RunRequest = (
  request: NumberRequest,
  context: NumberServiceContext,
) => Promise<NumberOutcome>;

/** @param run called after the listeners of `submitted` have run, unless one of them has closed the panel. */
export function requestEffect(lifecycle: LifecycleController, run: RunRequest): void {
  let inFlight: AbortController | undefined;

  lifecycle.onTransition(() => {
    inFlight?.abort(); // the outcome of an aborted request is ignored
    inFlight = undefined;
  });
  lifecycle.onIdle(send);
  send();

  function send(): void {
    const { stage, request, idempotencyKey } = lifecycle.state;
    if (stage !== 'submitted' || inFlight || !request || !idempotencyKey) return;
    const controller = new AbortController();
    inFlight = controller;
    lifecycle.dispatch({ type: 'request' });
    void run(request, { signal: controller.signal, idempotencyKey }).then((outcome) => {
      if (inFlight !== controller) return;
      inFlight = undefined;
      lifecycle.dispatch(
        'offer' in outcome
          ? { type: 'resolve', offer: outcome.offer }
          : { type: 'reject', error: outcome.error },
      );
    });
  }
}
