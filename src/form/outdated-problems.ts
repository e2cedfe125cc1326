/** Sends the page's form where only what was said of an earlier value would keep the browser from it. */
import { setTimer } from '../lifecycle/clock.js';
import { requestSubmit } from './controls.js';

interface Problems {
  readonly problems: ReadonlyMap<string, unknown>;
  /** Whether the field holds another value than the one that was found wrong. */
  isChanged(name: string): boolean;
  clearErrors(): void;
}

/**
 * A problem that was found in a value ends with that value, which may have changed without any event. A press of a button
 * takes it back before the browser checks the form; of a submission by a script or by Enter, only `invalid` tells: that
 * one is cancelled and made again.
 */
export function clearOutdatedProblems(
  root: ParentNode,
  form: () => HTMLFormElement | undefined,
  state: Problems,
): void {
  /** Whether a field with a problem holds another value by now, entered by the visitor or by a script. */
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
        // While a form is being submitted, it ignores another submission (HTML, "form submission algorithm"). If a script
        // only checks it, it would submit, and so fires `invalid` once more.
        const invalidEventsBefore = invalidEvents;
        isProbing = true;
        requestSubmit(pageForm);
        isProbing = false;
        state.clearErrors();
        isRetrying = invalidEvents === invalidEventsBefore;
        if (isRetrying) {
          // In a task of its own: until then, the browser is at this submission.
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
