/** Where the panel is: in front of the page, beside it, or in it. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { fakeClock } from '../helpers/clock.js';
import {
  dialogOf,
  field,
  focused,
  mount,
  next,
  part,
  recordEvents,
  shows,
  textOf,
  type,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit, type Visit } from '../helpers/visit.js';

const modes = ['modal', 'floating', 'inline'] as const;

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('the mode', () => {
  let outside: HTMLButtonElement;
  beforeEach(() => {
    outside = document.createElement('button');
    outside.id = 'outside';
    document.body.append(outside);
  });
  afterEach(() => {
    unmount();
    outside.remove();
  });

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
      expect(element.getAttribute('mode')).to.equal('floating');
      Object.assign(element, { mode: unset });
      await element.updateComplete;
      expect(element.getAttribute('mode')).to.equal('modal');
      expect(dialogOf(element).matches(shownAs.modal)).to.equal(true);
    }
  });

  it('is not reflected where nobody has set it', async () => {
    const { element } = await visit({});
    expect(element.hasAttribute('mode')).to.equal(false);
  });

  it('inline hides the launcher, and no field of that name', async () => {
    const { element } = await openVisit({ mode: 'inline', fields: 'launcher' });
    expect(shows(element, 'launcher')).to.equal(false);
    expect(shows(element, 'field-launcher')).to.equal(true);
    expect(field(element, 'launcher').getClientRects().length).to.equal(1);
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

  describe('of what opens by itself', () => {
    for (const mode of modes) {
      const stays = mode !== 'modal';
      it(`${stays ? 'leaves the focus on the page' : 'takes the focus'}: ${mode}`, async () => {
        const { element } = await visit({ mode });
        outside.focus();
        await element.show({ proactive: true });
        await element.updateComplete;
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(focused()).to.equal(stays ? 'outside' : 'firstname');
      });
    }

    it('leaves it there too where the page has said so in its HTML', async () => {
      outside.focus();
      const element = mount({ mode: 'inline', fields: 'firstname', open: true });
      await waitUntil(() => element.stage === 'opened' && shows(element, 'dialog'));
      expect(element.metadata.proactive).to.equal(true);
      expect(focused()).to.equal('outside');
    });
  });

  describe('floating', () => {
    it('closes on Escape, if the focus is in it', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outside.focus();
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('opened');
      field(element, 'firstname').focus();
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('closed');
    });

    it('leaves the focus on the page where the visitor is there when it closes', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outside.focus();
      element.close();
      await element.updateComplete;
      expect(focused()).to.equal('outside');
    });

    it('leaves the focus on the page where the visitor is there when the number comes', async () => {
      const { element, submit, complete } = await openVisit({ mode: 'floating' });
      await submit();
      outside.focus();
      await complete();
      expect(focused()).to.equal('outside');
      expect(textOf(element, 'status')).to.include(en.numberHeading);
    });

    it('is brought back to the visitor by the launcher', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outside.focus();
      part(element, 'launcher').click();
      expect(focused()).to.equal('firstname');
    });
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

  describe('inline', () => {
    it('takes the place of the launcher, and leaves it again', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      expect(shows(element, 'launcher')).to.equal(false);
      element.close();
      await element.updateComplete;
      expect(shows(element, 'launcher')).to.equal(true);
      expect(focused()).to.equal('launcher');
    });

    it('has its width in a place that has none, and no more than there is', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      const place = document.body.appendChild(document.createElement('div'));
      place.append(element);
      await element.updateComplete;
      const widthIn = (display: string, width: string): number => {
        // A grid's automatic column is never narrower than what is in it asks for.
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

    it('stays on Escape: it is a part of the page', async () => {
      const { element } = await openVisit({ mode: 'inline' });
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('opened');
    });
  });

  describe('minimised', () => {
    let opened: Visit;
    const minimize = async (): Promise<void> => {
      part(opened.element, 'minimize').click();
      await opened.element.updateComplete;
    };
    beforeEach(async () => {
      opened = await openVisit({ mode: 'floating' });
    });

    it('is a chip that tells what it was, and has the focus', async () => {
      const { element } = opened;
      await minimize();
      expect(element.minimized).to.equal(true);
      expect(element.matches(':state(minimized)')).to.equal(true);
      expect(textOf(element, 'chip')).to.equal(en.heading);
      expect(focused()).to.equal('chip');
      expect(element.stage).to.equal('opened');
    });

    it('is restored to where the visitor was, with what they typed', async () => {
      const { element } = opened;
      type(element, 'lastname', 'Lovelace');
      field(element, 'lastname').focus();
      await minimize();
      part(element, 'chip').click();
      await element.updateComplete;
      expect(element.minimized).to.equal(false);
      expect(shows(element, 'chip')).to.equal(false);
      expect(focused()).to.equal('lastname');
      expect(field(element, 'lastname').value).to.equal('Lovelace');
    });

    it('keeps showing the number and the time that is left, and takes nobody there', async () => {
      const clock = fakeClock();
      try {
        const { element, submit, complete } = opened;
        await submit();
        await minimize();
        outside.focus();
        await complete({ expiresAt: Date.now() + 120_000 });
        expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 2:00');
        expect(textOf(element, 'status')).to.include(en.numberHeading);
        await clock.tickAsync(61_000);
        await element.updateComplete;
        expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 0:59');
        await clock.tickAsync(60_000);
        await element.updateComplete;
        expect(textOf(element, 'chip')).to.equal(en.expiredHeading);
        expect(focused()).to.equal('outside');
      } finally {
        clock.restore();
      }
    });

    it('comes back on show(), by the launcher and by restore()', async () => {
      const { element } = opened;
      const waysBack: Record<string, () => void> = {
        show: () => void element.show(),
        launcher: () => {
          part(element, 'launcher').click();
        },
        restore: () => {
          element.restore();
        },
      };
      for (const bringBack of Object.values(waysBack)) {
        element.minimize();
        await element.updateComplete;
        expect(element.minimized).to.equal(true);
        bringBack();
        await element.updateComplete;
        expect(element.minimized).to.equal(false);
        expect(focused()).to.equal('firstname');
      }
    });

    it('has the visitor in it when they ask for it, wherever they are', async () => {
      const { element } = opened;
      await minimize();
      outside.focus();
      await element.show();
      await element.updateComplete;
      expect(focused()).to.equal('firstname');
    });

    it('stays a chip when it is moved', async () => {
      const { element } = opened;
      await minimize();
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(element.minimized).to.equal(true);
      expect(shows(element, 'chip')).to.equal(true);
      expect(shows(element, 'form')).to.equal(false);
      section.remove();
    });

    it('shows what it asks before it closes', async () => {
      const { element, submit } = opened;
      element.confirmClose = true;
      await submit();
      await minimize();
      part(element, 'chip').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(shows(element, 'discard')).to.equal(true);
      expect(element.stage).to.equal('submitted');
    });

    it('is what only a floating panel can be', async () => {
      const { element } = opened;
      for (const mode of ['modal', 'inline'] as const) {
        element.mode = mode;
        await element.updateComplete;
        expect(shows(element, 'minimize')).to.equal(false);
        element.minimize();
        await element.updateComplete;
        expect(element.minimized).to.equal(false);
        expect(shows(element, 'chip')).to.equal(false);
      }
    });

    it('starts anew when it is opened again', async () => {
      const { element } = opened;
      await minimize();
      element.close();
      expect(element.minimized).to.equal(false);
      await element.show();
      await element.updateComplete;
      expect(element.minimized).to.equal(false);
      expect(shows(element, 'form')).to.equal(true);
    });
  });
});
