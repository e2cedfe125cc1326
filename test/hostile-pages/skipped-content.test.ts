/** Pages that skip the layout of what is off the screen. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { dialogOf, focused, next, reached, recordEvents } from '../helpers/page.js';

const skip = (place: HTMLElement): void => {
  place.style.setProperty('content-visibility', 'auto');
  place.style.setProperty('contain-intrinsic-size', 'auto 500px');
};

/** What opens the element; those that a press on a button of the page's header opens come first. */
const openings: Readonly<
  Record<string, (element: ClickToCallElement, button: HTMLButtonElement) => void>
> = {
  'the opener': (element, button) => {
    element.opener = button.id;
  },
  'a command': (element, button) => {
    button.setAttribute('commandfor', element.id);
    button.setAttribute('command', '--open');
  },
  'show()': (element, button) => {
    button.addEventListener('click', () => void element.show());
  },
};

const mayInvoke = 'command' in HTMLButtonElement.prototype;
const mayMoveBefore = 'moveBefore' in Element.prototype;

describe('an element in a footer that is not laid out', () => {
  let footer: HTMLElement;
  let place: HTMLElement;
  let button: HTMLButtonElement;
  let element: ClickToCallElement;
  let names: string[];
  let warnings: unknown[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (warning: unknown) => warnings.push(warning);
    const header = document.body.appendChild(document.createElement('header'));
    header.style.setProperty('block-size', '5000px');
    button = header.appendChild(document.createElement('button'));
    button.id = 'in-header';
    footer = document.body.appendChild(document.createElement('footer'));
    skip(footer);
    place = footer.appendChild(document.createElement('div'));
    element = document.createElement('click-to-call');
    element.id = 'in-footer';
    element.setAttribute('action', '/numbers');
    names = recordEvents(element);
  });
  afterEach(() => {
    console.warn = warn;
    element.remove();
    button.parentElement?.remove();
    footer.remove();
  });

  /** In the footer, and skipped. */
  const settle = async (): Promise<void> => {
    if (!element.isConnected) place.append(element);
    await reached(element, 'ready');
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
  };

  const expectUsable = (): void => {
    expect(names).to.deep.equal(['ready', 'opened']);
    expect(dialogOf(element).checkVisibility()).to.equal(true);
    expect(focused()).to.equal('firstname');
    expect(warnings).to.deep.equal([]);
  };

  for (const [name, prepare] of Object.entries(openings)) {
    if (name === 'a command' && !mayInvoke) continue;
    it(`opens at the first press, with the focus in its first field: by ${name} (F48)`, async () => {
      prepare(element, button);
      await settle();
      const opened = next(element, 'opened');
      button.click();
      await opened;
      await element.updateComplete;
      expectUsable();
      await nextFrame();
      await nextFrame();
      await element.updateComplete;
      expectUsable();
    });
  }

  const variants: Readonly<Record<string, () => void>> = {
    'within another that is not': () => {
      skip(place);
    },
    'in a component of the page': () => {
      const root = place.attachShadow({ mode: 'open' });
      const inner = root.appendChild(document.createElement('div'));
      skip(inner);
      inner.append(document.createElement('slot'));
    },
    'and is skipped itself': () => {
      element.style.setProperty('display', 'block');
      skip(element);
    },
    'and floats': () => {
      element.mode = 'floating';
    },
  };
  for (const [name, prepare] of Object.entries(variants)) {
    it(`opens with the focus in its first field: ${name} (F48)`, async () => {
      prepare();
      await settle();
      await element.show();
      expectUsable();
    });
  }

  it('opens by its attribute (F48)', async () => {
    element.setAttribute('open', '');
    const opened = next(element, 'opened');
    place.append(element);
    await opened;
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    expectUsable();
  });

  it('stays open when it is moved there (F48)', async () => {
    document.body.append(element);
    await settle();
    await element.show();
    if (mayMoveBefore) place.moveBefore(element, null);
    else place.append(element);
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    expectUsable();
  });

  it('stays open when its place is skipped while the panel is open (F48)', async () => {
    footer.removeAttribute('style');
    await settle();
    await element.show();
    skip(footer);
    element.requestUpdate();
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    expectUsable();
  });
});
