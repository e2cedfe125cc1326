/** A panel that is moved or removed while it is open. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { nextTask } from '../helpers/next-task.js';
import { outsideButton, withOutsideButton } from '../helpers/outside-button.js';
import { openVisit, type Visit } from '../helpers/visit.js';
import {
  dialogOf,
  field,
  focusedName,
  part,
  recordEvents,
  isPartVisible,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { fakeClock, type Clock } from '../helpers/clock.js';

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

/** What a library does with an element while it is out of the page, all within one task. */
const stops: Record<string, (element: ClickToCallElement) => unknown> = {
  'a removal': (element) => {
    element.remove();
  },
  'a fragment': (element) => {
    document.createDocumentFragment().append(element);
  },
  'a template': (element) => {
    document.createElement('template').content.append(element);
  },
  'a parsed document': (element) => {
    new DOMParser().parseFromString('', 'text/html').body.append(element);
  },
  'two windowless documents': async (element) => {
    document.implementation.createHTMLDocument().adoptNode(element);
    await Promise.resolve();
    document.createElement('template').content.append(element);
  },
};

/** More than any library is known to wait. */
const someMicrotasks = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('the panel', () => {
  afterEach(unmount);
  withOutsideButton();

  for (const [stop, moveThere] of Object.entries(stops)) {
    for (const mode of modes) {
      it(`stays as it is while one task moves the element through ${stop} and back: ${mode} (F47)`, async () => {
        const { element } = await openVisit({ mode });
        typeInto(element, 'firstname', 'Ada');
        field(element, 'lastname').focus();
        const names = recordEvents(element);
        await moveThere(element);
        await someMicrotasks();
        const copy = document.importNode(element, true);
        document.body.append(element, copy);
        await element.updateComplete;
        await nextTask();
        expect(names).to.deep.equal([]);
        expect(element.stage).to.equal('started');
        expect(document.querySelectorAll('click-to-call:state(open)')).to.have.length(1);
        copy.remove();
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(field(element, 'firstname').value).to.equal('Ada');
        expect(focusedName()).to.equal('lastname');
        const sheets = element.shadowRoot!.adoptedStyleSheets;
        expect(new Set(sheets).size).to.equal(sheets.length);
        expect(getComputedStyle(part(element, 'launcher')).fontWeight).to.equal('600');
      });
    }

    it(`closes when the element is left in ${stop} (F47)`, async () => {
      const { element, submit } = await openVisit();
      await submit();
      const names = recordEvents(element);
      await moveThere(element);
      await nextTask();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      document.body.append(element);
      expect(element.open).to.equal(false);
      await element.show();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
    });

    it(`closes when the element moves through ${stop} into another document (F47)`, async () => {
      const { element } = await openVisit();
      const names = recordEvents(element);
      const frame = document.body.appendChild(document.createElement('iframe'));
      await moveThere(element);
      frame.contentDocument?.body.append(element);
      expect(names).to.deep.equal(['cancelled', 'closed']);
      frame.remove();
    });
  }

  it('shows a number that arrived during a move (F47)', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    element.remove();
    await complete();
    document.body.append(element);
    await element.updateComplete;
    expect(element.stage).to.equal('completed');
    expect(isPartVisible(element, 'number')).to.equal(true);
    expect(focusedName()).to.equal('heading');
  });

  it('stays open when the element is removed again right after a move (F47)', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    for (let turn = 0; turn < 3; turn += 1) {
      element.remove();
      await someMicrotasks();
      document.body.append(element);
    }
    await nextTask();
    expect(names).to.deep.equal([]);
  });

  it('closes at once when the page closes it during a move and can reopen (F47)', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    element.remove();
    element.close();
    expect(names).to.deep.equal(['cancelled', 'closed']);
    void element.show();
    await nextTask();
    document.body.append(element);
    await element.show();
    expect(names).to.deep.equal(['cancelled', 'closed', 'opened']);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });

  it('moved within a shadow tree leaves the focus on the page', async () => {
    const { element } = await openVisit({ mode: 'floating' });
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(focusedName()).to.equal('firstname');
    outsideButton.focus();
    host.shadowRoot?.append(element);
    await element.updateComplete;
    expect(focusedName()).to.equal('outside');
    host.remove();
  });
});

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('removed from the document', () => {
    let clock: Clock | undefined;
    afterEach(() => clock?.restore());
    /** A visit with a number that holds for a minute, by a clock that stands still. */
    const completed = async (): Promise<Visit> => {
      const visit = await openVisit();
      await visit.submit();
      clock = fakeClock();
      await visit.complete({ expiresAt: Date.now() + 60_000 });
      return visit;
    };

    it('ends the interaction if it is still disconnected one task later (F1)', async () => {
      const { element, held, submit } = await openVisit();
      await submit();
      const names = recordEvents(element);
      element.remove();
      await Promise.resolve();
      expect(element.stage).to.equal('submitted');
      await nextTask();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      held.resolve({ number: '+18005550100' });
      await held.receivedRequest();
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(element.offer).to.equal(null);
    });

    it('and reinserted in the same task keeps the interaction, and its number expires on time (F3)', async () => {
      const { element } = await completed();
      const names = recordEvents(element);
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await clock?.tickAsync(59_999);
      expect(names).to.deep.equal([]);
      await clock?.tickAsync(1);
      expect(names).to.deep.equal(['expired']);
      section.remove();
    });

    it('leaves no timer behind (F1)', async () => {
      const { element } = await completed();
      expect(clock?.countTimers()).to.be.above(0);
      element.remove();
      await clock?.tickAsync(0);
      expect(clock?.countTimers()).to.equal(0);
    });
  });
});
