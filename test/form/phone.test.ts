import { expect } from 'chai';
import fc from 'fast-check';
import { formValues } from '../../src/form/form-values.js';
import {
  countriesIn,
  formatPhoneNumber,
  phoneCountry,
  readPhoneNumber,
} from '../../src/form/phone.js';
import { hostileText } from '../helpers/hostile-text.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

const e164 = '+442079460000';
const formatted = '+44 20 7946 0000';

describe('a phone number', () => {
  const global = [
    '+442079460000',
    '+44 20 7946 0000',
    '+44 (0)20 7946-0000',
    '(+44) 20/7946.0000',
    '0044 20 7946 0000',
    '(0044) 20 7946 0000',
    '＋４４（２０）７９４６－００００',
    '+٤٤ ٢٠ ٧٩٤٦ ٠٠٠٠',
    '+۴۴ ۲۰ ۷۹۴۶ ۰۰۰۰',
    '+४४ २० ७९४६ ००००',
    '+𝟒𝟒 𝟚𝟘 𝟽𝟿𝟺𝟼 𝟶𝟶𝟶𝟶',
    '\u202a+44\u00a020\u202f7946‑0000\u202c',
    'tel:+442079460000',
    '+44 20 7946 0000 ext. 5',
  ];
  for (const text of global) {
    it(`is the same whatever the country: ${text}`, () => {
      for (const country of [undefined, 'GB', 'DE']) {
        expect(readPhoneNumber(text, country)).to.deep.equal({ e164, isUnlikely: false });
      }
    });
  }

  const national: [text: string, country: string][] = [
    ['020 7946 0000', 'GB'],
    ['(020) 7946-0000', 'GB'],
    ['٠٢٠ ٧٩٤٦ ٠٠٠٠', 'GB'],
    ['44 20 7946 0000', 'GB'],
    ['011 44 20 7946 0000', 'US'],
    ['010 44 20 7946 0000', 'JP'],
  ];
  for (const [text, country] of national) {
    it(`is read as it is dialled in ${country}: ${text}`, () => {
      expect(readPhoneNumber(text, country)).to.deep.equal({ e164, isUnlikely: false });
    });
  }

  it('may have the most digits that there are', () => {
    expect(readPhoneNumber('+491234567890123').e164).to.equal('+491234567890123');
  });

  it('keeps its zero in Italy', () => {
    expect(readPhoneNumber('+39 (0)6 1234 5678').e164).to.equal('+390612345678');
  });

  it('is nothing without a country, and is not questioned then', () => {
    for (const text of ['020 7946 0000', '44 20 7946 0000', '112', 'call me', '']) {
      expect(readPhoneNumber(text)).to.deep.equal({ isUnlikely: false, suggestion: undefined });
    }
  });

  it('is read as without a country, where that is none', () => {
    expect(readPhoneNumber('020 7946 0000', 'XX').e164).to.equal(undefined);
  });

  const suggested: [text: string, country?: string][] = [
    ['44 20 7946 0000', 'US'],
    ['0044 20 7946 0000', 'US'],
    ['00044 20 7946 0000', 'US'],
    ['+0044 20 7946 0000'],
    ['+044 20 7946 0000', 'GB'],
    ['+44 20 7946 0000 (reception, then sales)'],
    ['call +44 20 7946 0000 please'],
    ['call 020 7946 0000', 'GB'],
  ];
  for (const [text, country] of suggested) {
    it(`is suggested for "${text}" from ${country ?? 'anywhere'}`, () => {
      expect(readPhoneNumber(text, country)).to.deep.equal({
        isUnlikely: true,
        suggestion: formatted,
      });
    });
  }

  const unlikely: [text: string, country?: string][] = [
    ['+1 800 555'],
    ['+44'],
    ['+999 123 456 789'],
    ['555-0123', 'US'],
    ['498 555 012', 'US'],
    ['020 7946 00000', 'GB'],
    ['1-800-FLOWERS', 'US'],
    ['112', 'DE'],
    ['10000000000000', 'JP'], // more digits than a number has in the world
    ['+44 20 7946 0000 / 0001'],
    ['+44 20 tel:7946 0000'],
  ];
  for (const [text, country] of unlikely) {
    it(`is questioned with nothing better to suggest: "${text}" from ${country ?? 'anywhere'}`, () => {
      expect(readPhoneNumber(text, country)).to.deep.equal({
        isUnlikely: true,
        suggestion: undefined,
      });
    });
  }

  it('is E.164 or nothing, and a suggestion is a number, whatever is typed (F18, F21)', () => {
    const texts = fc.oneof(
      { weight: 4, arbitrary: hostileText },
      { weight: 1, arbitrary: fc.constantFrom('+', '00', '+44;ext=', 'tel:') },
    );
    const countries = fc.constantFrom(undefined, 'GB', 'US', 'IT', 'DE', 'JP', 'XX', 'constructor');
    const expectUntouched = watchPrototypes();
    const runs = randomRuns(10_000);
    let read = 0;
    fc.assert(
      fc.property(texts, countries, (text, country) => {
        const phone = readPhoneNumber(text, country);
        if (phone.e164 !== undefined) {
          read += 1;
          expect(phone.e164).to.match(/^\+[1-9][0-9]{2,14}$/);
          expect(phone.isUnlikely).to.equal(false);
        }
        if (phone.suggestion !== undefined) {
          expect(readPhoneNumber(phone.suggestion).e164).to.match(/^\+/);
        }
        const sent = formValues({ phonenumber: text }, phone).phonenumber;
        expect(sent).to.equal(phone.e164 ?? text.trim());
        expectUntouched();
      }),
      { ...runs, examples: [[e164, undefined]] },
    );
    // Else too little came close enough to be worth refusing: it is one in twenty, and in few runs the example alone.
    expect(read).to.be.greaterThan(Math.floor(runs.numRuns / 1000));
  });
});

