/** Places of a page that the visitor cannot use. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { dialogOf, focused, reached, recordEvents, unmount } from '../helpers/page.js';
import { visit } from '../helpers/visit.js';

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

describe('a panel in a place that the visitor cannot use', () => {
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
    expect(warnings).to.deep.equal(['<click-to-call> closed, as it is inert here.']);
    expect(dialogOf(element).matches('[open], :popover-open')).to.equal(false);
  };

  for (const mode of ['floating', 'inline'] as const) {
    for (const [name, makeInert] of Object.entries(reasons)) {
      it(`that ${name} does not open, and says so: ${mode} (F55)`, async () => {
        makeInert(place);
        expectClosed(await openIn(mode));
      });
    }

    for (const [name, put] of Object.entries(modals)) {
      it(`beside ${name} does not open, and says so: ${mode} (F55)`, async () => {
        const host = document.body.appendChild(document.createElement('div'));
        added.push(host);
        host.append(put(dialog));
        dialog.showModal();
        expectClosed(await openIn(mode, true));
      });
    }

    it(`opens in a modal dialog of the page that lies in front of what is inert: ${mode} (F55)`, async () => {
      place.inert = true;
      place.append(dialog);
      place = dialog.appendChild(document.createElement('div'));
      dialog.showModal();
      const { element } = await openIn(mode);
      expect(element.stage).to.equal('opened');
      expect(focused()).to.equal('firstname');
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
    it(`can be used where it is modal, although it ${name} (F55)`, async () => {
      makeInert(place);
      const { element } = await openIn('modal');
      expect(focused()).to.equal('firstname');
      element.close();
      await reached(element, 'closed');
      expect(warnings).to.deep.equal([]);
    });
  }
});
