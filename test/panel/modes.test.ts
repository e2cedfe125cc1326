/** The modes of the panel: in front of the page, beside it or in it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { outsideButton, withOutsideButton } from '../helpers/outside-button.js';
import {
  dialogOf,
  field,
  focusedName,
  nextEvent,
  part,
  recordEvents,
  isPartVisible,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';

const modes = ['modal', 'floating', 'inline'] as const;

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('the panel', () => {
  afterEach(unmount);
  withOutsideButton();

  for (const mode of modes) {
    describe(`in ${mode} mode`, () => {
      it('is displayed accordingly with the focus in its first field (F14)', async () => {
        const { element } = await openVisit({ mode });
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(focusedName()).to.equal('firstname');
      });

      it(`leaves the page ${mode === 'modal' ? 'inert' : 'usable'} (F25)`, async () => {
        await openVisit({ mode });
        outsideButton.focus();
        expect(focusedName()).to.equal(mode === 'modal' ? 'firstname' : 'outside');
      });

      it('leads to the number and closes', async () => {
        const { element, submit, complete } = await openVisit({ mode });
        const names = recordEvents(element);
        await submit();
        await complete();
        expect(focusedName()).to.equal('heading');
        expect(textOf(element, 'heading')).to.equal(en.numberHeading);
        part(element, 'close').click();
        expect(names).to.deep.equal(['started', 'submitted', 'completed', 'closed']);
        await element.updateComplete;
        expect(dialogOf(element).matches('[open], :popover-open')).to.equal(false);
        expect(isPartVisible(element, 'dialog')).to.equal(false);
      });

      it('returns the focus to the previous element', async () => {
        const { element } = await visit({ mode });
        outsideButton.focus();
        await element.show();
        await element.updateComplete;
        element.close();
        await element.updateComplete;
        expect(focusedName()).to.equal('outside');
      });

      it('asks before closing with `confirm-close`', async () => {
        const { element } = await openVisit({ mode, confirmClose: true });
        typeInto(element, 'firstname', 'Ada');
        part(element, 'close').click();
        await element.updateComplete;
        expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
        part(element, 'discard').click();
        expect(element.stage).to.equal('closed');
      });

      it('survives a move within the document (F3)', async () => {
        const { element } = await openVisit({ mode });
        typeInto(element, 'firstname', 'Ada');
        const section = document.body.appendChild(document.createElement('section'));
        section.append(element);
        await element.updateComplete;
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(field(element, 'firstname').value).to.equal('Ada');
        expect(focusedName()).to.equal('firstname');
        section.remove();
      });

      it('closes when the element is removed (F1)', async () => {
        const { element } = await openVisit({ mode });
        const closed = nextEvent(element, 'closed');
        element.remove();
        await closed;
        document.body.append(element);
        await element.updateComplete;
        expect(isPartVisible(element, 'dialog')).to.equal(false);
        await element.show();
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
      });
    });
  }

  it('is modal again when a framework unsets `mode`', async () => {
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

  it('changes its mode by property without writing the attribute (F46)', async () => {
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

  it('keeps a mode set by property when the attribute is set again or removed (F46)', async () => {
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

  it('is modal with an unknown mode', async () => {
    const { element } = await openVisit();
    element.setAttribute('mode', 'sideways');
    await element.updateComplete;
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });

  it('changes its mode at any time without losing input or focus', async () => {
    const { element } = await openVisit();
    const names = recordEvents(element);
    typeInto(element, 'firstname', 'Ada');
    field(element, 'lastname').focus();
    for (const mode of ['floating', 'inline', 'modal', 'inline', 'floating', 'modal'] as const) {
      element.mode = mode;
      await element.updateComplete;
      expect(dialogOf(element).matches(shownAs[mode]), mode).to.equal(true);
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focusedName(), mode).to.equal('lastname');
    }
    // The close events of the dialog, which come later.
    await new Promise(requestAnimationFrame);
    expect(names).to.deep.equal(['started']);
    expect(element.stage).to.equal('started');
  });

  describe('that changes its mode or is moved', () => {
    it('leaves the focus on the page when the user is there', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      field(element, 'lastname').focus();
      outsideButton.focus();
      element.mode = 'inline';
      await element.updateComplete;
      expect(focusedName()).to.equal('outside');
      const section = document.body.appendChild(document.createElement('section'));
      element.mode = 'floating';
      section.append(element);
      await element.updateComplete;
      expect(dialogOf(element).matches(':popover-open')).to.equal(true);
      expect(focusedName()).to.equal('outside');
      section.remove();
    });

    it('takes the focus from a launcher that it replaces', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      for (const launcher of [part(element, 'launcher'), document.createElement('button')]) {
        if (!launcher.isConnected) element.append(Object.assign(launcher, { slot: 'launcher' }));
        launcher.focus();
        element.mode = 'inline';
        await element.updateComplete;
        expect(focusedName()).to.equal('firstname');
        element.mode = 'floating';
        await element.updateComplete;
        expect(focusedName()).to.equal('firstname');
      }
    });

    it('does not submit again', async () => {
      const { element } = await visit({ mode: 'floating', fields: 'firstname phonenumber' });
      await element.show({ autoSubmit: true });
      await element.updateComplete;
      outsideButton.focus();
      field(element, 'phonenumber').value = '+442079460000';
      element.mode = 'modal';
      await element.updateComplete;
      expect(element.stage).to.equal('opened');
      expect(focusedName()).to.equal('phonenumber');
    });
  });

  it('of a removed element leaves the focus where the page puts it', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const { element } = await visit();
    opener.focus();
    await element.show();
    const closed = nextEvent(element, 'closed');
    element.remove();
    outsideButton.focus();
    await closed;
    expect(focusedName()).to.equal('outside');
    opener.remove();
  });
});

describe('the panel', () => {
  afterEach(unmount);

  it('in inline mode hides the launcher but no field named "launcher"', async () => {
    const { element } = await openVisit({ mode: 'inline', fields: 'launcher' });
    expect(isPartVisible(element, 'launcher')).to.equal(false);
    expect(isPartVisible(element, 'field-launcher')).to.equal(true);
    expect(field(element, 'launcher').getClientRects().length).to.equal(1);
  });

  describe('in inline mode', () => {
    it('replaces the launcher until it closes', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      expect(isPartVisible(element, 'launcher')).to.equal(false);
      element.close();
      await element.updateComplete;
      expect(isPartVisible(element, 'launcher')).to.equal(true);
      expect(focusedName()).to.equal('launcher');
    });

    it('has its default width in a shrink-to-fit place and shrinks to a narrow one', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      const place = document.body.appendChild(document.createElement('div'));
      place.append(element);
      await element.updateComplete;
      const widthIn = (display: string, width: string): number => {
        // An automatic column of a grid is never narrower than the minimum size of its content.
        const gridTemplateColumns = width === '300px' ? 'minmax(0, 1fr)' : '';
        Object.assign(place.style, { display, width, justifyItems: 'start', gridTemplateColumns });
        return dialogOf(element).offsetWidth;
      };
      for (const display of ['block', 'flex', 'grid']) {
        expect(widthIn(display, '600px'), display).to.equal(416);
        expect(widthIn(display, '300px'), display).to.equal(300);
        expect(widthIn(display, 'fit-content'), display).to.equal(416);
      }
      place.remove();
    });

    it('stays open on Escape', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('opened');
    });
  });
});
