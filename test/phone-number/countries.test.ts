/** Countries of phone numbers: the country of a number without a calling code, and the list of countries. */
import { expect } from 'chai';
import {
  checkPhoneNumber,
  listCountries,
  resolvePhoneCountry,
} from '../../src/phone-number/phone-metadata.js';
import { captureWarnings } from '../helpers/capture-warnings.js';

describe('resolvePhoneCountry()', () => {
  const inferred = (language: string): unknown => resolvePhoneCountry('', null, language);

  it('prefers the selected country to the country of the page', () => {
    expect(resolvePhoneCountry('GB', 'DE', 'fr-FR')).to.deep.equal({
      code: 'GB',
      isInferred: false,
    });
    expect(resolvePhoneCountry('', 'DE', 'fr-FR')).to.deep.equal({ code: 'DE', isInferred: false });
  });

  for (const code of [' gb ', 'UK', 'uk', 'gB\n']) {
    it(`reads ${JSON.stringify(code)} as Great Britain (F39)`, () => {
      const warnings = captureWarnings();
      expect(resolvePhoneCountry(undefined, code, 'fr-FR').code).to.equal('GB');
      expect(resolvePhoneCountry(code, undefined, 'fr-FR').code).to.equal('GB');
      expect(warnings.stop()).to.deep.equal([]);
    });
  }

  it('ignores an unknown country of the page and warns once (F39)', () => {
    const warnings = captureWarnings();
    for (const code of ['Germany', 'XX', 'GBR', 'Germany', 'en-GB', {}]) {
      expect(resolvePhoneCountry('', code, 'en-US')).to.deep.equal({
        code: 'US',
        isInferred: true,
      });
    }
    const texts = warnings.stop();
    expect(texts).to.have.length(5);
    expect(texts[0]).to.include('"Germany"');
  });

  it('keeps an unknown selected country without a warning (F39)', () => {
    const warnings = captureWarnings();
    for (const chosen of ['Germany', 'XX', 4]) {
      const code = String(chosen);
      expect(resolvePhoneCountry(chosen, 'GB', 'en-US')).to.deep.equal({ code, isInferred: false });
      expect(checkPhoneNumber('020 7946 0000', code)).to.deep.equal({
        isUnlikely: true,
        suggestion: undefined,
      });
    }
    for (const none of ['', ' ', null, undefined, {}]) {
      expect(resolvePhoneCountry(none, '', 'en-US').code).to.equal('US');
    }
    for (const unset of ['', null, undefined]) resolvePhoneCountry('', unset, 'en-US');
    expect(warnings.stop()).to.deep.equal([]);
  });

  it('infers the country from the region of the language (F30)', () => {
    expect(inferred('en-GB')).to.deep.equal({ code: 'GB', isInferred: true });
    expect(inferred('zh-Hant-TW')).to.deep.equal({ code: 'TW', isInferred: true });
  });

  it('returns nothing when the language has no region', () => {
    for (const language of ['de', 'es-419', '', 'en_GB', 'x']) {
      expect(inferred(language)).to.deep.equal({ code: undefined, isInferred: true });
    }
  });
});

describe('listCountries()', () => {
  /** A language tag that is not in the cache yet. */
  const anew = (language: string): string => `${language}-x-${String((times += 1))}`;
  let times = 0;
  const labels = (language: string): string[] =>
    listCountries(anew(language)).map(({ label }) => label);

  it('lists names with calling codes in the language and its order', () => {
    expect(labels('en')).to.include('Germany (\u2066+49\u2069)');
    expect(labels('de')).to.include('Deutschland (\u2066+49\u2069)');
    expect(labels('en')[1]).to.match(/^Åland/);
    expect(labels('sv').at(-1)).to.match(/^Ö/);
  });

  it('lists each country once by its code', () => {
    const codes = listCountries(anew('en')).map(({ code }) => code);
    expect(codes).to.have.length.greaterThan(200);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const code of codes) expect(code).to.match(/^[A-Z]{2}$/);
  });

  it('caches the list', () => {
    const language = anew('en');
    expect(listCountries(language)).to.equal(listCountries(language));
  });
});
