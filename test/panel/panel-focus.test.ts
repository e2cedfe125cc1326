/** Where the focus goes as the panel changes. */
import { expect } from '@open-wc/testing';
import { openVisit } from '../helpers/visit.js';
import { focused, part, shows, unmount } from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('never loses the focus', () => {
    it('when the button that had it is gone for good', async () => {
      const { submit, reject } = await openVisit();
      await submit();
      await reject('closed');
      expect(focused()).to.equal('firstname');
    });

    it('when a number is renewed in its last minute', async () => {
      const { element, held, submit, complete } = await openVisit();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').focus();
      part(element, 'submit').click();
      await held.asked(2);
      await complete({ expiresAt: Date.now() + 300_000 });
      expect(shows(element, 'submit')).to.equal(false);
      expect(focused()).to.equal('heading');
    });

    it('when the question whether to close is overtaken by the number', async () => {
      const { element, submit, complete } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      part(element, 'keep').focus();
      await complete();
      expect(focused()).to.equal('heading');
    });

    it('when the question whether to close is overtaken by a refusal', async () => {
      const { element, submit, reject } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await element.updateComplete;
      await reject('invalid-number');
      expect(focused()).to.equal('phonenumber');
    });
  });
});
