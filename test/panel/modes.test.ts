/** Where the panel is: in front of the page, beside it, or in it. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { outside, withOutside } from '../helpers/outside.js';
import {
  dialogOf,
  field,
  focused,
  next,
  part,
  recordEvents,
  shows,
  textOf,
  type,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';

const modes = ['modal', 'floating', 'inline'] as const;

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('the mode', () => {
  afterEach(unmount);
  withOutside();

  for (const mode of modes) {
    describe(mode, () => {
      it('shows the panel as such, with the focus in its first field (F14)', async () => {
        const { element } = await openVisit({ mode });
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(focused()).to.equal('firstname');
      });

      it(`leaves the page ${mode === 'modal' ? 'inert' : 'usable'} (F25)`, async () => {
        await openVisit({ mode });
        outside.focus();
        expect(focused()).to.equal(mode === 'modal' ? 'firstname' : 'outside');
      });

      it('goes all the way to the number and to its end', async () => {
        const { element, submit, complete } = await openVisit({ mode });
        const names = recordEvents(element);
        await submit();
        await complete();
        expect(focused()).to.equal('heading');
        expect(textOf(element, 'heading')).to.equal(en.numberHeading);
        part(element, 'close').click();
        expect(names).to.deep.equal(['started', 'submitted', 'completed', 'closed']);
        await element.updateComplete;
        expect(dialogOf(element).matches('[open], :popover-open')).to.equal(false);
        expect(shows(element, 'dialog')).to.equal(false);
      });

      it('gives the focus back to what opened it', async () => {
        const { element } = await visit({ mode });
        outside.focus();
        await element.show();
        await element.updateComplete;
        element.close();
        await element.updateComplete;
        expect(focused()).to.equal('outside');
      });

      it('asks before it closes, where the page wants that', async () => {
        const { element } = await openVisit({ mode, confirmClose: true });
        type(element, 'firstname', 'Ada');
        part(element, 'close').click();
        await element.updateComplete;
        expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
        part(element, 'discard').click();
        expect(element.stage).to.equal('closed');
      });

      it('survives a move within the document (F3)', async () => {
        const { element } = await openVisit({ mode });
        type(element, 'firstname', 'Ada');
        const section = document.body.appendChild(document.createElement('section'));
        section.append(element);
        await element.updateComplete;
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(field(element, 'firstname').value).to.equal('Ada');
        expect(focused()).to.equal('firstname');
        section.remove();
      });

      it('ends with the element (F1)', async () => {
        const { element } = await openVisit({ mode });
        const closed = next(element, 'closed');
        element.remove();
        await closed;
        document.body.append(element);
        await element.updateComplete;
        expect(shows(element, 'dialog')).to.equal(false);
        await element.show();
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
      });
    });
  }

  it('is modal again where a framework unsets it', async () => {
    const { element } = await openVisit({ mode: 'floating' });
    for (const unset of [undefined, null]) {
      element.mode = 'floating';
      await element.updateComplete;
      expect(dialogOf(element).matches(shownAs.floating)).to.equal(true);
      Object.assign(element, { mode: unset });
      await element.updateComplete;
      expect(dialogOf(element).matches(shownAs.modal)).to.equal(true);
    }
  });

  it('as a property writes no attribute, and the launcher’s place follows it (F46)', async () => {
    const { element } = await visit({ mode: 'inline' });
    expect(getComputedStyle(element).display).to.equal('block');
    expect(element.matches(':state(inline)')).to.equal(true);
    element.setAttribute('mode', 'inline');
    element.mode = 'floating';
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('inline-block');
    expect(element.matches(':state(inline)')).to.equal(false);
    expect(element.getAttribute('mode')).to.equal('inline');
  });

  it('as an attribute that is set again or removed does not change what a script has set (F46)', async () => {
    const { element } = await openVisit();
    element.setAttribute('mode', 'inline');
    element.mode = 'floating';
    element.setAttribute('mode', 'inline');
    element.removeAttribute('mode');
    await element.updateComplete;
    expect(dialogOf(element).matches(shownAs.floating)).to.equal(true);
    element.setAttribute('mode', 'inline');
    await element.updateComplete;
    expect(dialogOf(element).matches(shownAs.inline)).to.equal(true);
    element.removeAttribute('mode'); // as a refresh does with what a script has set
    await element.updateComplete;
    expect(dialogOf(element).matches(shownAs.inline)).to.equal(true);
    element.close();
    element.setAttribute('mode', 'floating');
    element.removeAttribute('mode');
    expect(element.mode).to.equal('modal');
  });

  it('inline hides the launcher while the panel is open, however the mode was set (F46)', async () => {
    const { element } = await openVisit({ mode: 'inline' });
    expect(shows(element, 'launcher')).to.equal(false);
    element.close();
    await element.updateComplete;
    expect(shows(element, 'launcher')).to.equal(true);
  });

  it('is modal where the page names none that there is', async () => {
    const { element } = await openVisit();
    element.setAttribute('mode', 'sideways');
    await element.updateComplete;
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });

  it('can change at any time, and nothing is lost', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    type(element, 'firstname', 'Ada');
    field(element, 'lastname').focus();
    for (const mode of ['floating', 'inline', 'modal', 'inline', 'floating', 'modal'] as const) {
      element.mode = mode;
      await element.updateComplete;
      expect(dialogOf(element).matches(shownAs[mode]), mode).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused(), mode).to.equal('lastname');
    }
    // The close events of the dialog, which come later.
    await new Promise(requestAnimationFrame);
    expect(names).to.deep.equal(['started']);
    expect(element.stage).to.equal('started');
  });

  describe('that changes, or a panel that is moved,', () => {
    it('leaves the visitor on the page, if they are there', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      field(element, 'lastname').focus();
      outside.focus();
      element.mode = 'inline';
      await element.updateComplete;
      expect(focused()).to.equal('outside');
      const section = document.body.appendChild(document.createElement('section'));
      element.mode = 'floating';
      section.append(element);
      await element.updateComplete;
      expect(dialogOf(element).matches(':popover-open')).to.equal(true);
      expect(focused()).to.equal('outside');
      section.remove();
    });

    it('takes the visitor with it from the launcher, whose place it takes', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      for (const launcher of [part(element, 'launcher'), document.createElement('button')]) {
        if (!launcher.isConnected) element.append(Object.assign(launcher, { slot: 'launcher' }));
        launcher.focus();
        element.mode = 'inline';
        await element.updateComplete;
        expect(focused()).to.equal('firstname');
        element.mode = 'floating';
        await element.updateComplete;
        expect(focused()).to.equal('firstname');
      }
    });

    it('submits nothing once more', async () => {
      const { element } = await visit({ mode: 'floating', fields: 'firstname phonenumber' });
      await element.show({ autoSubmit: true });
      await element.updateComplete;
      outside.focus();
      field(element, 'phonenumber').value = '+442079460000';
      element.mode = 'modal';
      await element.updateComplete;
      expect(element.stage).to.equal('opened');
      expect(focused()).to.equal('phonenumber');
    });
  });

  it('of an element that is gone leaves the focus where the page puts it', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const { element } = await visit();
    opener.focus();
    await element.show();
    const closed = next(element, 'closed');
    element.remove();
    outside.focus();
    await closed;
    expect(focused()).to.equal('outside');
    opener.remove();
  });
});
