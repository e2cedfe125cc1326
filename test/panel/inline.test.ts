/** In the page: in the place of the launcher. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { dialogOf, field, focused, shows, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

describe('the mode', () => {
  afterEach(unmount);

  it('inline hides the launcher, and no field of that name', async () => {
    const { element } = await openVisit({ mode: 'inline', fields: 'launcher' });
    expect(shows(element, 'launcher')).to.equal(false);
    expect(shows(element, 'field-launcher')).to.equal(true);
    expect(field(element, 'launcher').getClientRects().length).to.equal(1);
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
});
