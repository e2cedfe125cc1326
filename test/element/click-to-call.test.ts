/** Loading the element in a page of its own. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { part, recordEvents, isPartVisible } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Compiles, or the types of the events are lost. */
export const typed = (element: ClickToCallElement): void => {
  element.addEventListener('completed', ({ detail }) => {
    const form: Readonly<Record<string, string>> | false = detail.form;
    return form;
  });
  // @ts-expect-error -- a misspelt key of the metadata
  element.addEventListener('completed', ({ detail }) => detail.fromm);
};

describe('a page with <click-to-call>', () => {
  let page: Page;
  afterEach(() => {
    page.remove();
  });

  it('receives `ready` in a module script that runs later (F13)', async () => {
    const heard = new Promise<MessageEvent>((resolve) => {
      window.addEventListener('message', resolve, { once: true });
    });
    page = await loadPage('late-listener.html');
    const { data } = await heard;
    expect(data.stage).to.equal('ready');
    expect(data.ready).to.be.a('number');
  });

  it('loads only the launcher and the lifecycle before the first sign of intent (F27)', async () => {
    page = await loadPage('plain.html');
    const loaded = (): string[] =>
      page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.endsWith('?late'))
        .map(({ name }) => new URL(name).pathname);
    const lazy =
      /\/(panel\/|launcher\/element-text|messages\/(?!language\.)|form\/|services\/(?!number-service))|valibot|number-service\/plain/;
    // An earlier request would arrive before the request that follows.
    for (const url of ['/src/panel/create-panel.ts?late', '/src/messages/en.ts?late']) {
      await (await page.window.fetch(url)).text();
    }
    expect(loaded().filter((path) => lazy.test(path))).to.deep.equal([]);
    await page.element.show();
    expect(loaded().some((path) => path.includes('/panel/create-panel.'))).to.equal(true);
    const loads = (name: string): boolean => loaded().some((path) => path.includes(name));
    await waitUntil(() => loads('offer-controller') && loads('json-service'));
    expect(loaded().some((path) => path.includes('fixed-number'))).to.equal(false);
  });

  for (const intent of ['pointerover', 'focusin']) {
    it(`loads the panel on ${intent} without opening it`, async () => {
      page = await loadPage('plain.html');
      const { element, window } = page;
      const panelLoaded = new Promise<void>((resolve) => {
        const observer = new window.PerformanceObserver((list) => {
          if (list.getEntries().some(({ name }) => name.includes('/panel/create-panel.')))
            resolve();
        });
        observer.observe({ type: 'resource' });
      });
      const launcher = element.shadowRoot?.querySelector('button');
      launcher?.dispatchEvent(new window.Event(intent, { bubbles: true }));
      await panelLoaded;
      expect(element.stage).to.equal('ready');
    });
  }

  describe('whose panel fails to load', () => {
    let element: ClickToCallElement;
    let names: string[];
    beforeEach(async () => {
      page = await loadPage('no-panel.html');
      ({ element } = page);
      names = recordEvents(element);
    });

    it('shows an error with the number and opens nothing', async () => {
      await element.show();
      const alert = element.shadowRoot?.querySelector('[role=alert]');
      expect(alert?.querySelector('slot')?.textContent).to.equal('+18005550123');
      expect(names).to.deep.equal([]);
      expect(element).to.include({ open: false, stage: 'ready' });
      expect(element.matches(':state(open)')).to.equal(false);
      expect(element.matches(':state(busy)')).to.equal(false);
    });

    it('lets the user try again and repeats the error', async () => {
      await element.show();
      const said: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          said.push(node.textContent ?? '');
        }
      });
      observer.observe(element.shadowRoot!, { childList: true });
      part(element, 'launcher').click();
      expect(element.open).to.equal(true);
      await element.show();
      expect(said.join('')).to.include('Please reload the page.');
      expect(element.open).to.equal(false);
    });

    it('keeps the error when the pointer passes over the launcher', async () => {
      await element.show();
      const failedAgain = new Promise<void>((resolve) => {
        const update = element.requestUpdate.bind(element);
        element.requestUpdate = (...change) => {
          update(...change);
          resolve();
        };
      });
      part(element, 'launcher').dispatchEvent(
        new page.window.Event('pointerover', { bubbles: true }),
      );
      await failedAgain;
      await element.updateComplete;
      expect(isPartVisible(element, 'load-error')).to.equal(true);
    });

    it('shows no error when nothing was opened or the opening was withdrawn', async () => {
      part(element, 'launcher').dispatchEvent(
        new page.window.Event('pointerover', { bubbles: true }),
      );
      const shown = element.show();
      element.close();
      await shown;
      expect(isPartVisible(element, 'load-error')).to.equal(false);
      expect(names).to.deep.equal([]);
    });
  });

  it('has no stored data and no requests before the user acts (F27)', async () => {
    page = await loadPage('plain.html');
    const { document, localStorage, sessionStorage } = page.window;
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    // What was sent before is most likely answered before.
    await (await page.window.fetch('/src/panel/create-panel.ts?late')).text();
    const others = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(
        ({ origin, pathname }) =>
          origin !== location.origin ||
          !/^\/(src\/|node_modules\/|test\/pages\/|click-to-call\.js$|__web-dev-server)/.test(
            pathname,
          ),
      );
    expect(others.map(String)).to.deep.equal([]);
  });
});
