/** The observable state of an element whose opening is pending, done or withdrawn. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { part } from './page.js';

/** Settings of an element that opens with a form. */
export const withService = { action: '/nowhere' };

/** The `open` property, the custom states and the busy state of the launcher. */
export async function openingStateOf(element: ClickToCallElement): Promise<object> {
  await element.updateComplete;
  return {
    open: element.open,
    state: element.matches(':state(open)'),
    busy: element.matches(':state(busy)'),
    launcher: part(element, 'launcher').ariaBusy,
  };
}

export const openingStates = {
  waiting: { open: true, state: true, busy: true, launcher: 'true' },
  open: { open: true, state: true, busy: false, launcher: null },
  closed: { open: false, state: false, busy: false, launcher: null },
};
