/** What opens the element: openers, invoker commands and clicks. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import {
  dialogOf,
  focusedName,
  mount,
  nextEvent,
  mountReady,
  unmount,
  part,
  recordEvents,
} from '../helpers/page.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage } from '../helpers/frame.js';

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('opened by the page', () => {
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

    it('opens through the button that `opener` names, even if the button is added later', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.focus();
      opener.click();
      await nextEvent(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focusedName()).to.equal('help');
    });

    it('opens only through the current `opener`, wherever the element is moved', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'help' });
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

    it('opens through an invoker command, or through `opener` without browser support (F12)', async () => {
      const hasCommands = 'command' in HTMLButtonElement.prototype;
      const element = await mountReady({ action: '/nowhere', opener: hasCommands ? null : 'help' });
      element.id = 'call';
      opener = button({ id: 'help', commandfor: 'call', command: '--open' });
      opener.click();
      await nextEvent(element, 'opened');
      await element.updateComplete;
      element.close();
      expect(focusedName()).to.equal('help');
    });

    it('closes through an invoker command (F12)', async () => {
      const element = await mountReady({ action: '/nowhere' });
      await element.show();
      const event = Object.assign(new Event('command'), { command: '--close', source: null });
      element.dispatchEvent(event);
      expect(element.stage).to.equal('closed');
      opener = button({});
    });

    it('ignores a click whose default action the page prevents', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      opener.addEventListener('click', (event) => {
        event.preventDefault();
      });
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('ignores clicks when no opener is named', async () => {
      const [unset, empty] = await Promise.all([
        mountReady({ action: '/nowhere', opener: undefined }),
        mountReady({ action: '/nowhere', opener: '' }),
      ]);
      opener = button({ id: 'undefined' });
      opener.click();
      expect([unset.stage, empty.stage]).to.deep.equal(['ready', 'ready']);
    });

    it('ignores its opener after it has been removed', async () => {
      const element = await mountReady({ action: '/nowhere', opener: 'help' });
      opener = button({ id: 'help' });
      element.remove();
      opener.click();
      expect(element.open).to.equal(false);
    });

    it('opens through a slotted launcher', async () => {
      const element = mount({ action: '/nowhere' });
      opener = button({ slot: 'launcher' });
      element.append(opener);
      await nextEvent(element, 'ready');
      opener.click();
      await element.show();
      expect(dialogOf(element).open).to.equal(true);
    });
  });
});

const fixed = { number: '+1 800 555 0123' };
const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, cancelable: true });

describe('a synthetic click', () => {
  afterEach(unmount);

  /** Ways to click an element by script. */
  const ways: Record<string, (element: HTMLElement) => void> = {
    'click()': (element) => {
      element.click();
    },
    'an event': (element) => {
      element.dispatchEvent(click());
    },
    'an event that does not bubble': (element) => {
      element.dispatchEvent(new Event('click'));
    },
  };
  for (const [way, clickOn] of Object.entries(ways)) {
    it(`on the element opens the panel: ${way} (F53)`, async () => {
      const element = await mountReady(fixed);
      const opened = nextEvent(element, 'opened');
      clickOn(element);
      expect((await opened).detail.proactive).to.equal(false);
    });
  }

  it('on the element before `ready` opens the panel (F53)', async () => {
    const element = mount(fixed);
    element.click();
    expect(element).to.include({ stage: 'created', open: true });
    await nextEvent(element, 'opened');
  });

  it('on the element opens the panel once when it has loaded (F53)', async () => {
    const page = await loadPage('slow-panel.html');
    const names = recordEvents(page.element);
    page.element.click();
    page.element.click();
    expect(page.element.open).to.equal(true);
    page.window.dispatchEvent(new Event('panel-arrives'));
    await page.element.show();
    expect(names).to.deep.equal(['opened']);
    page.remove();
  });

  it('on a label in the default slot opens the panel (F53)', async () => {
    const element = await mountReady(fixed);
    const label = element.appendChild(document.createElement('span'));
    label.textContent = 'Call us';
    await element.updateComplete;
    const opened = nextEvent(element, 'opened');
    label.dispatchEvent(click());
    await opened;
  });

  for (const slot of ['fallback', 'footer', 'no-such-slot']) {
    it(`on content in the slot "${slot}" opens nothing (F53)`, async () => {
      const element = await mountReady(fixed);
      const content = element.appendChild(document.createElement('a'));
      content.slot = slot;
      await element.updateComplete;
      content.dispatchEvent(click());
      expect(element.open).to.equal(false);
    });
  }

  it('in the open panel or on the open element does not open it again (F53)', async () => {
    const element = await mountReady(fixed);
    await element.show();
    const names = recordEvents(element);
    part(element, 'heading').click();
    element.click();
    expect(names.filter((name) => name === 'opened')).to.deep.equal([]);
    part(element, 'close').click();
    expect(element.open).to.equal(false);
  });
});

describe('a trusted click', () => {
  let element: ClickToCallElement;
  afterEach(async () => {
    element.remove();
    await resetMouse();
  });

  it('beside the launcher opens nothing (F53)', async () => {
    element = await mountReady({ ...fixed, mode: 'inline' });
    element.style.setProperty('padding-block-end', '3rem');
    const { left, bottom } = element.getBoundingClientRect();
    const clicked = new Promise<Event>((resolve) => {
      element.addEventListener('click', resolve, { once: true });
    });
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 5, Math.floor(bottom) - 10] });
    expect((await clicked).isTrusted).to.equal(true);
    expect(element.open).to.equal(false);
  });
});
