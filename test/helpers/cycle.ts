/** Elements that are created, used and removed, as on a page that is never left. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { next, part, submitForm, type } from './page.js';

/** How an interaction ends. */
export type End = 'close' | 'remove';

/**
 * Mount, open, submit, expire, renew, close, unmount; or, in place of the last two, taken out while open.
 * @returns what is left of it, as long as nobody collects the garbage.
 */
export async function cycle(
  parent: HTMLElement,
  set: Partial<ClickToCallElement>,
  end: End = 'close',
): Promise<WeakRef<ClickToCallElement>> {
  const element = Object.assign(document.createElement('click-to-call'), set);
  const ready = next(element, 'ready');
  parent.append(element);
  await ready;
  await element.updateComplete;

  part(element, 'launcher').click();
  await element.show(); // resolves once it is open
  type(element, 'firstname', 'Ada');
  type(element, 'lastname', 'Lovelace');
  type(element, 'phonenumber', '+44 20 7946 0999');
  await element.updateComplete;

  const expired = next(element, 'expired');
  await completed(element, () => {
    submitForm(element);
  });
  await expired;
  await element.updateComplete;
  await completed(element, () => {
    part(element, 'submit').click();
  });

  const closed = next(element, 'closed');
  if (end === 'close') part(element, 'close').click();
  else element.remove();
  await closed;
  element.remove();
  return new WeakRef(element);
}

/** A request that is refused would be waited for without end. */
async function completed(element: ClickToCallElement, ask: () => void): Promise<void> {
  const answered = Promise.race([next(element, 'completed'), next(element, 'rejected')]);
  ask();
  const { type, detail } = await answered;
  if (type === 'rejected') throw new Error(`Rejected: ${String(detail.errors)}`);
  await element.updateComplete;
}

/** Cycles in any number, some at a time, in all the ways there are. */
export async function cycles(
  count: number,
  together: number,
  set: Partial<ClickToCallElement>,
): Promise<WeakRef<ClickToCallElement>[]> {
  const parent = document.createElement('div');
  document.body.append(parent);
  const gone: WeakRef<ClickToCallElement>[] = [];
  while (gone.length < count) {
    const next = Array.from({ length: Math.min(together, count - gone.length) }, (_, i) =>
      cycle(parent, { ...set, opener: i % 2 ? 'elsewhere' : null }, i % 5 ? 'close' : 'remove'),
    );
    gone.push(...(await Promise.all(next)));
  }
  parent.remove();
  return gone;
}
