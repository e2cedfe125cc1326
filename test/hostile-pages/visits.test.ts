/** Pages whose links a library follows without a new document, and which it restores when the visitor goes back. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { isReady, loadPage, type Page } from '../helpers/frame.js';
import { heldService, part, recordEvents } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('a link that is followed without a new document', () => {
  let page: Page;
  afterEach(() => {
    page.remove();
    sessionStorage.clear();
  });

  const find = (): ClickToCallElement => page.window.document.querySelector('click-to-call')!;
  const follow = async (name: string): Promise<void> => {
    const { document } = page.window;
    const title = document.title;
    document.querySelector<HTMLElement>(`a[href="${name}"]`)!.click();
    await waitUntil(() => document.title !== title, 'the next page');
  };
  const goBack = async (): Promise<void> => {
    page.window.history.back();
    await waitUntil(() => page.window.document.querySelector('click-to-call'), 'the page before');
  };
  const fieldOf = (element: ClickToCallElement, name: string): HTMLInputElement =>
    element.shadowRoot!.querySelector<HTMLInputElement>(`input[name='${name}']`)!;

  for (const library of ['htmx', 'turbo']) {
    it(`by ${library}, and back, shows a closed panel and asks for no number (F46)`, async () => {
      page = await loadPage(`${library}.html`);
      const { element } = page;
      element.service = heldService().service;
      await element.show();
      const names = recordEvents(element);
      await follow(`${library}-next.html`);
      await waitUntil(() => !element.open, 'the end of what is left behind');
      expect(names.slice(-2)).to.deep.equal(['cancelled', 'closed']);
      await goBack();
      const restored = find();
      await isReady(restored);
      await restored.updateComplete;
      expect(restored === element, 'is another element').to.equal(false);
      expect(restored).to.include({ open: false, stage: 'ready' });
      const asked = page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('call-numbers'));
      expect(asked).to.deep.equal([]);
    });
  }

  for (const mode of modes) {
    it(`by Turbo keeps a permanent element with the typed text and the focus: ${mode} (F47)`, async () => {
      page = await loadPage('turbo-permanent.html');
      const { element } = page;
      element.mode = mode;
      await element.show();
      const input = fieldOf(element, 'firstname');
      input.value = 'Ada';
      input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
      fieldOf(element, 'lastname').focus();
      const names = recordEvents(element);
      await follow('turbo-permanent-next.html');
      await waitUntil(() => element.closest('main'), 'the element on the next page');
      await element.updateComplete;
      expect(find() === element, 'is the same element').to.equal(true);
      expect(names).to.deep.equal([]);
      expect(element).to.include({ open: true, stage: 'started' });
      expect(part(element, 'dialog').matches(shownAs[mode])).to.equal(true);
      expect(fieldOf(element, 'firstname').value).to.equal('Ada');
      await waitUntil(
        () => element.shadowRoot?.activeElement === fieldOf(element, 'lastname'),
        'the focus',
      );
    });
  }

  it('by Turbo to the page itself keeps what a morph refresh leaves in place (F46)', async () => {
    page = await loadPage('turbo.html');
    const { element, window } = page;
    const { document } = window;
    element.service = () => Promise.resolve({ number: '+18005550100' });
    await element.show();
    await waitUntil(() => element.stage === 'completed');
    document.getElementById('news')!.textContent = 'What the server does not know';
    const names = recordEvents(element);
    Reflect.get(window, 'Turbo').session.refresh(document.baseURI);
    await waitUntil(() => document.getElementById('news')!.textContent === '', 'the refresh');
    await element.updateComplete;
    expect(find() === element, 'is the same element').to.equal(true);
    expect(names).to.deep.equal([]);
    expect(element.offer?.number).to.equal('+18005550100');
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
  });
});
