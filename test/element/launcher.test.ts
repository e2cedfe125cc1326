/** Closed: a button, and nothing else. */
import { expect } from '@open-wc/testing';
import { next, part, ready, textOf, unmount } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('before it is opened', () => {
    it('is a button with a name', async () => {
      const element = await ready(fixed);
      expect(textOf(element, 'launcher')).to.equal('Call us');
      expect(part(element, 'launcher').getAttribute('aria-haspopup')).to.equal('dialog');
    });

    it('is labelled by `label` or by its content', async () => {
      const element = await ready({ ...fixed, label: 'Talk to sales' });
      expect(textOf(element, 'launcher')).to.equal('Talk to sales');
      element.append('Ring us');
      const slot = part(element, 'launcher').querySelector('slot');
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Ring us']);
    });

    it('keeps its name where its content is white space and a fallback link', async () => {
      const element = document.createElement('click-to-call');
      element.innerHTML =
        '\n  <!-- not a label -->\n  <a slot="fallback" href="tel:+1800">Call</a>\n';
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('Call us');
      element.append('Ring us');
      await new Promise((resolve) => {
        element.shadowRoot?.addEventListener('slotchange', resolve, { once: true });
      });
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('');
      expect(
        part(element, 'launcher').querySelector('slot')?.assignedNodes().at(-1)?.textContent,
      ).to.equal('Ring us');
      element.remove();
    });

    it('follows a text that a framework has put there empty and then fills in', async () => {
      const element = await ready(fixed);
      const text = element.appendChild(document.createTextNode(' '));
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('Call us');
      text.data = 'Chat now';
      await waitUntil(() => textOf(element, 'launcher') === '');
      text.data = '';
      await waitUntil(() => textOf(element, 'launcher') === 'Call us');
    });

    it('has loaded no panel', async () => {
      const element = await ready(fixed);
      expect(element.shadowRoot?.querySelector('dialog')).to.equal(null);
    });

    it('does not show the fallback link of its content', async () => {
      const element = document.createElement('click-to-call');
      element.innerHTML = '<a slot="fallback" href="tel:+18005550123">Call</a>';
      document.body.append(element);
      await next(element, 'ready');
      expect(element.firstElementChild?.getClientRects().length).to.equal(0);
      element.remove();
    });
  });
});
