/** Checks of phone numbers with the phone metadata. */
import { expect } from 'chai';
import fc from 'fast-check';
import { normalizeValues, trimInvisible } from '../../src/form/values.js';
import { checkPhoneNumber } from '../../src/phone-number/phone-metadata.js';
import { hostileText } from '../helpers/hostile-text.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

const e164 = '+442079460000';
const formatted = '+44 20 7946 0000';

describe('checkPhoneNumber()', () => {
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
    it(`parses "${text}" the same in every country`, () => {
      for (const country of [undefined, 'GB', 'DE']) {
        expect(checkPhoneNumber(text, country)).to.deep.equal({ e164, isUnlikely: false });
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
    ['44 20 7946 0000 x5', 'GB'],
  ];
  for (const [text, country] of national) {
    it(`parses "${text}" as dialled in ${country}`, () => {
      expect(checkPhoneNumber(text, country)).to.deep.equal({ e164, isUnlikely: false });
    });
  }

  it('accepts the maximum number of digits', () => {
    expect(checkPhoneNumber('+491234567890123').e164).to.equal('+491234567890123');
  });

  it('keeps the leading zero of Italy', () => {
    expect(checkPhoneNumber('+39 (0)6 1234 5678').e164).to.equal('+390612345678');
  });

  it('returns nothing and no doubt without a country', () => {
    for (const text of ['020 7946 0000', '44 20 7946 0000', '112', 'call me', '']) {
      expect(checkPhoneNumber(text)).to.deep.equal({ isUnlikely: false });
    }
  });

  it('ignores an unknown country', () => {
    expect(checkPhoneNumber('020 7946 0000', 'XX').e164).to.equal(undefined);
  });

  const suggested: [text: string, country?: string][] = [
    ['44 20 7946 0000', 'US'],
    ['0044 20 7946 0000', 'US'],
    ['00044 20 7946 0000', 'US'],
    ['+0044 20 7946 0000'],
    ['+044 20 7946 0000', 'GB'],
    ['+44 20 7946 0000 (reception, then sales)'],
    ['call +44 20 7946 0000 please'],
    ['call 020 7946 0000 please', 'GB'],
  ];
  for (const [text, country] of suggested) {
    it(`suggests a number for "${text}" from ${country ?? 'anywhere'}`, () => {
      expect(checkPhoneNumber(text, country)).to.deep.equal({
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
    ['112', 'DE'],
    ['10000000000000', 'JP'], // more digits than a number has in the world
    ['+44 20 7946 0000 / 0001'],
    ['+44 20 tel:7946 0000'],
  ];
  for (const [text, country] of unlikely) {
    it(`doubts "${text}" from ${country ?? 'anywhere'} without a suggestion`, () => {
      expect(checkPhoneNumber(text, country)).to.deep.equal({
        isUnlikely: true,
        suggestion: undefined,
      });
    });
  }

  const invalid = ['06 12 34 56 78', '0412 345 678', '000-000-0000'];
  for (const text of invalid) {
    it(`doubts "${text}" when the country has no such number (F30)`, () => {
      const e164 = `+1${text.replace(/\D/g, '')}`;
      expect(checkPhoneNumber(text, 'US')).to.deep.equal({
        e164,
        isUnlikely: true,
        suggestion: undefined,
      });
    });

    it(`keeps "${text}" as typed when the inferred country has no such number (F30)`, () => {
      expect(checkPhoneNumber(text, 'US', true)).to.deep.equal({
        isUnlikely: true,
        suggestion: undefined,
      });
    });
  }

  it('does not suggest dropping a zero where the country has no trunk zero (F30)', () => {
    for (const isInferred of [true, false]) {
      expect(checkPhoneNumber('020 7946 0000', 'US', isInferred).suggestion).to.equal(undefined);
      expect(checkPhoneNumber('06 12 34 56 78', 'ES', isInferred).suggestion).to.equal(undefined);
    }
    expect(checkPhoneNumber('+1 020 7946 0000').suggestion).to.equal(undefined);
  });

  it('parses a number that is valid in an inferred country (F30)', () => {
    expect(checkPhoneNumber('020 7946 0000', 'GB', true)).to.deep.equal({
      e164,
      isUnlikely: false,
    });
  });

  it('doubts a single repeated digit in any country (F30)', () => {
    expect(checkPhoneNumber('000-000-0000').isUnlikely).to.equal(true);
    expect(checkPhoneNumber('111111').isUnlikely).to.equal(true);
  });

  it('parses keypad letters (F38)', () => {
    expect(checkPhoneNumber('1-800-FLOWERS', 'US')).to.deep.equal({
      e164: '+18003569377',
      isUnlikely: false,
    });
  });

  const old: [text: string, country: string | undefined, suggestion: string][] = [
    ['+52 1 55 1234 5678', undefined, '+52 55 1234 5678'],
    ['044 55 1234 5678', 'MX', '+52 55 1234 5678'],
    ['045 55 1234 5678', 'MX', '+52 55 1234 5678'],
    ['01 55 1234 5678', 'MX', '+52 55 1234 5678'],
    ['+55 11 8765 4321', undefined, '+55 11 98765 4321'],
    ['11 8765 4321', 'BR', '+55 11 98765 4321'],
    ['+225 07 12 34 56', undefined, '+225 07 07 12 3456'],
    ['05 12 34 56', 'CI', '+225 05 05 12 3456'],
    ['+229 97 12 34 56', undefined, '+229 01 97 12 34 56'],
    ['+237 77 12 34 56', undefined, '+237 6 77 12 34 56'],
    ['0162 123 4567', 'VN', '+84 321 234 567'],
    ['0169 123 4567', 'VN', '+84 391 234 567'],
    ['0120 123 4567', 'VN', '+84 701 234 567'],
    ['+84 121 123 4567', undefined, '+84 791 234 567'],
    ['+84 122 123 4567', undefined, '+84 771 234 567'],
    ['+84 126 123 4567', undefined, '+84 761 234 567'],
    ['+84 128 123 4567', undefined, '+84 781 234 567'],
    ['+84 123 123 4567', undefined, '+84 831 234 567'],
    ['+84 127 123 4567', undefined, '+84 811 234 567'],
    ['+84 129 123 4567', undefined, '+84 821 234 567'],
    ['+84 186 123 4567', undefined, '+84 561 234 567'],
    ['+84 188 123 4567', undefined, '+84 581 234 567'],
    ['+84 199 123 4567', undefined, '+84 591 234 567'],
    ['+57 1 234 5678', undefined, '+57 601 2345678'],
    ['09 8765 4321', 'CL', '+56 9 8765 4321'],
    ['+56 8 765 4321', undefined, '+56 9 8765 4321'],
    ['+39 6 1234 5678', undefined, '+39 06 1234 5678'],
    ['+48 0 22 123 45 67', undefined, '+48 22 123 45 67'],
  ];
  for (const [text, country, suggestion] of old) {
    it(`suggests the current form of "${text}" (F30)`, () => {
      for (const isInferred of [false, true]) {
        const found = checkPhoneNumber(text, country, isInferred);
        expect(found).to.include({ isUnlikely: true, suggestion });
        expect(checkPhoneNumber(suggestion).isUnlikely).to.equal(false);
      }
    });
  }

  const trunk: [text: string, country: string | undefined, e164: string][] = [
    ['+44 020 7946 0000', undefined, '+442079460000'],
    ['+49 0221 4701234', undefined, '+492214701234'],
    ['8 495 123 45 67', 'RU', '+74951234567'],
    ['+86 0 138 1234 5678', undefined, '+8613812345678'],
    ['+54 11 15 2345 6789', undefined, '+5491123456789'],
    ['011 15 2345 6789', 'AR', '+5491123456789'],
    ['03 300 123 4567', 'CO', '+573001234567'],
    ['06 20 123 4567', 'HU', '+36201234567'],
  ];
  for (const [text, country, number] of trunk) {
    it(`drops the trunk prefix of "${text}"`, () => {
      expect(checkPhoneNumber(text, country)).to.deep.equal({ e164: number, isUnlikely: false });
    });
  }

  it('returns E.164 or nothing, and only valid suggestions, for any text (F18, F21)', () => {
    const texts = fc.oneof(
      { weight: 4, arbitrary: hostileText },
      { weight: 1, arbitrary: fc.constantFrom('+', '00', '+44;ext=', 'tel:') },
    );
    const countries = fc.constantFrom(undefined, 'GB', 'US', 'IT', 'DE', 'JP', 'XX', 'constructor');
    const expectUntouched = watchPrototypes();
    const runs = randomRuns(1000);
    let read = 0;
    fc.assert(
      fc.property(texts, countries, (text, country) => {
        const phone = checkPhoneNumber(text, country);
        if (phone.e164 !== undefined) {
          read += 1;
          expect(phone.e164).to.match(/^\+[1-9][0-9]{2,14}$/);
        }
        if (phone.suggestion !== undefined) {
          expect(checkPhoneNumber(phone.suggestion).e164).to.match(/^\+/);
        }
        const sent = normalizeValues({ phonenumber: text }, phone.e164).phonenumber;
        expect(sent).to.equal(phone.e164 ?? trimInvisible(text));
        expectUntouched();
      }),
      { ...runs, examples: [[e164, undefined]] },
    );
    // Else too little came close enough to be worth refusing: it is one in twenty, and in few runs the example alone.
    expect(read).to.be.greaterThan(Math.floor(runs.numRuns / 1000));
  });
});
