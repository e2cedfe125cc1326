/** The element in other documents: frames, popup windows, moves between them, clones and templates. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import sinon from 'sinon';
import { modes } from '../../demo/states.js';
import { ClickToCallElement } from '../../src/click-to-call-element.js';
import type { NumberOffer } from '../../src/services/number-service.js';
import { currentCounts, countLeaks, type LeakCounts } from '../helpers/leak-counts.js';
import { nextTask } from '../helpers/next-task.js';
import {
  focusedName,
  nextEvent,
  part,
  waitForStage,
  mountReady,
  recordEvents,
  isPartVisible,
  unmount,
} from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

const fixed = { number: '+18005550123' };
const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

/** The dialog. In another document, it is not an instance of the classes of this window. */
const matches = (element: ClickToCallElement, selector: string): boolean =>
  part(element, 'dialog').matches(selector);

const hasLooks = (element: ClickToCallElement): boolean =>
  getComputedStyle(part(element, 'launcher')).fontWeight === '600';

describe('moveBefore() with an open panel', () => {
  afterEach(unmount);
  const moveTo = (parent: Element, element: Element): void => {
    if ('moveBefore' in parent) parent.moveBefore(element, null);
    else (parent as Element).insertBefore(element, null);
  };

  for (const mode of modes) {
    it(`keeps the request, the panel and the page usable: ${mode} (F3)`, async () => {
      const { element, submit, held, complete } = await openVisit({ mode });
      const outside = document.body.appendChild(document.createElement('button'));
      outside.id = 'outside';
      const section = document.body.appendChild(document.createElement('section'));
      let aborted = false;
      const { service } = held;
      element.service = (request, context) => {
        context.signal.addEventListener('abort', () => (aborted = true));
        return service(request, context);
      };
      await submit();
      const names = recordEvents(element);
      moveTo(section, element);
      await element.updateComplete;
      expect(matches(element, shownAs[mode])).to.equal(true);
      expect(isPartVisible(element, 'dialog')).to.equal(true);
      expect(names).to.deep.equal([]);
      expect(aborted).to.equal(false);
      expect(focusedName()).to.equal('submit');
      outside.focus();
      expect(focusedName()).to.equal(mode === 'modal' ? 'submit' : 'outside');
      await complete();
      element.close();
      expect(names).to.deep.equal(['completed', 'closed']);
      outside.focus();
      expect(focusedName()).to.equal('outside');
      section.remove();
      outside.remove();
    });
  }
});

describe('another document', () => {
  afterEach(() => {
    sinon.restore();
    unmount();
  });

  /** Goes to a number there, and back to a closed panel. */
  const expectUsable = async (element: ClickToCallElement): Promise<void> => {
    await element.show();
    expect(matches(element, ':modal')).to.equal(true);
    expect(hasLooks(element)).to.equal(true);
    if (element.stage !== 'completed') await nextEvent(element, 'completed');
    expect(element.offer?.number).to.equal(fixed.number);
    element.close();
    await element.updateComplete;
    expect(isPartVisible(element, 'dialog')).to.equal(false);
  };

  describe('of a popup window', () => {
    let popup: Window | null;
    let left: LeakCounts | undefined;
    let button: HTMLButtonElement;
    beforeEach(async () => {
      button = document.body.appendChild(document.createElement('button'));
      button.textContent = 'Open a window';
      // Browsers block popup windows that are not opened by a click.
      const opened = new Promise<Window | null>((resolve) => {
        button.addEventListener('click', () => {
          resolve(window.open('about:blank', '', 'width=500,height=500'));
        });
      });
      const { x, y } = button.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 5, Math.ceil(y) + 5] });
      popup = await opened;
    });
    afterEach(async () => {
      left?.stop();
      popup?.close();
      button.remove();
      await resetMouse();
    });

    it('closes an open panel, keeps its styles and lets it work (F9)', async () => {
      const { element, submit } = await openVisit();
      await submit();
      const names = recordEvents(element);
      popup?.document.body.append(element);
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(document.querySelector(':modal')).to.equal(null);
      Object.assign(element, { service: null }, fixed);
      await expectUsable(element);
    });

    it('that closes while the panel is open leaves nothing behind', async () => {
      const nodes = document.querySelectorAll('*').length;
      left = countLeaks();
      const service = (): Promise<NumberOffer> =>
        Promise.resolve({ ...fixed, expiresAt: Date.now() + 3_600_000 });
      const element = await mountReady({ service, fields: 'none' });
      await expectUsable(element);
      const sheets = element.shadowRoot!.adoptedStyleSheets.length;
      popup?.document.body.append(element);
      await element.show();
      await waitForStage(element, 'completed');
      expect(left.timers()).to.be.above(0);
      popup?.close();
      document.body.append(element);
      expect(currentCounts(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 1 });
      await expectUsable(element);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
      element.remove();
      await nextTask();
      expect(currentCounts(left)).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
      expect(document.querySelectorAll('*')).to.have.length(nodes);
    });
  });

  it('that adopts an open panel ends the interaction and lets it work again (F1, F9)', async () => {
    const { element, submit, held } = await openVisit();
    await submit();
    const names = recordEvents(element);
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.adoptNode(element);
    expect(names).to.deep.equal(['cancelled', 'closed']);
    expect(document.querySelector(':modal')).to.equal(null);
    held.resolve({ number: '+18005550100' });
    await Promise.resolve();
    expect(names).to.have.length(2);
    Object.assign(element, { service: null }, fixed);
    for (const { body } of [frame.contentDocument!, document]) {
      body.append(element);
      await expectUsable(element);
    }
    frame.remove();
  });

  it('without a window shows nothing, warns and lets the element work later', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await mountReady(fixed);
    const { body } = document.implementation.createHTMLDocument();
    body.append(element);
    await element.show();
    expect(element.open).to.equal(false);
    expect(warn.callCount).to.equal(1);
    document.body.append(element);
    await expectUsable(element);
  });

  it('whose frame is removed while the panel is open returns the element closed (F1, F9)', async () => {
    const element = Object.assign(document.createElement('click-to-call'), fixed);
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.append(element);
    await nextEvent(element, 'ready');
    await element.show();
    frame.remove();
    document.body.append(element);
    expect(element.open).to.equal(false);
    await expectUsable(element);
    element.remove();
  });
});

