/** A page whose own components are on another release of Lit. */
import { expect } from '@open-wc/testing';
import { isReady, loadSource, type Page } from './helpers/frame.js';
import { next, textOf } from './helpers/page.js';

const scripts = {
  'before the element': ['/test/pages/lit-2.js', '/click-to-call.js'],
  'after it': ['/click-to-call.js', '/test/pages/lit-2.js'],
};

describe('a component on Lit 2 that is loaded', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  for (const [when, order] of Object.entries(scripts)) {
    it(`${when} sets its properties, hears its events and renders it anew (F8)`, async () => {
      const head = order.map((src) => `<script type="module" src="${src}"></script>`).join('');
      page = await loadSource(head, '<older-card number="+18005550123"></older-card>');
      const { document, customElements } = page.window;
      await customElements.whenDefined('older-card');
      const lits: unknown = Reflect.get(page.window, 'litElementVersions');
      expect(
        String(lits)
          .replaceAll(/\.[\d.]+/g, '')
          .split(','),
      ).to.have.members(['3', '4']);

      const card = document.querySelector('older-card')!.shadowRoot!;
      const element = card.querySelector('click-to-call')!;
      await isReady(element);
      void element.show();
      await next(element, 'completed');
      await element.updateComplete;
      expect(element.offer?.number).to.equal('+18005550123');
      expect(textOf(element, 'number')).to.match(/^[+\d\s]+$/);
      expect(card.querySelector('output')?.textContent).to.equal('1');
      // In its build for development, Lit has a word on another one.
      const { problems = '' } = document.documentElement.dataset;
      expect(problems.replace(/^Multiple versions of Lit loaded.*\n/m, '')).to.equal('');
    });
  }
});
