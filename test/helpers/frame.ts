/** Loads test pages in frames, for tests that depend on what a page does before the element loads. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';

export interface Page {
  readonly element: ClickToCallElement;
  readonly window: Window & typeof globalThis;
  readonly remove: () => void;
}

/** Loads a page of test/pages and waits until its element, if it is defined, is ready. */
export async function loadPage(name: string): Promise<Page> {
  const { window, remove } = await loadFrame(name);
  const element = window.document.querySelector('click-to-call');
  if (!element) throw new Error('There is no element in the page.');
  await isReady(element);
  return { element, window, remove };
}

/** Resolves when the element is ready, or at once if it is not defined. */
export async function isReady(element: ClickToCallElement): Promise<void> {
  if (element.stage !== 'created') return;
  await new Promise((resolve) => {
    element.addEventListener('ready', resolve, { once: true });
  });
}

/** Loads a page of test/pages. */
export const loadFrame = (name: string): Promise<Omit<Page, 'element'>> =>
  load({ src: `/test/pages/${name}` });

/** Loads a page from its source, with problems.js, which records errors. */
export const loadSource = (head: string, body = ''): Promise<Omit<Page, 'element'>> =>
  load({
    srcdoc: `<!doctype html><html lang="en"><head><title>A page</title>
      <script src="/test/pages/problems.js"></script>${head}</head><body>${body}</body></html>`,
  });

async function load(address: { src: string } | { srcdoc: string }): Promise<Omit<Page, 'element'>> {
  const frame = Object.assign(document.createElement('iframe'), address);
  frame.width = '600';
  frame.height = '600';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentDocument?.defaultView;
  if (!window) throw new Error('There is no page.');
  return {
    window,
    remove() {
      frame.remove();
    },
  };
}
