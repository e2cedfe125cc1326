/** A page with many elements. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { nextEvent } from './page.js';

/** Adds `count` elements to `parent` and waits until they are ready. */
export async function addElements(
  parent: HTMLElement,
  count: number,
): Promise<ClickToCallElement[]> {
  const elements = Array.from({ length: count }, () => document.createElement('click-to-call'));
  const ready = elements.map((element) => nextEvent(element, 'ready'));
  parent.append(...elements);
  await Promise.all(ready);
  return elements;
}

/**
 * Shows a number with a countdown in each element, alternately floating and inline.
 * @param lifetime of the number of each, in ms.
 */
export async function showCountdowns(
  elements: readonly ClickToCallElement[],
  lifetime: (index: number) => number,
): Promise<void> {
  const opening = elements.map(async (element, i) => {
    const completed = nextEvent(element, 'completed');
    element.mode = i % 2 ? 'inline' : 'floating';
    element.fields = 'none';
    element.noQr = true;
    element.service = () =>
      Promise.resolve({ number: '+18005550100', expiresAt: Date.now() + lifetime(i) });
    await element.show();
    await completed;
    await element.updateComplete;
  });
  await Promise.all(opening);
}

/** The text of each countdown, or an empty text without a countdown. */
export const countdownTexts = (elements: readonly ClickToCallElement[]): string[] =>
  elements.map(
    ({ shadowRoot }) => shadowRoot?.querySelector('.time-left')?.textContent.trim() ?? '',
  );
