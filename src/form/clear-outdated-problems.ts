/** Removes the problems of earlier values, so that the browser submits the page's form. */
import { setTimer } from '../lifecycle/clock.js';
import { requestSubmit } from './controls.js';

interface Problems {
  readonly problems: ReadonlyMap<string, unknown>;
  /** Whether the value of a field with a problem has changed since the problem was found. */
  isChanged(name: string): boolean;
  clearErrors(): void;
}

/**
 * Removes the problems of the page's form when it is submitted and the value of a field with a problem has changed. A script
 * may have changed the value without an event. If the visitor clicks a button, the problems are removed before the browser
 * validates the form. A script or Enter submits the form without a click: then `invalid` is the first event, so the listener
 * cancels it, removes the problems and submits the form again.
 */
export function clearOutdatedProblems(
  root: ParentNode,
  form: () => HTMLFormElement | undefined,
  state: Problems,
): void {
  /** Whether the value of any field with a problem has changed, by the visitor or by a script. */
  const isOutdated = (): boolean =>
    [...state.problems.keys()].some((name) => state.isChanged(name));
  let invalidEvents = 0;
  let isProbing = false;
  let isRetrying = false;
  root.addEventListener(
    'click',
    () => {
      if (isOutdated()) state.clearErrors();
    },
    true,
  );
  root.addEventListener(
    'invalid',
    (event) => {
      const pageForm = form();
      invalidEvents += 1;
      if (!isProbing && !isRetrying && isOutdated() && pageForm && !pageForm.noValidate) {
        // While a form is being submitted, the browser ignores another submission (HTML, "form submission algorithm"). If a
        // script only validates the form, this submission is not ignored, and fires `invalid` once more.
        const invalidEventsBefore = invalidEvents;
        isProbing = true;
        requestSubmit(pageForm);
        isProbing = false;
        state.clearErrors();
        isRetrying = invalidEvents === invalidEventsBefore;
        if (isRetrying) {
          // The browser handles the current submission until the end of this task.
          setTimer(0, () => {
            isRetrying = false;
            requestSubmit(pageForm);
          });
        }
      }
      if (!isProbing && !isRetrying) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
