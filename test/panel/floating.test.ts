/** Beside the page: the visitor is where they were. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { outside, withOutside } from '../helpers/outside.js';
import { dialogOf, field, focused, mount, part, shows, textOf, unmount } from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const modes = ['modal', 'floating', 'inline'] as const;

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('the mode', () => {
  afterEach(unmount);
  withOutside();

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

    it('takes the focus from the launcher, whose place it takes: inline', async () => {
      const { element } = await visit({ mode: 'inline' });
      part(element, 'launcher').focus();
      await element.show({ proactive: true });
      await element.updateComplete;
      expect(focused()).to.equal('firstname');
    });

    for (const mode of ['floating', 'inline'] as const) {
      it(`is announced, as it does not take the focus: ${mode}`, async () => {
        const { element } = await visit({ mode });
        outside.focus();
        await element.show({ proactive: true });
        await element.updateComplete;
        await waitUntil(() => textOf(element, 'status') === en.heading);
      });
    }

    it('is announced by the heading that the page has given it', async () => {
      const { element } = await visit({ mode: 'floating' });
      const heading = document.createElement('b');
      heading.slot = 'heading';
      heading.textContent = 'Talk to our tea masters';
      element.append(heading);
      outside.focus();
      await element.show({ proactive: true });
      await waitUntil(() => textOf(element, 'status') === 'Talk to our tea masters');
    });

    it('is announced by our heading, where that of the page is a picture', async () => {
      const { element } = await visit({ mode: 'floating' });
      element.append(
        Object.assign(document.createElement('img'), { slot: 'heading', alt: 'Talk' }),
      );
      outside.focus();
      await element.show({ proactive: true });
      await waitUntil(() => textOf(element, 'status') === en.heading);
    });

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

    it('stays where Escape ends a composition, which Safari tells by its code alone', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      const init = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      const escape = (keyCode: number): void => {
        const event = new KeyboardEvent('keydown', { ...init, keyCode });
        field(element, 'firstname').dispatchEvent(event);
      };
      escape(229);
      expect(element.stage).to.equal('opened');
      escape(27);
      expect(element.stage).to.equal('closed');
    });

    it('stays where the page prevents Escape before the panel hears it', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      const prevent = (event: Event): void => {
        event.preventDefault();
      };
      document.addEventListener('keydown', prevent, true);
      await sendKeys({ press: 'Escape' });
      document.removeEventListener('keydown', prevent, true);
      expect(element.stage).to.equal('opened');
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

    it('leaves it there too when the number overtakes the question whether to close', async () => {
      const { element, submit, complete } = await openVisit({
        mode: 'floating',
        confirmClose: true,
      });
      await submit();
      part(element, 'close').click();
      await element.updateComplete;
      outside.focus();
      await complete();
      expect(focused()).to.equal('outside');
    });

    it('is brought back to the visitor by the launcher', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outside.focus();
      part(element, 'launcher').click();
      expect(focused()).to.equal('firstname');
    });
  });
});
