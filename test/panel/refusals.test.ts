/** The panel after the service has rejected the request. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import type { NumberServiceErrorCode } from '../../src/services/number-service.js';
import { openVisit } from '../helpers/visit.js';
import {
  field,
  focusedName,
  nextEvent,
  part,
  mountReady,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('after a rejection', () => {
    const codes = Object.keys(en.errors) as NumberServiceErrorCode[];
    for (const code of codes.filter((each) => each !== 'invalid-number')) {
      it(`shows an error message for ${code} (F23)`, async () => {
        const { element, submit, reject } = await openVisit();
        typeInto(element, 'firstname', 'Ada');
        await submit();
        await reject(code);
        expect(textOf(element, 'error')).to.equal(en.errors[code]);
        expect(textOf(element, 'status')).to.equal(en.errors[code]);
        expect(field(element, 'firstname').value).to.equal('Ada');
      });
    }

    it('offers a retry when it can help', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('unavailable');
      expect(textOf(element, 'submit')).to.equal('Try again');
      part(element, 'submit').click();
      expect(element.metadata).to.include({ attempts: 2 });
    });

    for (const [number, href] of [
      [18005550199, 'tel:18005550199'],
      ['1-800-FLOWERS', 'tel:18003569377'],
      [{}, undefined],
    ] as const) {
      it(`shows the fallback number when an untyped page sets ${JSON.stringify(number)}`, async () => {
        const { element, submit, reject } = await openVisit();
        Reflect.set(element, 'number', number);
        await submit();
        await reject('unavailable');
        expect(textOf(element, 'error')).to.equal(en.errors.unavailable);
        const link = element.shadowRoot?.querySelector('.fallback-number');
        expect(link?.getAttribute('href')).to.equal(href);
      });
    }

    it('shows a fallback number that cannot be dialled as text (F38)', async () => {
      const { element, submit, reject } = await openVisit({ number: '*611' });
      await submit();
      await reject('unavailable');
      expect(textOf(element, 'fallback')).to.include('*611');
      expect(isPartVisible(element, 'fallback-number')).to.equal(false);
    });

    it('groups an ungrouped fallback number (F44)', async () => {
      const { element, submit, reject } = await openVisit({ number: '+18005550199' });
      await submit();
      await reject('unavailable');
      expect(textOf(element, 'fallback-number')).to.equal('+1 800 555 0199');
    });

    for (const noDialCode of [false, true]) {
      it(`links a fallback number ${noDialCode ? 'without' : 'with'} its extension on a phone (F38)`, async () => {
        const matchMedia = window.matchMedia.bind(window);
        window.matchMedia = (query) => matchMedia(query === '(pointer: coarse)' ? 'all' : query);
        const number = '+1 800 555 0199 ext. 5';
        const { element, submit, reject } = await openVisit({ number, noDialCode });
        await submit();
        await reject('unavailable');
        const href = part(element, 'fallback-number').getAttribute('href');
        window.matchMedia = matchMedia;
        expect(href).to.equal(noDialCode ? 'tel:+18005550199' : 'tel:+18005550199,,5');
      });
    }

    it('shows the fallback number and no retry when a retry cannot help', async () => {
      const { element, submit, reject } = await openVisit({ number: '+1 800 555 0199' });
      await submit();
      await reject('closed');
      expect(isPartVisible(element, 'submit')).to.equal(false);
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
    });

    it('shows the message of the service beside its field', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number', {
        fields: { phonenumber: 'We do not know this number.' },
      });
      expect(focusedName()).to.equal('phonenumber');
      expect(element.shadowRoot?.getElementById('problem-phonenumber')?.textContent).to.equal(
        'We do not know this number.',
      );
      expect(isPartVisible(element, 'notice')).to.equal(false);
    });

    it('announces the message of a field instead of the general error (F37)', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-form', { fields: { firstname: 'That is not a name.' } });
      expect(element.shadowRoot?.getElementById('problem-firstname')?.textContent).to.equal(
        'That is not a name.',
      );
      expect(textOf(element, 'status')).to.equal('That is not a name.');
      expect(focusedName()).to.equal('firstname');
      expect(isPartVisible(element, 'notice')).to.equal(false);
      expect(textOf(element, 'submit')).to.equal(en.retry);
    });

    const bodies = [
      { errors: { phonenumber: ['Not a number.'] } },
      { phonenumber: ['Not a number.'] },
      { detail: [{ loc: ['body', 'form', 'phonenumber'], msg: 'Not a number.' }] },
    ];
    for (const body of bodies) {
      it(`shows the message beside its field when the endpoint answers ${JSON.stringify(body)} (F37)`, async () => {
        const fetch = window.fetch.bind(window);
        window.fetch = () => Promise.resolve(new Response(JSON.stringify(body), { status: 422 }));
        const element = await mountReady({ action: '/nowhere', fields: 'phonenumber' });
        await element.show();
        typeInto(element, 'phonenumber', '+44 20 7946 0000');
        const rejected = nextEvent(element, 'rejected');
        submitForm(element);
        await rejected;
        await element.updateComplete;
        await element.updateComplete; // what is announced
        window.fetch = fetch;
        expect(element.metadata.errors).to.deep.equal(['invalid-number']);
        expect(textOf(element, 'problem')).to.equal('Not a number.');
        expect(textOf(element, 'status')).to.equal('Not a number.');
        expect(textOf(element, 'submit')).to.equal(en.retry);
      });
    }

    it('announces the names of several rejected fields (F37)', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-form', { fields: { firstname: 'Too long.', lastname: 'Too short.' } });
      const names = `${en.labels.firstname ?? ''} and ${en.labels.lastname ?? ''}`;
      expect(textOf(element, 'status')).to.equal(en.problemsIn(names));
    });

    it('shows the message of a field that is not in the form in the notice (F37)', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-form', { fields: { age: 'Too young.', firstname: 'Too long.' } });
      const text = `${en.errors['invalid-form']} Too young.`;
      expect(textOf(element, 'error')).to.equal(text);
      expect(textOf(element, 'status')).to.equal('Too long. Too young.');
      typeInto(element, 'firstname', 'Ada');
      submitForm(element);
      await element.updateComplete;
      expect(element.stage).to.equal('submitted');
    });

    it('shows the general message beside the phone number when the service names no field', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number');
      expect(element.shadowRoot?.getElementById('problem-phonenumber')?.textContent).to.equal(
        en.errors['invalid-number'],
      );
    });
  });

  describe('after a failed renewal', () => {
    it('shows the reason although its field is hidden', async () => {
      const { element, held, submit, reject, complete } = await openVisit();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').click();
      await held.receivedRequest(2);
      await reject('invalid-number');
      expect(isPartVisible(element, 'number')).to.equal(true);
      expect(textOf(element, 'error')).to.equal(en.errors['invalid-number']);
    });

    it('shows the service’s messages for hidden fields (F37)', async () => {
      const { element, held, submit, reject, complete } = await openVisit();
      await submit();
      await complete({ expiresAt: Date.now() + 50_000 });
      part(element, 'submit').click();
      await held.receivedRequest(2);
      await reject('invalid-form', { fields: { firstname: 'Too long.', age: 'Too young.' } });
      const text = `${en.errors['invalid-form']} Too long. Too young.`;
      expect(textOf(element, 'error')).to.equal(text);
      expect(textOf(element, 'status')).to.equal(text);
    });
  });

  it('clears the error while a rejected field is being edited', async () => {
    const { element, submit, reject } = await openVisit();
    await submit();
    await reject('invalid-number');
    typeInto(element, 'phonenumber', '+44 20 7946 0001');
    await element.updateComplete;
    expect(isPartVisible(element, 'problem')).to.equal(false);
    expect(isPartVisible(element, 'notice')).to.equal(false);
  });

  it('does not submit with Enter when a retry cannot help', async () => {
    const { element, held, reject } = await openVisit({ fields: 'phonenumber' });
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await held.receivedRequest();
    await reject('closed');
    submitForm(element);
    expect(element.stage).to.equal('rejected');
  });
});