describe('the country of national phone numbers', () => {
  it('is the first that is one, in upper case or lower', () => {
    expect(phoneCountry(['', null, 'Germany', 'XX', 4, {}, ' gb ', 'DE'], 'fr-FR')).to.equal('GB');
  });

  it('is the region of the language, if it names one', () => {
    expect(phoneCountry([], 'en-GB')).to.equal('GB');
    expect(phoneCountry([], 'zh-Hant-TW')).to.equal('TW');
  });

  it('is never guessed', () => {
    for (const language of ['de', 'es-419', '', 'en_GB', 'x']) {
      expect(phoneCountry([undefined], language)).to.equal(undefined);
    }
  });
});

describe('a number for people to read', () => {
  it('is in the international format where it is a global one', () => {
    expect(formatPhoneNumber('+442079460000')).to.equal(formatted);
  });

  it('is as it was where nobody can tell', () => {
    for (const number of ['18005550123', '+1800', '112']) {
      expect(formatPhoneNumber(number)).to.equal(number);
    }
  });
});

describe('the list of countries', () => {
  /** A tag that nobody has asked for yet: what was listed before is remembered. */
  const anew = (language: string): string => `${language}-x-${String((times += 1))}`;
  let times = 0;
  const labels = (language: string): string[] =>
    countriesIn(anew(language)).map(({ label }) => label);

  it('is in the words and the order of the language, with the calling codes', () => {
    expect(labels('en')).to.include('Germany (\u2066+49\u2069)');
    expect(labels('de')).to.include('Deutschland (\u2066+49\u2069)');
    expect(labels('en')[1]).to.match(/^Åland/);
    expect(labels('sv').at(-1)).to.match(/^Ö/);
  });

  it('has each country once, by its code', () => {
    const codes = countriesIn(anew('en')).map(({ code }) => code);
    expect(codes).to.have.length.greaterThan(200);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const code of codes) expect(code).to.match(/^[A-Z]{2}$/);
  });

  it('is made once', () => {
    const language = anew('en');
    expect(countriesIn(language)).to.equal(countriesIn(language));
  });
});
