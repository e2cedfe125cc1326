/** What the page may prevent, wherever it listens. */
import { after } from '../lifecycle/after.js';

/**
 * Does something instead of what the browser would do, once all have heard `event`; unless one of them prevents it.
 * Frameworks listen at the root of the page, and so after the panel.
 * @returns a function that cancels that.
 */
export function unlessPrevented(event: Event, act: () => void): () => void {
  event.preventDefault();
  let isPrevented = false;
  event.preventDefault = () => {
    isPrevented = true;
  };
  return after(0, () => {
    if (!isPrevented) act();
  });
}
