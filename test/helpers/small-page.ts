/** A small page in a frame, in which elements can be brought into any state. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage } from './frame.js';
import { emulateMouse } from './pointer.js';
import { createInState } from './state.js';

export interface SmallPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly inState: (
    mode: ClickToCallElement['mode'],
    state: string,
    set?: Partial<ClickToCallElement>,
  ) => Promise<ClickToCallElement>;
  readonly resize: (width: number, height: number) => void;
  /** Removes the content of the page. */
  readonly clear: () => void;
  readonly remove: () => void;
}

export async function smallPage(width: number, height: number): Promise<SmallPage> {
  const page = await loadPage('states.html');
  const { window } = page;
  const { document, frameElement } = window;
  const resize = (width: number, height: number): void => {
    frameElement?.setAttribute('width', String(width));
    frameElement?.setAttribute('height', String(height));
  };
  // The frame may be larger than the window.
  frameElement?.setAttribute('style', 'position: fixed; inset: 0 auto auto 0; border: 0');
  resize(width, height);
  page.element.remove();
  emulateMouse(window);
  // Some engines do not let a frame write to the clipboard.
  Object.defineProperty(window.navigator, 'clipboard', {
    value: { writeText: () => Promise.resolve() },
  });
  return {
    window,
    document,
    resize,
    inState: (mode, state, set = {}) =>
      createInState(mode, state, {
        parent: document.body,
        states: Reflect.get(window, 'statesOf'),
        set,
      }),
    clear() {
      document.body.replaceChildren();
      document.documentElement.removeAttribute('style');
    },
    remove() {
      page.remove();
    },
  };
}