describe('a clone', () => {
  afterEach(unmount);

  /** Attributes are copied, properties are not. */
  const copyOf = (element: ClickToCallElement): ClickToCallElement => {
    element.setAttribute('number', fixed.number);
    const copy = element.cloneNode(true);
    if (copy instanceof ClickToCallElement) return copy;
    throw new Error('It is not defined.');
  };

  it('of a closed element is independent and closed', async () => {
    const { element, complete, submit } = await openVisit(fixed);
    await submit();
    await complete();
    element.close();
    await element.updateComplete;
    const copy = copyOf(element);
    expect(copy).to.include({ stage: 'created', offer: null, open: false });
    element.after(copy);
    await nextEvent(copy, 'ready');
    const names = recordEvents(element);
    await copy.show();
    await copy.updateComplete;
    expect(matches(copy, ':modal')).to.equal(true);
    expect(names).to.deep.equal([]);
    expect(element.open).to.equal(false);
    copy.remove();
  });

  it('of an open element is closed (F46)', async () => {
    const { element, submit, complete } = await openVisit({ ...fixed, mode: 'floating' });
    await submit();
    await complete();
    const copy = copyOf(element);
    expect(copy).to.include({ stage: 'created', offer: null, open: false });
    const names = recordEvents(copy);
    element.after(copy);
    await nextEvent(copy, 'ready');
    await copy.updateComplete;
    expect(names).to.deep.equal(['ready']);
    expect(element.offer?.number).to.equal('+18005550100');
    copy.remove();
  });

  it('of an element with the `open` attribute has its own interaction', async () => {
    const { element, submit, complete } = await openVisit({ ...fixed, mode: 'floating' });
    element.setAttribute('open', '');
    await submit();
    await complete();
    const copy = copyOf(element);
    const names = recordEvents(copy);
    element.after(copy);
    // It has no service: that is a property, and no copy has it.
    await nextEvent(copy, 'completed');
    expect(names).to.deep.equal(['ready', 'opened', 'submitted', 'completed']);
    expect(copy.metadata).to.include({ proactive: true, autoSubmitted: true });
    expect(copy.offer?.number).to.equal(fixed.number);
    expect(element.offer?.number).to.equal('+18005550100');
    copy.close();
    expect(element.stage).to.equal('completed');
    copy.remove();
  });

  it('of a template works while the template content stays inert', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<click-to-call number="${fixed.number}" open></click-to-call>`;
    const original = template.content.firstElementChild!;
    expect(original.shadowRoot).to.equal(null);
    const copy = document.importNode(template.content, true).querySelector('click-to-call')!;
    document.body.append(copy);
    await nextEvent(copy, 'completed');
    expect(original.shadowRoot).to.equal(null);
    copy.remove();
  });

  it('taken out of a template works (F9)', async () => {
    const element = await mountReady(fixed);
    await element.show();
    const template = document.createElement('template');
    template.content.append(element);
    await nextTask();
    expect(element.open).to.equal(false);
    document.body.append(element);
    await element.show();
    expect(hasLooks(element)).to.equal(true);
    expect(matches(element, ':modal')).to.equal(true);
  });
});
