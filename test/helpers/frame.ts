/** Pages of their own, in a frame: for what a page sets before anything runs. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';

export interface Page {
  readonly element: ClickToCallElement;
  readonly window: Window & typeof globalThis;
  readonly remove: () => void;
}

/** Loads a page of test/pages and waits until its element is ready. */
export async function loadPage(name: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/${name}`;
  frame.width = '600';
  frame.height = '600';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentDocument?.defaultView;
  const element = window?.document.querySelector('click-to-call');
  if (!window || !element) throw new Error('There is no element in the page.');
  if (element.stage === 'created') {
    await new Promise((resolve) => {
      element.addEventListener('ready', resolve, { once: true });
    });
  }
  return {
    element,
    window,
    remove() {
      frame.remove();
    },
  };
}
