/** What is asked of whom, or nothing of nobody. */
import { expect } from '@open-wc/testing';
import {
  heldService,
  next,
  part,
  ready,
  recordEvents,
  submitForm,
  type,
  unmount,
} from '../helpers/page.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('with a fixed number', () => {
    it('asks nothing and shows the number at once', async () => {
      const element = await ready(fixed);
      const names = recordEvents(element);
      part(element, 'launcher').click();
      const { detail } = await next(element, 'completed');
      await element.updateComplete;
      expect(names).to.deep.equal(['opened', 'submitted', 'completed']);
      expect(detail).to.include({ autoSubmitted: true, proactive: false, started: false });
      expect(detail.form).to.deep.equal({});
      expect(element.offer?.number).to.equal('+18005550123');
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550123');
    });

    it('takes what is undefined as not there, which is how frameworks unset', async () => {
      const unset = { service: undefined, action: undefined, fields: undefined };
      const element = await ready({ ...fixed, ...unset });
      part(element, 'launcher').click();
      await next(element, 'completed');
      expect(element.offer?.number).to.equal('+18005550123');
    });

    it('asks what `fields` says', async () => {
      const element = await ready({ ...fixed, fields: 'firstname phonenumber' });
      await element.show();
      expect(element.stage).to.equal('opened');
      const names = [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(
        ({ name }) => name,
      );
      expect(names).to.deep.equal(['firstname', 'phonenumber']);
    });
  });

  describe('what the service is asked', () => {
    it('has the form, what was typed, the user data and the page', async () => {
      const held = heldService();
      const element = await ready({ service: held.service, userData: { priority: 'high' } });
      await element.show();
      type(element, 'firstname', ' Ada ');
      type(element, 'phonenumber', '+44 (20) 7946-0000');
      submitForm(element);
      const request = await held.asked();
      expect(request).to.deep.include({
        form: { firstname: 'Ada', lastname: '', phonenumber: '+442079460000' },
        typed: { firstname: ' Ada ', lastname: '', phonenumber: '+44 (20) 7946-0000' },
        userData: { priority: 'high' },
      });
      expect(request.page).to.include({
        url: location.href,
        title: document.title,
        language: 'en',
      });
    });

    it('is answered by a number that is checked, whoever gives it (F21)', async () => {
      const element = await ready({
        fields: 'none',
        service: () => Promise.resolve({ number: 'javascript:alert(1)' }),
      });
      part(element, 'launcher').click();
      const { detail } = await next(element, 'rejected');
      expect(detail.errors).to.deep.equal(['bad-response']);
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    });

    it('is nobody, where neither service, action nor number are set', async () => {
      const element = await ready();
      part(element, 'launcher').click();
      const { detail } = await next(element, 'rejected');
      expect(detail.errors).to.deep.equal(['misconfigured']);
    });
  });
});
