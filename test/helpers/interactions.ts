/** Runs whole interactions with elements that are created and removed, to find leaks. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { nextEvent, part, submitForm, typeInto } from './page.js';

/** How an interaction ends. */
export type End = 'close' | 'remove';

/**
 * Creates an element, opens it, submits the form, waits for the expiry, renews the number, closes and removes the element.
 * With the end `remove`, removes the open element instead.
 * @returns a weak reference to the removed element.
 */
export async function runInteraction(
  parent: HTMLElement,
  set: Partial<ClickToCallElement>,
  end: End = 'close',
): Promise<WeakRef<ClickToCallElement>> {
  const element = Object.assign(document.createElement('click-to-call'), set);
  const ready = nextEvent(element, 'ready');
  parent.append(element);
  await ready;
  await element.updateComplete;

  part(element, 'launcher').click();
  await element.show(); // resolves once it is open
  typeInto(element, 'firstname', 'Ada');
  typeInto(element, 'lastname', 'Lovelace');
  typeInto(element, 'phonenumber', '+44 20 7946 0999');
  await element.updateComplete;

  const expired = nextEvent(element, 'expired');
  await completed(element, () => {
    submitForm(element);
  });
  await expired;
  await element.updateComplete;
  await completed(element, () => {
    part(element, 'submit').click();
  });

  const closed = nextEvent(element, 'closed');
  if (end === 'close') part(element, 'close').click();
  else element.remove();
  await closed;
  element.remove();
  return new WeakRef(element);
}

/** Resolves after `completed` and throws after `rejected`. */
async function completed(element: ClickToCallElement, ask: () => void): Promise<void> {
  const answered = Promise.race([nextEvent(element, 'completed'), nextEvent(element, 'rejected')]);
  ask();
  const { type, detail } = await answered;
  if (type === 'rejected') throw new Error(`Rejected: ${String(detail.errors)}`);
  await element.updateComplete;
}

/** Runs `count` interactions, `together` of them at a time, with both ends and with and without an opener. */
export async function runInteractions(
  count: number,
  together: number,
  set: Partial<ClickToCallElement>,
): Promise<WeakRef<ClickToCallElement>[]> {
  const parent = document.createElement('div');
  document.body.append(parent);
  const gone: WeakRef<ClickToCallElement>[] = [];
  while (gone.length < count) {
    const next = Array.from({ length: Math.min(together, count - gone.length) }, (_, i) =>
      runInteraction(
        parent,
        { ...set, opener: i % 2 ? 'elsewhere' : null },
        i % 5 ? 'close' : 'remove',
      ),
    );
    gone.push(...(await Promise.all(next)));
  }
  parent.remove();
  return gone;
}
