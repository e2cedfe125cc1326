/** Where the focus goes while the panel changes and after it has closed. */
import { expect } from '@open-wc/testing';
import { openVisit } from '../helpers/visit.js';
import {
  focusedName,
  part,
  isPartVisible,
  unmount,
  mount,
  nextEvent,
  mountReady,
} from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('keeps the focus inside', () => {
    it('when the focused button disappears', async () => {
      const { submit, reject } = await openVisit();
      await submit();
      await reject('closed');
      expect(focusedName()).to.equal('firstname');
    });

    it('when a number is renewed in its last minute', async () => {
      const { element, held, submit, complete } = await openVisit();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').focus();
      part(element, 'submit').click();
      await held.receivedRequest(2);
      await complete({ expiresAt: Date.now() + 300_000 });
      expect(isPartVisible(element, 'submit')).to.equal(false);
      expect(focusedName()).to.equal('heading');
    });

    it('when the number replaces the close confirmation', async () => {
      const { element, submit, complete } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      part(element, 'keep').focus();
      await complete();
      expect(focusedName()).to.equal('heading');
    });

    it('when a rejection replaces the close confirmation', async () => {
      const { element, submit, reject } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      await reject('invalid-number');
      expect(focusedName()).to.equal('phonenumber');
    });
  });
});

describe('<click-to-call>', () => {
  afterEach(unmount);

  it('ignores focus() before it is connected', () => {
    const element = document.createElement('click-to-call');
    element.focus();
    expect(element.stage).to.equal('created');
  });

  describe('returns the focus on closing', () => {
    it('to the launcher', async () => {
      const element = await mountReady({ action: '/nowhere' });
      part(element, 'launcher').focus();
      part(element, 'launcher').click();
      await element.show();
      element.close();
      expect(focusedName()).to.equal('launcher');
    });

    it('to any element that had it, even in a shadow tree', async () => {
      const element = await mountReady({ action: '/nowhere' });
      const box = document.body.appendChild(document.createElement('div'));
      box.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      const editable = document.body.appendChild(document.createElement('div'));
      editable.contentEditable = 'true';
      const heading = document.body.appendChild(document.createElement('h1'));
      heading.tabIndex = -1;
      for (const place of [box.shadowRoot?.querySelector('button'), editable, heading]) {
        place?.focus();
        const before = focusedName();
        await element.show();
        element.close();
        expect(focusedName()).to.equal(before);
      }
      box.remove();
      editable.remove();
      heading.remove();
    });

    it('only if the user has not moved it while the panel was loading', async () => {
      const element = await mountReady({ action: '/nowhere' });
      const input = document.body.appendChild(document.createElement('input'));
      input.name = 'elsewhere';
      part(element, 'launcher').focus();
      void element.show({ proactive: true });
      input.focus();
      element.close();
      expect(focusedName()).to.equal('elsewhere');
      input.remove();
    });

    it('without scrolling the page', async () => {
      const element = await mountReady({ action: '/nowhere' });
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

    it('to the opener when the browser does not focus a clicked button', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'unfocused' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'unfocused';
      opener.click();
      await element.show();
      element.close();
      expect(focusedName()).to.equal('unfocused');
      opener.remove();
    });

    it('to a launcher in a shadow tree when the opener is gone (F6)', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const element = mount({ action: '/nowhere' });
      const opener = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(opener, element);
      await nextEvent(element, 'ready');
      element.opener = 'inner';
      opener.id = 'inner';
      await element.updateComplete;
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focusedName()).to.equal('launcher');
      host.remove();
    });

    it('from a shadow tree to an opener in the page', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const element = mount({ action: '/nowhere', mode: 'floating' });
      host.attachShadow({ mode: 'open' }).append(element);
      await nextEvent(element, 'ready');
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'of-the-page';
      opener.focus();
      await element.show();
      element.close();
      expect(focusedName()).to.equal('of-the-page');
      opener.remove();
      host.remove();
    });

    it('to the launcher when the opener is gone (F6)', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'gone' });
      const opener = document.body.appendChild(document.createElement('button'));
      opener.id = 'gone';
      opener.focus();
      opener.click();
      await element.show();
      opener.remove();
      element.close();
      expect(focusedName()).to.equal('launcher');
    });
  });
});
