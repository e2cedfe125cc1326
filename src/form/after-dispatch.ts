/** Default actions that any listener of the page can prevent. */
import { setTimer } from '../lifecycle/clock.js';

/**
 * Runs `defaultAction` after all listeners of `event` have run, unless one of them calls `preventDefault()`. Listeners of
 * frameworks are at the root of the page and run after those of the panel. The action runs right after the last listener, as
 * a browser's default action does. If a listener stops the propagation, the action runs in the next task.
 * @returns a function that cancels the action.
 */
export function afterDispatch(event: Event, defaultAction: () => void): () => void {
  event.preventDefault();
  let isPrevented = false;
  event.preventDefault = () => {
    isPrevented = true;
  };
  const end = event.composedPath().at(-1); // the shadow root if the form is in it: `submit` is not composed
  const afterLast = (dispatched?: Event): void => {
    if (dispatched && dispatched !== event) return;
    cancel();
    if (!isPrevented) defaultAction();
  };
  const stopTimer = setTimer(0, afterLast);
  const cancel = (): void => {
    stopTimer();
    end?.removeEventListener(event.type, afterLast);
  };
  end?.addEventListener(event.type, afterLast);
  return cancel;
}
