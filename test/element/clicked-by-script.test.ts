/** Clicks that a script dispatches: plug-ins which delay a page's scripts repeat the visitor's first tap so. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage } from '../helpers/frame.js';
import { mount, next, part, ready, recordEvents, unmount } from '../helpers/page.js';

const fixed = { number: '+1 800 555 0123' };
const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, cancelable: true });

describe('a click that a script dispatches', () => {
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
    it(`at the element opens the panel: ${way} (F53)`, async () => {
      const element = await ready(fixed);
      const opened = next(element, 'opened');
      clickOn(element);
      expect((await opened).detail.proactive).to.equal(false);
    });
  }

  it('at the element opens the panel where it comes before ready (F53)', async () => {
    const element = mount(fixed);
    element.click();
    expect(element).to.include({ stage: 'created', open: true });
    await next(element, 'opened');
  });

  it('at the element opens the panel when that has loaded, once (F53)', async () => {
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

  it('at a label in the slot opens the panel (F53)', async () => {
    const element = await ready(fixed);
    const label = element.appendChild(document.createElement('span'));
    label.textContent = 'Call us';
    await element.updateComplete;
    const opened = next(element, 'opened');
    label.dispatchEvent(click());
    await opened;
  });

  for (const slot of ['fallback', 'footer', 'no-such-slot']) {
    it(`at what the page has put into the slot ${slot} opens nothing (F53)`, async () => {
      const element = await ready(fixed);
      const content = element.appendChild(document.createElement('a'));
      content.slot = slot;
      await element.updateComplete;
      content.dispatchEvent(click());
      expect(element.open).to.equal(false);
    });
  }

  it('in the open panel, or at the element while it is open, opens nothing anew (F53)', async () => {
    const element = await ready(fixed);
    await element.show();
    const names = recordEvents(element);
    part(element, 'heading').click();
    element.click();
    expect(names.filter((name) => name === 'opened')).to.deep.equal([]);
    part(element, 'close').click();
    expect(element.open).to.equal(false);
  });
});

describe('a click of the visitor', () => {
  let element: ClickToCallElement;
  afterEach(async () => {
    element.remove();
    await resetMouse();
  });

  it('beside the launcher opens nothing (F53)', async () => {
    element = await ready({ ...fixed, mode: 'inline' });
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
