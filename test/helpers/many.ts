/** A page with many elements. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { next } from './page.js';

/** Puts so many into `parent`, and waits until they are ready. */
export async function addMany(parent: HTMLElement, count: number): Promise<ClickToCallElement[]> {
  const elements = Array.from({ length: count }, () => document.createElement('click-to-call'));
  const ready = elements.map((element) => next(element, 'ready'));
  parent.append(...elements);
  await Promise.all(ready);
  return elements;
}

/**
 * Has each show a number and count down, floating and inline by turns.
 * @param lifetime of the number of each, in ms.
 */
export async function countDown(
  elements: readonly ClickToCallElement[],
  lifetime: (index: number) => number,
): Promise<void> {
  const opening = elements.map(async (element, i) => {
    const completed = next(element, 'completed');
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

/** What a visitor reads on the clock of each; empty where there is none. */
export const clocksOf = (elements: readonly ClickToCallElement[]): string[] =>
  elements.map(
    ({ shadowRoot }) => shadowRoot?.querySelector('.time-left')?.textContent.trim() ?? '',
  );
