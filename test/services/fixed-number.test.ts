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

  it('strips separators', async () => {
    expect(await ask(fixedNumber('0800 555-0123'))).to.deep.equal({ number: '08005550123' });
  });

  it('is misconfigured with what is no number, once it is asked', async () => {
    for (const text of ['', 'call us', 'javascript:alert(1)']) {
      expect((await failure(ask(fixedNumber(text)))).code).to.equal('misconfigured');
    }
  });
});
