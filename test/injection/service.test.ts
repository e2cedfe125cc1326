/** Hostile text from the service. It stays text. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { expectInert, templateLookalike, markup, watchForInjection } from '../helpers/injection.js';
import { next, part, ready, shows, submitForm, textOf } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

watchForInjection();

describe('a service', () => {
  const numbers = [markup, 'javascript:alert(1)', templateLookalike as string];
  for (const number of numbers) {
    it(`with an invalid number causes no link: ${JSON.stringify(number)}`, async () => {
      const element = await ready({
        service: () => Promise.resolve({ number }),
        number: '+1 800 555 0199',
      });
      await element.show({ form: { phonenumber: '+442079460000' } });
      const rejected = next(element, 'rejected');
      submitForm(element);
      await rejected;
      await element.updateComplete;
      expect(element.metadata.errors).to.deep.equal(['bad-response']);
      expectInert(element);
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
      element.close();
    });
  }

  const undialled = [
    '+18005550123?body=x',
    '+18005550123%2C%2C1',
    '*#06#',
    '*21*18005550123#',
    '\u202e3210555008 1+x',
    '<b>18005550123</b>',
  ];
  for (const number of undialled) {
    it(`with a number that cannot be dialled causes no link: ${JSON.stringify(number)}`, async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ number });
      expectInert(element);
      expect(textOf(element, 'number')).to.equal(number.replace('\u202e', ''));
      expect(element.shadowRoot?.querySelectorAll('[href]')).to.have.length(0);
      element.close();
    });
  }

  it('with more than a number exposes only a legal access code', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    await complete({ formatted: markup, id: markup, accessCode: '*21*1#', extra: markup });
    await waitUntil(() => shows(element, 'qr-code'));
    expectInert(element);
    expect(element.shadowRoot?.textContent).not.to.include('<img');
    expect(textOf(element, 'access-code')).to.equal('*21*1#');
    // A code with which a phone would be set up, rather than a call made, is for the visitor to key in.
    expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    element.close();
  });

  it('that rejects a field with markup has it shown as text', async () => {
    const { element, submit, reject } = await openVisit();
    await submit();
    await reject('invalid-number', { fields: { phonenumber: markup } });
    expect(element.shadowRoot?.textContent).to.include(markup);
    expectInert(element);
    element.close();
  });

  it('that rejects a field with a non-string message has our own message shown', async () => {
    for (const nonsense of [templateLookalike, [markup], 4, { toString: 1 }]) {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number', { fields: { phonenumber: nonsense as string } });
      expectInert(element);
      expect(textOf(element, 'problem')).to.equal(en.errors['invalid-number']);
      element.remove();
    }
  });

  it('with an invalid `retryAfter` leaves a way to continue', async () => {
    for (const nonsense of [Infinity, NaN, -1, 'soon', '5', 1e300, templateLookalike]) {
      const { element, held, submit, reject } = await openVisit();
      await submit();
      await reject('unavailable', { retryAfter: nonsense as number });
      const isForEver = nonsense === Infinity || nonsense === 1e300;
      expect(textOf(element, 'submit')).to.equal(isForEver ? 'Try again in 1 hour' : 'Try again');
      expect(element.stage).to.equal('rejected');
      element.submit();
      await held.asked(2);
      expectInert(element);
      element.remove();
    }
  });

  it('that throws any value ends in an error message', async () => {
    const reasons: readonly unknown[] = [
      null,
      undefined,
      Symbol('x'),
      markup,
      templateLookalike,
      Object.create(null),
      { code: '__proto__' },
      { code: 'constructor', fields: templateLookalike },
      Object.assign(new Error(markup), { name: 'NumberServiceError', code: 'closed', fields: [] }),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('No.');
          },
          has: () => {
            throw new Error('No.');
          },
        },
      ),
    ];
    for (const reason of reasons) {
      const { element, held, submit } = await openVisit();
      await submit();
      const rejected = next(element, 'rejected');
      held.reject(reason);
      await rejected;
      await element.updateComplete;
      expect(textOf(element, 'error')).not.to.equal('');
      expectInert(element);
      element.remove();
    }
  });
});
