import { expect } from 'chai';
import { fixedNumber } from '../../src/services/fixed-number.js';
import { captureWarnings } from '../helpers/capture-warnings.js';
import { ask, failure } from './fake-http.js';
import { expectLegal } from './legal-offer.js';

describe('fixedNumber', () => {
  it('returns only the number, with a grouping (F44)', async () => {
    const offer = await ask(fixedNumber('+18005550123'));
    expect(offer).to.deep.equal({ number: '+18005550123', formatted: '+1 800 555 0123' });
    expectLegal(offer);
  });

  it('strips separators and keeps the page’s grouping in `formatted`', async () => {
    const offer = await ask(fixedNumber('0800 555-0123'));
    expect(offer).to.deep.equal({ number: '08005550123', formatted: '0800 555-0123' });
    expectLegal(offer);
  });

  it('keeps the extension (F38)', async () => {
    const offer = await ask(fixedNumber('+1 800 555 0123 ext. 5'));
    expect(offer).to.deep.equal({
      number: '+18005550123',
      extension: '5',
      formatted: '+1 800 555 0123 ext. 5',
    });
    expectLegal(offer);
  });

  it('keeps a text that cannot be dialled and warns once (F38)', async () => {
    const warnings = captureWarnings();
    for (const service of [fixedNumber('*611'), fixedNumber('*611')]) {
      const offer = await ask(service);
      expect(offer).to.deep.equal({ number: '', formatted: '*611' });
      expectLegal(offer);
    }
    expect(warnings.stop()).to.deep.equal(['<click-to-call> cannot dial the number "*611".']);
  });

  it('rejects a request as misconfigured when the text has no digits', async () => {
    const warnings = captureWarnings();
    for (const text of ['', 'call us', 'undefined']) {
      expect((await failure(ask(fixedNumber(text)))).code).to.equal('misconfigured');
    }
    expect(warnings.stop()).to.have.length(2);
  });
});
