/** A pending opening, which waits for `ready`, for a document or for the panel. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { nextTask } from '../helpers/next-task.js';
import {
  field,
  heldService,
  mount,
  next,
  part,
  ready,
  recordEvents,
  shows,
  unmount,
} from '../helpers/page.js';

const asking = { action: '/nowhere' };

/** Whether the element says that it is open, as a property and as a state, and busy, as a state and in its launcher. */
const told = async (element: ClickToCallElement): Promise<object> => {
  await element.updateComplete;
  return {
    open: element.open,
    state: element.matches(':state(open)'),
    busy: element.matches(':state(busy)'),
    launcher: part(element, 'launcher').ariaBusy,
  };
};
const waiting = { open: true, state: true, busy: true, launcher: 'true' };
const open = { open: true, state: true, busy: false, launcher: null };
const closed = { open: false, state: false, busy: false, launcher: null };

describe('a pending opening', () => {
  afterEach(unmount);

  describe('that waits for `ready`', () => {
    it('is carried out right after `ready`', async () => {
      const element = mount(asking);
      const names = recordEvents(element);
      const shown = element.show({ proactive: true });
      expect(await told(element)).to.deep.equal(waiting);
      expect(element.stage).to.equal('created');
      await shown;
      expect(names).to.deep.equal(['ready', 'opened']);
      expect(element.metadata.proactive).to.equal(true);
      expect(await told(element)).to.deep.equal(open);
    });

    it('keeps waiting when the panel loads before `ready`', async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const parsing = frame.contentDocument!;
      parsing.open();
      const element = Object.assign(document.createElement('click-to-call'), asking);
      const names = recordEvents(element);
      parsing.append(element);
      const shown = element.show();
      const other = await ready(asking);
      await other.show(); // its panel was asked for later
      expect(names).to.deep.equal([]);
      expect(element).to.include({ stage: 'created', open: true });
      parsing.close();
      await shown;
      expect(names).to.deep.equal(['ready', 'opened']);
      frame.remove();
    });

    it('is proactive when the HTML has the `open` attribute', async () => {
      const element = mount(asking);
      element.setAttribute('open', '');
      const names = recordEvents(element);
      const { detail } = await next(element, 'opened');
      expect(names).to.deep.equal(['ready', 'opened']);
      expect(detail.proactive).to.equal(true);
    });

    it('is not proactive when the user presses the launcher early', async () => {
      const element = mount(asking);
      await element.updateComplete;
      part(element, 'launcher').click();
      expect(element.stage).to.equal('created');
      const { detail } = await next(element, 'opened');
      expect(detail.proactive).to.equal(false);
    });

    it('is carried out when a listener of `ready` requests it', async () => {
      const element = mount(asking);
      element.addEventListener('ready', () => {
        element.open = true;
      });
      const { detail } = await next(element, 'opened');
      expect(detail.proactive).to.equal(false);
    });

    it('is dropped when it is withdrawn', async () => {
      const element = mount(asking);
      const names = recordEvents(element);
      const shown = element.show();
      element.close();
      expect(await told(element)).to.deep.equal(closed);
      await shown;
      expect(names).to.deep.equal(['ready']);
      expect(element.stage).to.equal('ready');
    });
  });

  it('continues when a listener stops the propagation of `ready`', async () => {
    const element = document.createElement('click-to-call');
    element.addEventListener('ready', (event) => {
      event.stopImmediatePropagation();
    });
    Object.assign(element, asking);
    document.body.append(element);
    await element.show();
    expect(element.stage).to.equal('opened');
    element.remove();
  });

  describe('that waits for a document', () => {
    it('is carried out when the element is inserted', async () => {
      const element = Object.assign(document.createElement('click-to-call'), asking);
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
      const element = await ready(asking);
      await element.show();
      element.remove();
      await nextTask();
      const names = recordEvents(element);
      await element.show();
      expect(element.stage).to.equal('closed');
      expect(await told(element)).to.deep.equal(waiting);
      expect(names).to.deep.equal([]);
      document.body.append(element);
      expect(names).to.deep.equal(['opened']);
      expect(await told(element)).to.deep.equal(open);
    });

    it('is kept when it is requested right after the element was removed', async () => {
      const element = await ready(asking);
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
      const element = await ready(asking);
      await element.show();
      element.remove();
      await nextTask();
      const names = recordEvents(element);
      element.open = true;
      element.open = false;
      document.body.append(element);
      expect(await told(element)).to.deep.equal(closed);
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
      expect(await told(element)).to.deep.equal(waiting);
      expect(element.stage).to.equal('ready');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(names).to.deep.equal([]);
      arrive();
      const { detail } = await next(element, 'opened');
      expect(detail.elapsed).to.equal(0);
      expect(await told(element)).to.deep.equal(open);
      expect(shows(element, 'dialog')).to.equal(true);
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
      expect(await told(element)).to.deep.equal(closed);
      arrive();
      await shown;
      expect(names).to.deep.equal([]);
      expect(element.stage).to.equal('ready');
      expect(shows(element, 'dialog')).to.equal(false);
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
        expect(await told(element)).to.deep.equal(closed);
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
      await held.asked();
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
      expect(await told(element)).to.deep.equal(closed);
      arrive();
      await shown;
      expect(names).to.deep.equal([]);
    });

    it('is kept when the element is moved', async () => {
      const shown = element.show();
      const { document } = page.window;
      document.body.appendChild(document.createElement('section')).append(element);
      expect(await told(element)).to.deep.equal(waiting);
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
      await next(early, 'ready');
      names = recordEvents(early);
      part(early, 'launcher').click();
      await early.show();
      expect(names).to.deep.equal(['opened']);
      expect(shows(early, 'dialog')).to.equal(true);
    });
  });
});
