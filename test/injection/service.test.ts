/** Text that means to be more than text, from the service: it stays text. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { expectInert, lookalike, markup, watchForInjection } from '../helpers/injected.js';
import { next, part, ready, shows, submitForm, textOf } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

watchForInjection();

describe('a service of the page’s own', () => {
  const numbers = [markup, 'javascript:alert(1)', lookalike as string];
  for (const number of numbers) {
    it(`that gives for a number what is none gets it into no link: ${JSON.stringify(number)}`, async () => {
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
    it(`that gives for a number what cannot be dialled gets it into no link: ${JSON.stringify(number)}`, async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ number });
      expectInert(element);
      expect(textOf(element, 'number')).to.equal(number.replace('\u202e', ''));
      expect(element.shadowRoot?.querySelectorAll('[href]')).to.have.length(0);
      element.close();
    });
  }

  it('that says more than a number shows none of it but a legal code', async () => {
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

  it('that refuses a field in markup has it said as text', async () => {
    const { element, submit, reject } = await openVisit();
    await submit();
    await reject('invalid-number', { fields: { phonenumber: markup } });
    expect(element.shadowRoot?.textContent).to.include(markup);
    expectInert(element);
    element.close();
  });

  it('that refuses a field in what is no text has it said in our words', async () => {
    for (const nonsense of [lookalike, [markup], 4, { toString: 1 }]) {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number', { fields: { phonenumber: nonsense as string } });
      expectInert(element);
      expect(textOf(element, 'problem')).to.equal(en.errors['invalid-number']);
      element.remove();
    }
  });

  it('that has the visitor wait for what is no time leaves them a way on', async () => {
    for (const nonsense of [Infinity, NaN, -1, 'soon', '5', 1e300, lookalike]) {
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

  it('that throws anything at all ends in words', async () => {
    const reasons: readonly unknown[] = [
      null,
      undefined,
      Symbol('x'),
      markup,
      lookalike,
      Object.create(null),
      { code: '__proto__' },
      { code: 'constructor', fields: lookalike },
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
