/** A pending opening, which waits for a document or for the panel. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { openingStateOf, openingStates, withService } from '../helpers/opening-state.js';
import { nextTask } from '../helpers/next-task.js';
import {
  field,
  heldService,
  nextEvent,
  part,
  mountReady,
  recordEvents,
  isPartVisible,
  unmount,
} from '../helpers/page.js';

describe('a pending opening', () => {
  afterEach(unmount);

  describe('that waits for a document', () => {
    it('is carried out when the element is inserted', async () => {
      const element = Object.assign(document.createElement('click-to-call'), withService);
      const names = recordEvents(element);
      const shown = element.show({ form: { firstname: 'Ada' } });
      await Promise.resolve();
      expect(element.open).to.equal(true);
      document.body.append(element);
      await shown;
      expect(names).to.deep.equal(['ready', 'opened']);
      expect(field(element, 'firstname').value).to.equal('Ada');
      element.remove();
    });

    it('is carried out at insertion when the panel is already loaded', async () => {
      const element = await mountReady(withService);
      await element.show();
      element.remove();
      await nextTask();
      const names = recordEvents(element);
      await element.show();
      expect(element.stage).to.equal('closed');
      expect(await openingStateOf(element)).to.deep.equal(openingStates.waiting);
      expect(names).to.deep.equal([]);
      document.body.append(element);
      expect(names).to.deep.equal(['opened']);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.open);
    });

    it('is kept when it is requested right after the element was removed', async () => {
      const element = await mountReady(withService);
      const names = recordEvents(element);
      element.remove();
      element.open = true;
      await nextTask();
      expect(element.open).to.equal(true);
      document.body.append(element);
      await element.show();
      expect(names).to.deep.equal(['opened']);
    });

    it('is dropped when it is withdrawn', async () => {
      const element = await mountReady(withService);
      await element.show();
      element.remove();
      await nextTask();
      const names = recordEvents(element);
      element.open = true;
      element.open = false;
      document.body.append(element);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.closed);
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('closed');
    });
  });

  describe('that waits for the panel', () => {
    let page: Page;
    let element: ClickToCallElement;
    let names: string[];
    beforeEach(async () => {
      page = await loadPage('slow-panel.html');
      ({ element } = page);
      names = recordEvents(element);
    });
    afterEach(() => {
      page.remove();
    });
    const arrive = (): void => {
      page.window.dispatchEvent(new Event('panel-arrives'));
    };
    const launcher = (): HTMLElement => part(element, 'launcher');

    it('is carried out when the panel has loaded', async () => {
      launcher().click();
      expect(await openingStateOf(element)).to.deep.equal(openingStates.waiting);
      expect(element.stage).to.equal('ready');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(names).to.deep.equal([]);
      arrive();
      const { detail } = await nextEvent(element, 'opened');
      expect(detail.elapsed).to.equal(0);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.open);
      expect(isPartVisible(element, 'dialog')).to.equal(true);
    });

    it('is carried out at once when the panel has already loaded', async () => {
      launcher().dispatchEvent(new page.window.Event('focusin', { bubbles: true }));
      arrive();
      await element.show();
      element.close();
      names.length = 0;
      launcher().click();
      expect(names).to.deep.equal(['opened']);
      expect(element.stage).to.equal('opened');
    });

    it('opens once, however often the user presses', async () => {
      launcher().click();
      launcher().click();
      arrive();
      launcher().click();
      await element.show();
      expect(names).to.deep.equal(['opened']);
    });

    it('keeps the options of the first request', async () => {
      const shown = element.show({ form: { firstname: 'Ada' }, proactive: true });
      const again = element.show({ form: { firstname: 'Grace', lastname: 'Hopper' } });
      arrive();
      await Promise.all([shown, again]);
      expect(names).to.deep.equal(['opened']);
      expect(element.metadata).to.include({ proactive: true, prefilled: true });
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(field(element, 'lastname').value).to.equal('');
    });

    it('resolves without an event when it is withdrawn', async () => {
      const shown = element.show();
      await element.updateComplete;
      element.close();
      expect(await openingStateOf(element)).to.deep.equal(openingStates.closed);
      arrive();
      await shown;
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('ready');
      expect(isPartVisible(element, 'dialog')).to.equal(false);
    });

    for (const [how, takeBack] of [
      [
        'the property',
        () => {
          element.open = false;
        },
      ],
      [
        'a command of the page',
        () => {
          element.dispatchEvent(Object.assign(new Event('command'), { command: '--close' }));
        },
      ],
    ] as const) {
      it(`is withdrawn by ${how}`, async () => {
        const shown = element.show();
        await element.updateComplete;
        takeBack();
        expect(await openingStateOf(element)).to.deep.equal(openingStates.closed);
        arrive();
        await shown;
        expect(names).to.deep.equal([]);
      });
    }

    it('uses the options of the last request after a withdrawal', async () => {
      void element.show({ form: { firstname: 'Ada' }, proactive: true });
      element.close();
      const shown = element.show({ form: { lastname: 'Hopper' } });
      arrive();
      await shown;
      expect(names).to.deep.equal(['opened']);
      expect(element.metadata.proactive).to.equal(false);
      expect(field(element, 'firstname').value).to.equal('');
      expect(field(element, 'lastname').value).to.equal('Hopper');
    });

    it('submits at once when submit() was called meanwhile', async () => {
      const held = heldService();
      element.service = held.service;
      void element.show({ form: { phonenumber: '+442079460000' } });
      element.submit();
      expect(names).to.deep.equal([]);
      arrive();
      await held.receivedRequest();
      expect(names).to.deep.equal(['opened', 'submitted']);
      expect(element.metadata.autoSubmitted).to.equal(true);
    });

    it('does not submit after a withdrawal', async () => {
      element.service = heldService().service;
      void element.show({ form: { phonenumber: '+442079460000' } });
      element.submit();
      element.close();
      element.submit();
      const shown = element.show({ form: { phonenumber: '+442079460000' } });
      arrive();
      await shown;
      await element.updateComplete;
      expect(names).to.deep.equal(['opened']);
    });

    it('leaves the focus where it is until the panel opens', async () => {
      launcher().focus();
      launcher().click();
      element.focus();
      expect(element.shadowRoot?.activeElement).to.equal(launcher());
      arrive();
      await element.show();
      expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('firstname');
      element.close();
      expect(element.shadowRoot?.activeElement).to.equal(launcher());
    });

    it('is dropped when the element leaves the document', async () => {
      const shown = element.show();
      await element.updateComplete;
      element.remove();
      expect(element.open).to.equal(true);
      await nextTask();
      expect(element.open).to.equal(false);
      page.window.document.body.append(element);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.closed);
      arrive();
      await shown;
      expect(names).to.deep.equal([]);
    });

    it('is kept when the element is moved', async () => {
      const shown = element.show();
      const { document } = page.window;
      document.body.appendChild(document.createElement('section')).append(element);
      expect(await openingStateOf(element)).to.deep.equal(openingStates.waiting);
      arrive();
      await shown;
      expect(names).to.deep.equal(['opened']);
    });

    it('is carried out by a panel that was requested before `ready`', async () => {
      const early = page.window.document.createElement('click-to-call');
      early.action = '/nowhere';
      page.window.document.body.append(early);
      await early.updateComplete;
      part(early, 'launcher').dispatchEvent(new page.window.Event('focusin', { bubbles: true }));
      arrive();
      await nextEvent(early, 'ready');
      names = recordEvents(early);
      part(early, 'launcher').click();
      await early.show();
      expect(names).to.deep.equal(['opened']);
      expect(isPartVisible(early, 'dialog')).to.equal(true);
    });
  });
});
