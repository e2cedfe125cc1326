/** Creates an element in one of the states of demo/states.ts, without animations. */
import '../../src/click-to-call.js';
import { statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { nextEvent, isPartVisible, textOf } from './page.js';
import { waitUntil } from './wait-until.js';

export interface StateOptions {
  /** Where the element is put; default: the test's own page. */
  readonly parent?: HTMLElement;
  /** The states as the parent's page has them. */
  readonly states?: typeof statesOf;
  /** Set before it is inserted. */
  readonly set?: Partial<ClickToCallElement>;
}

/** Ends all animations. */
export function stopAnimations(element: ClickToCallElement): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
}

export async function createInState(
  mode: ClickToCallElement['mode'],
  state: string,
  { parent = document.body, states = statesOf, set }: StateOptions = {},
): Promise<ClickToCallElement> {
  const element = parent.ownerDocument.createElement('click-to-call');
  Object.assign(element, { mode, number: '+44 20 7946 0999', ...set });
  const ready = nextEvent(element, 'ready');
  parent.append(element);
  await ready;
  await states(mode)[state]?.(element);
  // After copying, whether it succeeded or failed, the status announces the result instead of the number.
  if (state === 'copied') {
    await waitUntil(() => !textOf(element, 'status').includes(textOf(element, 'heading')));
    await element.updateComplete;
  }
  await waitUntil(() => !isPartVisible(element, 'qr') || isPartVisible(element, 'qr-code'));
  stopAnimations(element);
  return element;
}

/** All visible buttons, links and fields of the element, in document order. */
export const controlsOf = (element: ClickToCallElement): readonly HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, select') ?? []),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true }));

/** The name of a control in test messages. */
export const nameOf = (control: Element): string =>
  control.getAttribute('name') ?? control.className;
