/** What of the page opens it. */
import { expect } from '@open-wc/testing';
import { dialogOf, focused, mount, next, ready, unmount } from '../helpers/page.js';

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('is opened by the page', () => {
    const button = (attributes: Record<string, string>): HTMLButtonElement => {
      const created = document.createElement('button');
      for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
      document.body.append(created);
      return created;
    };
    let opener: HTMLButtonElement;
    afterEach(() => {
      opener.remove();
    });

    it('through the button that `opener` names, also one that comes later', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.focus();
      opener.click();
      await next(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focused()).to.equal('help');
    });

    it('through the one that `opener` names now, wherever the element now is', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      element.opener = 'other';
      await element.updateComplete;
      opener.click();
      expect(element.open).to.equal(false);
      opener.id = 'other';
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      opener.click();
      expect(element.open).to.equal(true);
      section.remove();
    });

    it('through an invoker command, or `opener` where the browser has none (F12)', async () => {
      const hasCommands = 'command' in HTMLButtonElement.prototype;
      const element = await ready({ action: '/nowhere', opener: hasCommands ? null : 'help' });
      element.id = 'call';
      opener = button({ id: 'help', commandfor: 'call', command: '--open' });
      opener.click();
      await next(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focused()).to.equal('help');
    });

    it('and closed by one (F12)', async () => {
      const element = await ready({ action: '/nowhere' });
      await element.show();
      const event = Object.assign(new Event('command'), { command: '--close', source: null });
      element.dispatchEvent(event);
      expect(element.stage).to.equal('closed');
      opener = button({});
    });

    it('not by a click that the page has used otherwise', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.addEventListener('click', (event) => {
        event.preventDefault();
      });
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('not by a click, where no opener is named', async () => {
      const [unset, empty] = await Promise.all([
        ready({ action: '/nowhere', opener: undefined }),
        ready({ action: '/nowhere', opener: '' }),
      ]);
      opener = button({ id: 'undefined' });
      opener.click();
      expect([unset.stage, empty.stage]).to.deep.equal(['ready', 'ready']);
    });

    it('no more once it has left the page', async () => {
      const element = await ready({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      element.remove();
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('with a launcher of its own', async () => {
      const element = mount({ action: '/nowhere' });
      opener = button({ slot: 'launcher' });
      element.append(opener);
      await next(element, 'ready');
      opener.click();
      await element.show();
      expect(dialogOf(element).open).to.equal(true);
    });
  });
});
