/** The second half of the panel: it loads while the visitor is at the form. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { loadPage, type Page } from '../helpers/frame.js';
import {
  next,
  part,
  recordEvents,
  shows,
  submitForm,
  textOf,
  type,
  unmount,
} from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

const form = { phonenumber: '+442079460000' };

describe('the second half of the panel', () => {
  describe('that cannot be loaded', () => {
    let page: Page;
    let element: ClickToCallElement;
    beforeEach(async () => {
      page = await loadPage('no-number-panel.html');
      ({ element } = page);
    });
    afterEach(() => {
      page.remove();
    });

    it('rejects what is submitted: the visitor is told, keeps the form and can try again', async () => {
      const names = recordEvents(element);
      await element.show({ form });
      const rejected = next(element, 'rejected');
      submitForm(element);
      await element.updateComplete;
      expect(textOf(element, 'submit')).to.equal(en.submitting);
      const { detail } = await rejected;
      await element.updateComplete;
      expect(names).to.deep.equal(['opened', 'started', 'submitted', 'rejected']);
      expect(detail).to.deep.include({ attempts: 1, errors: ['network'], autoSubmitted: false });
      expect(detail.form).to.include(form);
      expect(textOf(element, 'error')).to.equal(en.errors.network);
      expect(textOf(element, 'status')).to.include(en.errors.network);
      expect(shows(element, 'fallback-number')).to.equal(true);
      expect(textOf(element, 'submit')).to.equal(en.retry);
      const again = next(element, 'rejected');
      part(element, 'submit').click();
      expect((await again).detail).to.deep.include({ attempts: 2, errors: ['network', 'network'] });
    });

    it('rejects what the page submits, as the page’s own doing', async () => {
      const rejected = next(element, 'rejected');
      await element.show({ form, autoSubmit: true });
      expect((await rejected).detail.autoSubmitted).to.equal(true);
    });

    it('ends with the interaction', async () => {
      const names = recordEvents(element);
      await element.show({ form });
      submitForm(element);
      element.close();
      await element.show({ form });
      const rejected = next(element, 'rejected');
      submitForm(element);
      await rejected;
      expect(names).to.deep.equal([
        'opened',
        'started',
        'submitted',
        'cancelled',
        'closed',
        'opened',
        'started',
        'submitted',
        'rejected',
      ]);
    });
  });

  describe('without what reads answers, which cannot be loaded', () => {
    let page: Page;
    let element: ClickToCallElement;
    beforeEach(async () => {
      page = await loadPage('no-reader.html');
      ({ element } = page);
    });
    afterEach(() => {
      page.remove();
    });

    it('rejects with an error of the network, and gives the fallback number as it is written', async () => {
      element.service = () => Promise.resolve({ number: '+442079460123' });
      const rejected = next(element, 'rejected');
      await element.show({ form: { phonenumber: '+44 20 7946 0000' }, autoSubmit: true });
      const { detail } = await rejected;
      await element.updateComplete;
      expect(detail.errors).to.deep.equal(['network']);
      expect(detail.form).to.include(form);
      expect(textOf(element, 'fallback-number')).to.equal('+1 800 555 0123');
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550123');
      expect(textOf(element, 'status')).to.include('+1 800 555 0123');
    });

    it('rejects with the error of the service, where that has one', async () => {
      const cause = Object.assign(new Error('closed'), { code: 'closed' });
      element.service = () => Promise.reject(cause);
      const rejected = next(element, 'rejected');
      await element.show({ form, autoSubmit: true });
      expect((await rejected).detail.errors).to.deep.equal(['closed']);
    });
  });

  describe('that is loading', () => {
    afterEach(unmount);

    it('has one form wait for it, however often that is submitted', async () => {
      const { element, held } = await openVisit({ values: form });
      const names = recordEvents(element);
      for (let press = 0; press < 5; press += 1) submitForm(element);
      await held.asked();
      expect(names).to.deep.equal(['started', 'submitted']);
      expect(element.metadata.attempts).to.equal(1);
    });

    it('has what was submitted sent, and what is edited meanwhile the next time', async () => {
      const { element, held, reject } = await openVisit({ values: form });
      submitForm(element);
      type(element, 'phonenumber', '+442079460001');
      expect((await held.asked()).form).to.include(form);
      await reject('network');
      submitForm(element);
      expect((await held.asked(2)).form).to.include({ phonenumber: '+442079460001' });
    });

    it('leaves what the page submitted the page’s doing, whatever is edited meanwhile', async () => {
      const { element, held } = await openVisit({ values: form });
      const names = recordEvents(element);
      element.submit();
      type(element, 'firstname', 'Ada');
      await held.asked();
      expect(names).to.deep.equal(['submitted']);
      expect(element.metadata.autoSubmitted).to.equal(true);
    });

    it('is busy, and says so', async () => {
      const { element, held } = await openVisit({ values: form });
      submitForm(element);
      await element.updateComplete;
      expect(element.matches(':state(busy)')).to.equal(true);
      expect(textOf(element, 'status')).to.equal(en.submitting);
      await held.asked();
    });

    it('gives the visitor number and code when it is there', async () => {
      const { element, held, complete } = await openVisit({ values: form });
      submitForm(element);
      await held.asked();
      await complete({ accessCode: '004711' });
      expect(shows(element, 'number')).to.equal(true);
      expect(textOf(element, 'access-code')).to.equal('004711');
    });
  });
});
