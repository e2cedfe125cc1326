/** Where the focus goes when it closes. */
import { expect } from '@open-wc/testing';
import { focused, mount, next, part, ready, unmount } from '../helpers/page.js';

describe('<click-to-call>', () => {
  afterEach(unmount);

  it('can be told to take the focus before it is anywhere', () => {
    const element = document.createElement('click-to-call');
    element.focus();
    expect(element.stage).to.equal('created');
  });

  describe('gives the focus back', () => {
    it('to the launcher', async () => {
      const element = await ready({ action: '/nowhere' });
      part(element, 'launcher').focus();
      part(element, 'launcher').click();
      await element.show();
      element.close();
      expect(focused()).to.equal('launcher');
    });

    it('to where it was, whatever that is', async () => {
      const element = await ready({ action: '/nowhere' });
      const box = document.body.appendChild(document.createElement('div'));
      box.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      const editable = document.body.appendChild(document.createElement('div'));
      editable.contentEditable = 'true';
      const heading = document.body.appendChild(document.createElement('h1'));
      heading.tabIndex = -1;
      for (const place of [box.shadowRoot?.querySelector('button'), editable, heading]) {
        place?.focus();
        const before = focused();
        await element.show();
        element.close();
        expect(focused()).to.equal(before);
      }
      box.remove();
      editable.remove();
      heading.remove();
    });

    it('not, where the visitor has gone elsewhere before the panel came', async () => {
      const element = await ready({ action: '/nowhere' });
      const input = document.body.appendChild(document.createElement('input'));
      input.name = 'elsewhere';
      part(element, 'launcher').focus();
      void element.show({ proactive: true });
      input.focus();
      element.close();
      expect(focused()).to.equal('elsewhere');
      input.remove();
    });

    it('without scrolling the page', async () => {
      const element = await ready({ action: '/nowhere' });
      const tall = document.createElement('div');
      tall.style.height = '5000px';
      element.before(tall);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
      await element.show({ proactive: true });
      element.close();
      expect(scrollY).to.equal(0);
      tall.remove();
    });

    it('to the opener, where the browser does not focus what is clicked', async () => {
      const element = await ready({ action: '/nowhere', opener: 'unfocused' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'unfocused';
      opener.click();
      await element.show();
      element.close();
      expect(focused()).to.equal('unfocused');
      opener.remove();
    });

    it('to the launcher in a shadow tree of the page, where the opener is gone (F6)', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const element = mount({ action: '/nowhere' });
      const opener = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(opener, element);
      await next(element, 'ready');
      element.opener = 'inner';
      opener.id = 'inner';
      await element.updateComplete;
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focused()).to.equal('launcher');
      host.remove();
    });

    it('to an opener of the page’s, from a shadow tree', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const element = mount({ action: '/nowhere', mode: 'floating' });
      host.attachShadow({ mode: 'open' }).append(element);
      await next(element, 'ready');
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'of-the-page';
      opener.focus();
      await element.show();
      element.close();
      expect(focused()).to.equal('of-the-page');
      opener.remove();
      host.remove();
    });

    it('to the launcher, where the opener is gone (F6)', async () => {
      const element = await ready({ action: '/nowhere', opener: 'gone' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'gone';
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focused()).to.equal('launcher');
    });
  });
});
