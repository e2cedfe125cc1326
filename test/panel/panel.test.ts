/** The panel itself and how it closes. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openVisit } from '../helpers/visit.js';
import { dialogOf, field, recordEvents, unmount, part, shows, type } from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  it('keeps a long text as typed', async () => {
    const { element } = await openVisit();
    field(element, 'phonenumber').focus();
    const long = '+44 20 7946 0000 (reception, then ask for the sales department)';
    await sendKeys({ type: long });
    expect(field(element, 'phonenumber').value).to.equal(long);
  });

  it('ignores events of the same names from slotted content', async () => {
    const { element } = await openVisit();
    const intro = document.createElement('input');
    intro.slot = 'intro';
    const footer = document.createElement('p');
    footer.slot = 'footer';
    element.append(intro, footer);
    const names = recordEvents(element);
    intro.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    footer.dispatchEvent(new Event('cancel', { bubbles: true }));
    footer.dispatchEvent(new Event('close', { bubbles: true }));
    expect(names).to.deep.equal([]);
    expect(dialogOf(element).open).to.equal(true);
  });

  it('does not prefill a field with an inherited property', async () => {
    const { element } = await openVisit({ fields: 'constructor phonenumber' });
    expect(field(element, 'constructor').value).to.equal('');
  });
});

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
      it(`with its ${name} button`, async () => {
        const { element } = await openVisit();
        const names = recordEvents(element);
        part(element, name).click();
        expect(names).to.deep.equal(['cancelled', 'closed']);
      });
    }

    it('before the listeners of `closed` run', async () => {
      const { element } = await openVisit();
      let wasOpen: boolean | undefined;
      element.addEventListener('closed', () => {
        wasOpen = dialogOf(element).open;
      });
      element.close();
      expect(wasOpen).to.equal(false);
    });

    it('and drops the input', async () => {
      const { element } = await openVisit({ values: { lastname: 'Byron' } });
      type(element, 'firstname', 'Ada');
      type(element, 'lastname', 'Lovelace');
      element.close();
      await element.show();
      expect(field(element, 'firstname').value).to.equal('');
      expect(field(element, 'lastname').value).to.equal('Byron');
    });
  });

  describe('with `confirm-close`', () => {
    it('closes at once without input', async () => {
      const { element } = await openVisit({ confirmClose: true });
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('does not ask after the number has arrived', async () => {
      const { element, submit, complete } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await complete();
      expect(shows(element, 'number')).to.equal(true);
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when it is asked to close a second time (F5)', async () => {
      const { element } = await openVisit({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      part(element, 'close').click();
      await element.updateComplete;
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when the browser closes the dialog after repeated Escape (F5)', async () => {
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

    it('does not ask when the page closes it', async () => {
      const { element } = await openVisit({ confirmClose: true });
      type(element, 'firstname', 'Ada');
      element.close();
      expect(element.stage).to.equal('closed');
    });
  });
});
