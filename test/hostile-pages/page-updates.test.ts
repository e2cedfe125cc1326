/** Pages that libraries update or replace without a new document while the panel is open. */
import alpineMorph from '@alpinejs/morph';
import { expect } from '@open-wc/testing';
import Alpine from 'alpinejs';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import { modes } from '../../demo/states.js';
import '../../src/phone-number/phone-metadata.js'; // so that the number is known when the form is sent
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  dialogOf,
  field,
  focusedName,
  nextEvent,
  part,
  recordEvents,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  heldService,
} from '../helpers/page.js';
import { isReady, loadPage, type Page } from '../helpers/frame.js';
import { waitUntil } from '../helpers/wait-until.js';

Alpine.plugin(alpineMorph);

/** How each library brings `section` up to date with `html`. */
const libraries: Record<string, (section: Element, html: string) => unknown> = {
  idiomorph: (section, html) => Idiomorph.morph(section, html),
  morphdom: (section, html) => morphdom(section, html),
  'Alpine morph': (section, html) => {
    Alpine.morph(section, html, {});
  },
};

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('a page update with the server’s HTML', () => {
  let section: HTMLElement;
  let element: ClickToCallElement;
  afterEach(() => {
    section.remove();
  });

  const page = (attributes: string, news: string): string =>
    `<section id="page"><p>${news}</p><click-to-call ${attributes}>Call us</click-to-call></section>`;

  /** The page as the server has sent it first, with the element ready. */
  const load = async (attributes: string): Promise<void> => {
    document.body.insertAdjacentHTML('beforeend', page(attributes, 'Old'));
    section = document.getElementById('page')!;
    element = section.querySelector('click-to-call')!;
    await nextEvent(element, 'ready');
  };
  const refresh = async (library: string, attributes: string): Promise<void> => {
    libraries[library]!(section, page(attributes, 'New'));
    await element.updateComplete;
    expect(section.querySelector('p')?.textContent).to.equal('New');
    expect(section.querySelector('click-to-call') === element, 'is kept').to.equal(true);
  };
  const complete = async (): Promise<void> => {
    element.service = () => Promise.resolve({ number: '+18005550100' });
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await nextEvent(element, 'completed');
    await element.updateComplete;
  };

  for (const library of Object.keys(libraries)) {
    for (const mode of modes) {
      for (const [how, attributes] of [
        ['set in HTML', `mode="${mode}" action="/nowhere"`],
        ['set by a script', 'action="/nowhere"'],
      ] as const) {
        it(`by ${library} keeps the input and the focus: ${mode} mode ${how} (F46)`, async () => {
          await load(attributes);
          element.mode = mode;
          await element.show();
          typeInto(element, 'firstname', 'Ada');
          field(element, 'lastname').focus();
          const names = recordEvents(element);
          await refresh(library, attributes);
          expect(names).to.deep.equal([]);
          expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
          expect(field(element, 'firstname').value).to.equal('Ada');
          expect(focusedName()).to.equal('lastname');
        });
      }

      it(`by ${library} keeps the number: ${mode} (F46)`, async () => {
        const attributes = `mode="${mode}" action="/nowhere" confirm-close`;
        await load(attributes);
        await element.show();
        await complete();
        const names = recordEvents(element);
        await refresh(library, attributes);
        expect(names).to.deep.equal([]);
        expect(element).to.include({ stage: 'completed', open: true });
        expect(element.offer?.number).to.equal('+18005550100');
        expect(isPartVisible(element, 'number')).to.equal(true);
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
      });
    }

    it(`by ${library} keeps a minimized panel minimized (F46)`, async () => {
      await load('mode="floating" action="/nowhere"');
      await element.show();
      await complete();
      element.minimize();
      await element.updateComplete;
      await refresh(library, 'mode="floating" action="/nowhere"');
      expect(element.minimized).to.equal(true);
      expect(isPartVisible(element, 'chip')).to.equal(true);
    });

    it(`by ${library} does not reopen a panel that the user closed (F46)`, async () => {
      const attributes = 'mode="floating" open number="+18005550123"';
      await load(attributes);
      await nextEvent(element, 'completed');
      part(element, 'close').click();
      await element.updateComplete;
      const names = recordEvents(element);
      await refresh(library, attributes);
      await element.updateComplete;
      expect(names).to.deep.equal([]);
      expect(element.open).to.equal(false);
    });

    it(`by ${library} opens an element that gains \`open\` and does not close one that loses it (F46)`, async () => {
      await load('number="+18005550123"');
      const completed = nextEvent(element, 'completed');
      await refresh(library, 'number="+18005550123" open');
      await completed;
      const names = recordEvents(element);
      await refresh(library, 'number="+18005550123"');
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('completed');
      expect(textOf(element, 'number')).not.to.equal('');
    });
  }
});

describe('a client-side navigation', () => {
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
    it(`by ${library} and back shows a closed panel and requests no number (F46)`, async () => {
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
    it(`by Turbo keeps a permanent element with the input and the focus: ${mode} (F47)`, async () => {
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

  it('by Turbo to the same page keeps the open panel in a morph refresh (F46)', async () => {
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
