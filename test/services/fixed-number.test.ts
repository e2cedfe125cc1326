import { expect } from 'chai';
import { fixedNumber } from '../../src/services/fixed-number.js';
import { ask, failure } from './fake-http.js';
import { expectLegal } from './legal-offer.js';

describe('fixedNumber', () => {
  it('answers with the number alone', async () => {
    const offer = await ask(fixedNumber('+18005550123'));
    expect(offer).to.deep.equal({ number: '+18005550123' });
    expectLegal(offer);
  });

  it('strips separators, and keeps how the page has grouped it', async () => {
    const offer = await ask(fixedNumber('0800 555-0123'));
    expect(offer).to.deep.equal({ number: '08005550123', formatted: '0800 555-0123' });
    expectLegal(offer);
  });

  it('is misconfigured with what is no number, once it is asked', async () => {
    for (const text of ['', 'call us', 'javascript:alert(1)']) {
      expect((await failure(ask(fixedNumber(text)))).code).to.equal('misconfigured');
    }
  });
});
