/** A floating panel that is minimized to a chip. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { fakeClock } from '../helpers/clock.js';
import { outsideButton, withOutsideButton } from '../helpers/outside-button.js';
import {
  field,
  focusedName,
  part,
  isPartVisible,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit, type Visit } from '../helpers/visit.js';

describe('the panel', () => {
  afterEach(unmount);
  withOutsideButton();

  describe('minimized to a chip', () => {
    let opened: Visit;
    const minimize = async (): Promise<void> => {
      part(opened.element, 'minimize').click();
      await opened.element.updateComplete;
    };
    beforeEach(async () => {
      opened = await openVisit({ mode: 'floating' });
    });

    it('shows its heading on the chip and focuses the chip', async () => {
      const { element } = opened;
      await minimize();
      expect(element.minimized).to.equal(true);
      expect(element.matches(':state(minimized)')).to.equal(true);
      expect(textOf(element, 'chip')).to.equal(en.heading);
      expect(focusedName()).to.equal('chip');
      expect(element.stage).to.equal('opened');
    });

    it('restores the focused field and the input', async () => {
      const { element } = opened;
      typeInto(element, 'lastname', 'Lovelace');
      field(element, 'lastname').focus();
      await minimize();
      part(element, 'chip').click();
      await element.updateComplete;
      expect(element.minimized).to.equal(false);
      expect(isPartVisible(element, 'chip')).to.equal(false);
      expect(focusedName()).to.equal('lastname');
      expect(field(element, 'lastname').value).to.equal('Lovelace');
    });

    it('leaves the minimized state when the mode changes', async () => {
      const { element } = opened;
      await minimize();
      element.mode = 'modal';
      await element.updateComplete;
      field(element, 'lastname').focus();
      element.mode = 'floating';
      await element.updateComplete;
      expect(element.minimized).to.equal(false);
      expect(focusedName()).to.equal('lastname');
    });

    it('shows the number and the time left without moving the focus', async () => {
      const clock = fakeClock();
      try {
        const { element, submit, complete } = opened;
        await submit();
        await minimize();
        outsideButton.focus();
        await complete({ expiresAt: Date.now() + 120_000 });
        expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 2:00');
        expect(textOf(element, 'status')).to.include(en.numberHeading);
        await clock.tickAsync(61_000);
        await element.updateComplete;
        expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 0:59');
        await clock.tickAsync(60_000);
        await element.updateComplete;
        expect(textOf(element, 'chip')).to.equal(en.expiredHeading);
        expect(focusedName()).to.equal('outside');
      } finally {
        clock.restore();
      }
    });

    it('is restored by show(), the launcher and restore()', async () => {
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
        expect(focusedName()).to.equal('firstname');
      }
    });

    it('takes the focus when the page calls show()', async () => {
      const { element } = opened;
      await minimize();
      outsideButton.focus();
      await element.show();
      await element.updateComplete;
      expect(focusedName()).to.equal('firstname');
    });

    it('stays minimized and keeps the focus when it is moved', async () => {
      const { element } = opened;
      await minimize();
      expect(focusedName()).to.equal('chip');
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(element.minimized).to.equal(true);
      expect(isPartVisible(element, 'chip')).to.equal(true);
      expect(isPartVisible(element, 'form')).to.equal(false);
      expect(focusedName()).to.equal('chip');
      section.remove();
    });

    it('keeps the focus on the chip when it is moved, even if the focus was never in the panel', async () => {
      const { element } = opened;
      element.close();
      outsideButton.focus();
      await element.show({ proactive: true });
      element.minimize();
      await element.updateComplete;
      part(element, 'chip').focus();
      const section = document.body.appendChild(document.createElement('section'));
      section.append(element);
      await element.updateComplete;
      expect(focusedName()).to.equal('chip');
      section.remove();
    });

    it('shows the close confirmation', async () => {
      const { element, submit } = opened;
      element.confirmClose = true;
      await submit();
      await minimize();
      part(element, 'chip').focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(isPartVisible(element, 'discard')).to.equal(true);
      expect(element.stage).to.equal('submitted');
    });

    it('exists in floating mode only', async () => {
      const { element } = opened;
      for (const mode of ['modal', 'inline'] as const) {
        element.mode = mode;
        await element.updateComplete;
        expect(isPartVisible(element, 'minimize')).to.equal(false);
        element.minimize();
        await element.updateComplete;
        expect(element.minimized).to.equal(false);
        expect(isPartVisible(element, 'chip')).to.equal(false);
      }
    });

    it('is not minimized when it opens again', async () => {
      const { element } = opened;
      await minimize();
      element.close();
      expect(element.minimized).to.equal(false);
      await element.show();
      await element.updateComplete;
      expect(element.minimized).to.equal(false);
      expect(isPartVisible(element, 'form')).to.equal(true);
    });
  });
});
