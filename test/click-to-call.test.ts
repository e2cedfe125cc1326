/** The definition, in pages of its own. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { loadPage, type Page } from './helpers/frame.js';

/** Compiles, or the types of the events are lost. */
export const typed = (element: ClickToCallElement): void => {
  element.addEventListener('completed', ({ detail }) => {
    const form: Readonly<Record<string, string>> | false = detail.form;
    return form;
  });
  // @ts-expect-error -- a misspelt key of the metadata
  element.addEventListener('completed', ({ detail }) => detail.fromm);
};

const next = (element: ClickToCallElement, name: 'closed' | 'completed'): Promise<unknown> =>
  new Promise((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });

describe('a page with <click-to-call>', () => {
  let page: Page;
  afterEach(() => {
    page.remove();
  });

  it('hears ready in a module script that comes later', async () => {
    const heard = new Promise<MessageEvent>((resolve) => {
      window.addEventListener('message', resolve, { once: true });
    });
    page = await loadPage('late-listener.html');
    const { data } = await heard;
    expect(data.stage).to.equal('ready');
    expect(data.ready).to.be.a('number');
  });

  it('loads nothing but the launcher and the lifecycle until somebody means to call', async () => {
    page = await loadPage('plain.html');
    const loaded = (): string[] =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
    const lazy =
      /\/(panel\/|messages\/|form\/|services\/(?!number-service))|valibot|number-service\/plain/;
    expect(loaded().filter((path) => lazy.test(path))).to.deep.equal([]);
    await page.element.show();
    expect(loaded().some((path) => path.includes('/panel/panel.'))).to.equal(true);
    const loads = (name: string): boolean => loaded().some((path) => path.includes(name));
    await waitUntil(() => loads('number-panel') && loads('json-service'));
    expect(loaded().some((path) => path.includes('fixed-number'))).to.equal(false);
  });

  for (const intent of ['pointerover', 'focusin']) {
    it(`loads the panel on ${intent}, and opens nothing`, async () => {
      page = await loadPage('plain.html');
      const { element, window } = page;
      const panelLoaded = new Promise<void>((resolve) => {
        const observer = new window.PerformanceObserver((list) => {
          if (list.getEntries().some(({ name }) => name.includes('/panel/panel.'))) resolve();
        });
        observer.observe({ type: 'resource' });
      });
      const launcher = element.shadowRoot?.querySelector('button');
      launcher?.dispatchEvent(new window.Event(intent, { bubbles: true }));
      await panelLoaded;
      expect(element.stage).to.equal('ready');
    });
  }

  it('whose panel cannot be loaded says so, gives the number, and lets the visitor try again', async () => {
    page = await loadPage('no-panel.html');
    const { element } = page;
    const names: string[] = [];
    for (const name of ['opened', 'cancelled', 'closed'] as const) {
      element.addEventListener(name, () => names.push(name));
    }
    await element.show();
    await element.updateComplete;
    expect(names).to.deep.equal(['opened', 'cancelled', 'closed']);
    const alert = element.shadowRoot?.querySelector('[role=alert]');
    expect(alert?.querySelector('slot')?.textContent).to.equal('+18005550123');
    const closed = next(element, 'closed');
    element.shadowRoot?.querySelector('button')?.click();
    expect(element.stage).to.equal('opened');
    await closed;
  });

  it('keeps nothing and sends nothing before the visitor acts', async () => {
    page = await loadPage('plain.html');
    const { document, localStorage, sessionStorage } = page.window;
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});
