/** Default actions that the page can prevent, wherever it listens. */
import { setTimer } from '../lifecycle/clock.js';

/**
 * Acts in place of the browser when every listener has heard `event`, unless one of them calls `preventDefault()`. Frameworks
 * listen at the root of the page, after the panel. Like the browser, it acts right after the last listener; if a listener has
 * stopped the event, it acts in the next task.
 * @returns a function that cancels the action.
 */
export function afterDispatch(event: Event, defaultAction: () => void): () => void {
  event.preventDefault();
  let isPrevented = false;
  event.preventDefault = () => {
    isPrevented = true;
  };
  const end = event.composedPath().at(-1); // a shadow root, for a submission in it
  const last = (heard?: Event): void => {
    if (heard && heard !== event) return;
    cancel();
    if (!isPrevented) defaultAction();
  };
  const stopTimer = setTimer(0, last);
  const cancel = (): void => {
    stopTimer();
    end?.removeEventListener(event.type, last);
  };
  end?.addEventListener(event.type, last);
  return cancel;
}
