/** The offer part of the panel, which loads while the user fills in the form. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { loadPage, type Page } from '../helpers/frame.js';
import {
  nextEvent,
  part,
  recordEvents,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

const form = { phonenumber: '+442079460000' };

describe('the offer part of the panel', () => {
  describe('that fails to load', () => {
    let page: Page;
    let element: ClickToCallElement;
    beforeEach(async () => {
      page = await loadPage('no-number-panel.html');
      ({ element } = page);
    });
    afterEach(() => {
      page.remove();
    });

    it('rejects the submission with an error and allows a retry', async () => {
      const names = recordEvents(element);
      await element.show({ form });
      const rejected = nextEvent(element, 'rejected');
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
      expect(isPartVisible(element, 'fallback-number')).to.equal(true);
      expect(textOf(element, 'submit')).to.equal(en.retry);
      const again = nextEvent(element, 'rejected');
      part(element, 'submit').click();
      expect((await again).detail).to.deep.include({ attempts: 2, errors: ['network', 'network'] });
    });

    it('rejects a submission of the page as automatic', async () => {
      const rejected = nextEvent(element, 'rejected');
      await element.show({ form, autoSubmit: true });
      expect((await rejected).detail.autoSubmitted).to.equal(true);
    });

    it('rejects nothing after the interaction has ended', async () => {
      const names = recordEvents(element);
      await element.show({ form });
      submitForm(element);
      element.close();
      await element.show({ form });
      const rejected = nextEvent(element, 'rejected');
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

  describe('without the offer schema', () => {
    let page: Page;
    let element: ClickToCallElement;
    beforeEach(async () => {
      page = await loadPage('no-offer-schema.html');
      ({ element } = page);
    });
    afterEach(() => {
      page.remove();
    });

    it('rejects as a network error and shows the fallback number as written', async () => {
      element.service = () => Promise.resolve({ number: '+442079460123' });
      const rejected = nextEvent(element, 'rejected');
      await element.show({ form: { phonenumber: '+44 20 7946 0000' }, autoSubmit: true });
      const { detail } = await rejected;
      await element.updateComplete;
      expect(detail.errors).to.deep.equal(['network']);
      expect(detail.form).to.include(form);
      expect(textOf(element, 'fallback-number')).to.equal('+1 800 555 0123');
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550123');
      expect(textOf(element, 'status')).to.include('+1 800 555 0123');
    });

    it('rejects with the service’s own error code', async () => {
      const cause = Object.assign(new Error('closed'), { code: 'closed' });
      element.service = () => Promise.reject(cause);
      const rejected = nextEvent(element, 'rejected');
      await element.show({ form, autoSubmit: true });
      expect((await rejected).detail.errors).to.deep.equal(['closed']);
    });
  });

  describe('while it is loading', () => {
    afterEach(unmount);

    it('makes one request for several submissions', async () => {
      const { element, held } = await openVisit({ values: form });
      const names = recordEvents(element);
      for (let press = 0; press < 5; press += 1) submitForm(element);
      await held.receivedRequest();
      expect(names).to.deep.equal(['started', 'submitted']);
      expect(element.metadata.attempts).to.equal(1);
    });

    it('sends the submitted values and later edits with the next attempt', async () => {
      const { element, held, reject } = await openVisit({ values: form });
      submitForm(element);
      typeInto(element, 'phonenumber', '+442079460001');
      expect((await held.receivedRequest()).form).to.include(form);
      await reject('network');
      submitForm(element);
      expect((await held.receivedRequest(2)).form).to.include({ phonenumber: '+442079460001' });
    });

    it('keeps a submission of the page automatic despite later edits', async () => {
      const { element, held } = await openVisit({ values: form });
      const names = recordEvents(element);
      element.submit();
      typeInto(element, 'firstname', 'Ada');
      await held.receivedRequest();
      expect(names).to.deep.equal(['submitted']);
      expect(element.metadata.autoSubmitted).to.equal(true);
    });

    it('is busy and announces it', async () => {
      const { element, held } = await openVisit({ values: form });
      submitForm(element);
      await element.updateComplete;
      expect(element.matches(':state(busy)')).to.equal(true);
      expect(textOf(element, 'status')).to.equal(en.submitting);
      await held.receivedRequest();
    });

    it('shows the number and the access code when it has loaded', async () => {
      const { element, held, complete } = await openVisit({ values: form });
      submitForm(element);
      await held.receivedRequest();
      await complete({ accessCode: '004711' });
      expect(isPartVisible(element, 'number')).to.equal(true);
      expect(textOf(element, 'access-code')).to.equal('004711');
    });
  });
});
