/** Places of a page that are inert or whose layout the browser skips. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  dialogOf,
  focusedName,
  nextEvent,
  waitForStage,
  recordEvents,
  unmount,
} from '../helpers/page.js';
import { visit } from '../helpers/visit.js';

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

describe('an element in a footer with `content-visibility: auto`', () => {
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
    await waitForStage(element, 'ready');
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
  };

  const expectUsable = (): void => {
    expect(names).to.deep.equal(['ready', 'opened']);
    expect(dialogOf(element).checkVisibility()).to.equal(true);
    expect(focusedName()).to.equal('firstname');
    expect(warnings).to.deep.equal([]);
  };

  for (const [name, prepare] of Object.entries(openings)) {
    if (name === 'a command' && !mayInvoke) continue;
    it(`opens at the first click and focuses the first field: ${name} (F48)`, async () => {
      prepare(element, button);
      await settle();
      const opened = nextEvent(element, 'opened');
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
    'inside another skipped element': () => {
      skip(place);
    },
    'inside a web component': () => {
      const root = place.attachShadow({ mode: 'open' });
      const inner = root.appendChild(document.createElement('div'));
      skip(inner);
      inner.append(document.createElement('slot'));
    },
    'when it is skipped itself': () => {
      element.style.setProperty('display', 'block');
      skip(element);
    },
    'in floating mode': () => {
      element.mode = 'floating';
    },
  };
  for (const [name, prepare] of Object.entries(variants)) {
    it(`opens and focuses the first field ${name} (F48)`, async () => {
      prepare();
      await settle();
      await element.show();
      expectUsable();
    });
  }

  it('opens by its `open` attribute (F48)', async () => {
    element.setAttribute('open', '');
    const opened = nextEvent(element, 'opened');
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

  it('stays open when its place is skipped later (F48)', async () => {
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

/** How the place of an element is inert. */
const reasons: Readonly<Record<string, (place: HTMLElement) => void>> = {
  'is inert': (place) => {
    place.inert = true;
  },
  'is in a component of the page that is inert': (place) => {
    const component = document.createElement('div');
    place.replaceWith(component);
    component.inert = true;
    component.attachShadow({ mode: 'open' }).append(place);
  },
  'is in a slot that is inert': (place) => {
    const component = document.createElement('div');
    place.replaceWith(component);
    const around = document.createElement('div');
    around.inert = true;
    around.append(document.createElement('slot'));
    component.attachShadow({ mode: 'open' }).append(around);
    component.append(place);
  },
};

/** How a modal dialog of the page lies in front of it. */
const modals: Readonly<Record<string, (dialog: HTMLElement) => Node>> = {
  'a modal dialog of the page': (dialog) => dialog,
  'a modal dialog in a component of the page': (dialog) => {
    const component = document.createElement('div');
    component.attachShadow({ mode: 'open' }).append(dialog);
    return component;
  },
};

describe('a panel in a place that the user cannot reach', () => {
  let place: HTMLElement;
  let dialog: HTMLDialogElement;
  let added: Element[];
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    const area = document.body.appendChild(document.createElement('section'));
    place = area.appendChild(document.createElement('div'));
    dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    added = [area];
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    unmount();
    dialog.remove();
    for (const each of added) each.remove();
  });

  const openIn = async (
    mode: ClickToCallElement['mode'],
    proactive = false,
  ): Promise<{ element: ClickToCallElement; names: string[] }> => {
    const { element } = await visit({ mode });
    place.append(element);
    const names = recordEvents(element);
    await element.show({ proactive });
    await element.updateComplete;
    return { element, names };
  };

  const expectClosed = ({ element, names }: Awaited<ReturnType<typeof openIn>>): void => {
    expect(names).to.deep.equal(['opened', 'cancelled', 'closed']);
    expect(warnings).to.deep.equal(['<click-to-call> closed its panel because it is inert.']);
    expect(dialogOf(element).matches('[open], :popover-open')).to.equal(false);
  };

  for (const mode of ['floating', 'inline'] as const) {
    for (const [name, makeInert] of Object.entries(reasons)) {
      it(`because it ${name} does not open and warns: ${mode} (F55)`, async () => {
        makeInert(place);
        expectClosed(await openIn(mode));
      });
    }

    for (const [name, put] of Object.entries(modals)) {
      it(`beside ${name} does not open and warns: ${mode} (F55)`, async () => {
        const host = document.body.appendChild(document.createElement('div'));
        added.push(host);
        host.append(put(dialog));
        dialog.showModal();
        expectClosed(await openIn(mode, true));
      });
    }

    it(`opens inside a modal dialog in front of an inert area: ${mode} (F55)`, async () => {
      place.inert = true;
      place.append(dialog);
      place = dialog.appendChild(document.createElement('div'));
      dialog.showModal();
      const { element } = await openIn(mode);
      expect(element.stage).to.equal('opened');
      expect(focusedName()).to.equal('firstname');
      expect(warnings).to.deep.equal([]);
    });

    it(`stays open when the page makes its place inert later: ${mode} (F55)`, async () => {
      const { element } = await openIn(mode);
      place.inert = true;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.stage).to.equal('opened');
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const [name, makeInert] of Object.entries(reasons)) {
    it(`because it ${name} is usable in modal mode (F55)`, async () => {
      makeInert(place);
      const { element } = await openIn('modal');
      expect(focusedName()).to.equal('firstname');
      element.close();
      await waitForStage(element, 'closed');
      expect(warnings).to.deep.equal([]);
    });
  }
});
