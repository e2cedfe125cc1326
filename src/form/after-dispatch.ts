/** What the page may prevent, wherever it listens. */
import { after } from '../lifecycle/after.js';

/**
 * Does something instead of what the browser would do, once all have heard `event`; unless one of them calls its
 * `preventDefault()`. Frameworks listen at the root of the page, and so after the panel. As the browser, it acts right
 * after them; where one of them has stopped the event, in the next task.
 * @returns a function that cancels that.
 */
export function unlessPrevented(event: Event, act: () => void): () => void {
  event.preventDefault();
  let isPrevented = false;
  event.preventDefault = () => {
    isPrevented = true;
  };
  const end = event.composedPath().at(-1); // a shadow root, of a submission in it
  const last = (heard?: Event): void => {
    if (heard && heard !== event) return;
    cancel();
    if (!isPrevented) act();
  };
  const stopTimer = after(0, last);
  const cancel = (): void => {
    stopTimer();
    end?.removeEventListener(event.type, last);
  };
  end?.addEventListener(event.type, last);
  return cancel;
}
