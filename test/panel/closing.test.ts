/** How the panel closes, and whom it asks before. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { openVisit } from '../helpers/visit.js';
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

describe('the panel', () => {
  afterEach(unmount);

  describe('closes', () => {
    it('on Escape', async () => {
      const { element } = await openVisit();
      const names = recordEvents(element);
      await sendKeys({ press: 'Escape' });
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(dialogOf(element).open).to.equal(false);
    });

    for (const name of ['close', 'cancel']) {
      it(`by its ${name} button`, async () => {
        const { element } = await openVisit();
        const names = recordEvents(element);
        part(element, name).click();
        expect(names).to.deep.equal(['cancelled', 'closed']);
      });
    }

    it('however the dialog was closed (F5)', async () => {
      const { element } = await openVisit();
      const closed = next(element, 'closed');
      dialogOf(element).close();
      await closed;
      expect(element.stage).to.equal('closed');
    });

    it('before the listeners of closed run', async () => {
      const { element } = await openVisit();
      let wasOpen: boolean | undefined;
      element.addEventListener('closed', () => {
        wasOpen = dialogOf(element).open;
      });
      element.close();
      expect(wasOpen).to.equal(false);
    });

    it('and drops what was typed', async () => {
      const { element } = await openVisit({ values: { lastname: 'Byron' } });
      type(element, 'firstname', 'Ada');
      type(element, 'lastname', 'Lovelace');
      element.close();
      await element.show();
      expect(field(element, 'firstname').value).to.equal('');
      expect(field(element, 'lastname').value).to.equal('Byron');
    });

    it('and opens again in the same breath, untouched by the late close event of its dialog (F14)', async () => {
      const { element } = await openVisit();
      element.close();
      await element.show();
      const closeEvent = new Event('close');
      dialogOf(element).dispatchEvent(closeEvent);
      expect(element.stage).to.equal('opened');
      expect(dialogOf(element).open).to.equal(true);
    });
  });

  describe('with confirm-close', () => {
    it('closes at once where nothing was typed', async () => {
      const { element } = await openVisit({ confirmClose: true });
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('asks before what was typed is dropped, and goes back to where the visitor was', async () => {
      const { element } = await openVisit({ confirmClose: true });
      await sendKeys({ type: 'Ada' });
      const asked = new Promise((resolve) => {
        dialogOf(element).addEventListener('cancel', resolve, { once: true });
      });
      await sendKeys({ press: 'Escape' });
      await asked; // which may come after the key, on a busy machine
      await element.updateComplete;
      expect(element.stage).to.equal('started');
      expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
      expect(focused()).to.equal('heading');
      part(element, 'keep').click();
      await element.updateComplete;
      expect(field(element, 'firstname').value).to.equal('Ada');
      expect(focused()).to.equal('firstname');
    });

    it('closes if that is what the visitor wants', async () => {
      const { element } = await openVisit({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      part(element, 'cancel').click();
      await element.updateComplete;
      part(element, 'discard').click();
      expect(element.stage).to.equal('closed');
    });

    it('asks no more once the number is there', async () => {
      const { element, submit, complete } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await complete();
      expect(shows(element, 'number')).to.equal(true);
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when it is asked to twice (F5)', async () => {
      const { element } = await openVisit({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      part(element, 'close').click();
      await element.updateComplete;
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('is closed once the browser has closed it, however often Escape is pressed (F5)', async () => {
      const { element } = await openVisit({ confirmClose: true });
      const names = recordEvents(element);
      await sendKeys({ type: 'Ada' });
      const dialog = dialogOf(element);
      for (let press = 1; press <= 3; press += 1) {
        const heard = new Promise((resolve) => {
          for (const type of ['cancel', 'close']) dialog.addEventListener(type, resolve);
        });
        await sendKeys({ press: 'Escape' });
        if (press <= 2) await heard;
        await element.updateComplete;
        expect(dialog.matches(':modal'), `after ${press}`).to.equal(element.open);
      }
      expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
      expect(document.querySelector(':modal')).to.equal(null);
    });

    it('asks nobody where the page closes', async () => {
      const { element } = await openVisit({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      element.close();
      expect(element.stage).to.equal('closed');
    });
  });
});
