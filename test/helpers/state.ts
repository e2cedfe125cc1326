/** Creates an element in one of the states of demo/states.ts, without animations. */
import '../../src/click-to-call.js';
import { statesOf } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { next, shows, textOf } from './page.js';
import { waitUntil } from './wait-until.js';

export interface StateOptions {
  /** Where the element is put; default: the test's own page. */
  readonly parent?: HTMLElement;
  /** The states as the parent's page has them. */
  readonly states?: typeof statesOf;
  /** Set before it is inserted. */
  readonly set?: Partial<ClickToCallElement>;
}

/** What moves arrives. The spinner, which never does, stands still. */
export function stopMotion(element: ClickToCallElement): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.cancel();
}

export async function createInState(
  mode: ClickToCallElement['mode'],
  state: string,
  { parent = document.body, states = statesOf, set }: StateOptions = {},
): Promise<ClickToCallElement> {
  const element = parent.ownerDocument.createElement('click-to-call');
  Object.assign(element, { mode, number: '+44 20 7946 0999', ...set });
  const ready = next(element, 'ready');
  parent.append(element);
  await ready;
  await states(mode)[state]?.(element);
  // Whether it could be copied or not: then the number is no longer what is announced.
  if (state === 'copied') {
    await waitUntil(() => !textOf(element, 'status').includes(textOf(element, 'heading')));
    await element.updateComplete;
  }
  await waitUntil(() => !shows(element, 'qr') || shows(element, 'qr-code'));
  stopMotion(element);
  return element;
}

/** All that the visitor can press, follow or fill in, in the order of the document; parts of the page's own included. */
export const controlsOf = (element: ClickToCallElement): readonly HTMLElement[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, select') ?? []),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true }));

/** How a control is called in what a test says of it. */
export const nameOf = (control: Element): string =>
  control.getAttribute('name') ?? control.className;
