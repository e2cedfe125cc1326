/** A panel that is moved, adopted or taken out while it is open. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { nextTask } from '../helpers/next-task.js';
import { outside, withOutside } from '../helpers/outside.js';
import { openVisit } from '../helpers/visit.js';
import {
  dialogOf,
  field,
  focused,
  next,
  part,
  recordEvents,
  shows,
  type,
  unmount,
} from '../helpers/page.js';

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

/** What a library does with an element while it is out of the page, all within one task. */
const stops: Record<string, (element: ClickToCallElement) => unknown> = {
  'out of the document': (element) => {
    element.remove();
  },
  'a fragment': (element) => {
    document.createDocumentFragment().append(element);
  },
  'the content of a template': (element) => {
    document.createElement('template').content.append(element);
  },
  'a parsed document': (element) => {
    new DOMParser().parseFromString('', 'text/html').body.append(element);
  },
  'one document without a window after the other': async (element) => {
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
  withOutside();

  for (const [stop, moveThere] of Object.entries(stops)) {
    for (const mode of modes) {
      it(`stays as it is while one task takes the element through ${stop} and back: ${mode} (F47)`, async () => {
        const { element } = await openVisit({ mode });
        type(element, 'firstname', 'Ada');
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
        expect(focused()).to.equal('lastname');
        const sheets = element.shadowRoot!.adoptedStyleSheets;
        expect(new Set(sheets).size).to.equal(sheets.length);
        expect(getComputedStyle(part(element, 'launcher')).fontWeight).to.equal('600');
      });
    }

    it(`closes where the element is left in ${stop} (F47)`, async () => {
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

    it(`ends where the element goes through ${stop} into another page (F47)`, async () => {
      const { element } = await openVisit();
      const names = recordEvents(element);
      const frame = document.body.appendChild(document.createElement('iframe'));
      await moveThere(element);
      frame.contentDocument?.body.append(element);
      expect(names).to.deep.equal(['cancelled', 'closed']);
      frame.remove();
    });
  }

  it('has a number that came while the element was on its way (F47)', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    element.remove();
    await complete();
    document.body.append(element);
    await element.updateComplete;
    expect(element.stage).to.equal('completed');
    expect(shows(element, 'number')).to.equal(true);
    expect(focused()).to.equal('heading');
  });

  it('stays where the element is taken out once more right after a move (F47)', async () => {
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

  it('closes at once where the page closes it on the way, and opens anew (F47)', async () => {
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

  describe('that is moved within the document', () => {
    it('stays modal, keeps what was typed and where the focus was (F3)', async () => {
      const { element } = await openVisit();
      type(element, 'firstname', 'Ada');
      field(element, 'lastname').focus();
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('lastname');
      expect(element.stage).to.equal('started');
      section.remove();
    });

    it('by moveBefore, or by insertBefore where the browser lacks it, ends nothing (F3)', async () => {
      const { element, submit } = await openVisit();
      await submit();
      const section = document.body.appendChild(document.createElement('section'));
      if ('moveBefore' in section) section.moveBefore(element, null);
      else (section as Element).insertBefore(element, null);
      await element.updateComplete;
      expect(element.stage).to.equal('submitted');
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      section.remove();
    });
  });

  it('that is moved to another document ends the interaction, keeps its looks and opens there (F9)', async () => {
    const { element } = await openVisit();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const names = recordEvents(element);
    const look = (): string => getComputedStyle(part(element, 'launcher')).fontWeight;
    const before = look();
    frame.contentDocument?.body.append(element);
    expect(names).to.deep.equal(['cancelled', 'closed']);
    expect(dialogOf(element).open).to.equal(false);
    expect(look()).to.equal(before);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(look()).to.equal(before);
    frame.remove();
  });

  it('that is moved in a shadow tree takes nobody from the page', async () => {
    const { element } = await openVisit({ mode: 'floating' });
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(focused()).to.equal('firstname');
    outside.focus();
    host.shadowRoot?.append(element);
    await element.updateComplete;
    expect(focused()).to.equal('outside');
    host.remove();
  });

  it('that is removed leaves the page usable, and opens again when it is back (F1)', async () => {
    const { element } = await openVisit();
    const closed = next(element, 'closed');
    element.remove();
    await closed;
    document.body.append(element);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });
});
