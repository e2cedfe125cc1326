/** Pages that are brought up to date with the server's HTML while the panel is open, by the libraries that do so. */
import alpineMorph from '@alpinejs/morph';
import { expect } from '@open-wc/testing';
import Alpine from 'alpinejs';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import { modes } from '../../demo/states.js';
import '../../src/phone-number/parse.js'; // so that the number is known when the form is sent
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  dialogOf,
  field,
  focused,
  next,
  part,
  recordEvents,
  shows,
  submitForm,
  textOf,
  type,
} from '../helpers/page.js';

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

describe('a refresh of the page with the server’s HTML', () => {
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
    await next(element, 'ready');
  };
  const refresh = async (library: string, attributes: string): Promise<void> => {
    libraries[library]!(section, page(attributes, 'New'));
    await element.updateComplete;
    expect(section.querySelector('p')?.textContent).to.equal('New');
    expect(section.querySelector('click-to-call') === element, 'is kept').to.equal(true);
  };
  const complete = async (): Promise<void> => {
    element.service = () => Promise.resolve({ number: '+18005550100' });
    type(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await next(element, 'completed');
    await element.updateComplete;
  };

  for (const library of Object.keys(libraries)) {
    for (const mode of modes) {
      for (const [how, attributes] of [
        ['as its HTML says', `mode="${mode}" action="/nowhere"`],
        ['as a script has set', 'action="/nowhere"'],
      ] as const) {
        it(`by ${library} keeps the typed text and the focus: ${mode}, ${how} (F46)`, async () => {
          await load(attributes);
          element.mode = mode;
          await element.show();
          type(element, 'firstname', 'Ada');
          field(element, 'lastname').focus();
          const names = recordEvents(element);
          await refresh(library, attributes);
          expect(names).to.deep.equal([]);
          expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
          expect(field(element, 'firstname').value).to.equal('Ada');
          expect(focused()).to.equal('lastname');
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
        expect(shows(element, 'number')).to.equal(true);
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
      });
    }

    it(`by ${library} keeps a chip a chip (F46)`, async () => {
      await load('mode="floating" action="/nowhere"');
      await element.show();
      await complete();
      element.minimize();
      await element.updateComplete;
      await refresh(library, 'mode="floating" action="/nowhere"');
      expect(element.minimized).to.equal(true);
      expect(shows(element, 'chip')).to.equal(true);
    });

    it(`by ${library} opens nothing that the visitor has closed (F46)`, async () => {
      const attributes = 'mode="floating" open number="+18005550123"';
      await load(attributes);
      await next(element, 'completed');
      part(element, 'close').click();
      await element.updateComplete;
      const names = recordEvents(element);
      await refresh(library, attributes);
      await element.updateComplete;
      expect(names).to.deep.equal([]);
      expect(element.open).to.equal(false);
    });

    it(`by ${library} opens what the new HTML asks to open, and closes nothing (F46)`, async () => {
      await load('number="+18005550123"');
      const completed = next(element, 'completed');
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
