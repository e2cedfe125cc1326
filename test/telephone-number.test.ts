import { expect } from 'chai';
import fc from 'fast-check';
import { parseTelephoneNumber } from '../src/telephone-number.js';
import { hostileText } from './helpers/hostile-text.js';
import { watchPrototypes } from './helpers/prototypes.js';
import { randomRuns } from './helpers/random-runs.js';

describe('parseTelephoneNumber', () => {
  const readable: Record<string, [text: string, number: string]> = {
    'digits alone': ['18005550123', '18005550123'],
    'a plus': ['+18005550123', '+18005550123'],
    'spaces, brackets and hyphens': [' +1 (800) 555-0123 ', '+18005550123'],
    'dots and slashes': ['0221/470.12.34', '02214701234'],
    'non-breaking spaces': ['+44\u00a020\u202f7946\u20070123', '+442079460123'],
    'dashes of all kinds': ['1‐2‑3‒4–5—6―7−8－9', '123456789'],
    'line breaks': ['+1\r\n800\t555', '+1800555'],
    'invisible marks around a pasted number': [
      '\u202a+18005550123\u202c\u200b\ufeff',
      '+18005550123',
    ],
    'middle dots': ['02·47·12·34', '02471234'],
    'square brackets': ['[0800] 123', '0800123'],
    'full-width forms': ['＋８１（３）１２３４－５６７８', '+81312345678'],
    'Arabic-Indic digits': ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    'Persian digits': ['+۰۱۲۳۴۵۶۷۸۹', '+0123456789'],
    'the fewest digits': ['112', '112'],
    'the most digits': ['+123456789012345', '+123456789012345'],
    'a trunk zero that is dialled only within the country': [
      '+44 (0)20 7946 0123',
      '+442079460123',
    ],
    'a zero in brackets after more than a country code': ['+1234 (0)56789', '+1234056789'],
    'the zero that is part of an Italian number': ['+39 (0)6 1234 5678', '+390612345678'],
    'a zero in brackets without a country code': ['(0)20 7946 0123', '02079460123'],
  };
  for (const [what, [text, number]] of Object.entries(readable)) {
    it(`reads ${what}`, () => {
      expect(parseTelephoneNumber(text)).to.equal(number);
    });
  }

  it('never guesses a plus', () => {
    expect(parseTelephoneNumber('0044 20 7946 0123')).to.equal('00442079460123');
  });

  const illegal = {
    nothing: '',
    'separators alone': '(-) ',
    'too few digits': '+12',
    'too many digits': '1234567890123456',
    letters: '1-800-FLOWERS',
    'an extension': '+18005550123;ext=4',
    pauses: '+18005550123,,4711',
    'a plus in the middle': '1+8005550123',
    'two pluses': '++18005550123',
    'a code of the network': '*#06#123',
    'a script URL': 'javascript:alert(1)',
    'markup with digits in it': '<b>18005550123</b>',
    'a second line of something else': '18005550123\nx',
  };
  for (const [what, text] of Object.entries(illegal)) {
    it(`refuses ${what}`, () => {
      expect(parseTelephoneNumber(text)).to.equal(undefined);
    });
  }

  it('takes any text, and gives a legal number or none (F18, F21)', () => {
    const expectUntouched = watchPrototypes();
    fc.assert(
      fc.property(hostileText, (text) => {
        const number = parseTelephoneNumber(text);
        expect(number ?? '123').to.match(/^\+?[0-9]{3,15}$/);
        if (number !== undefined) expect(parseTelephoneNumber(number)).to.equal(number);
        expectUntouched();
      }),
      randomRuns(10_000),
    );
  });

  it('takes a long text without taking long', () => {
    expect(parseTelephoneNumber('+1'.repeat(500_000))).to.equal(undefined);
    expect(parseTelephoneNumber(`+${'(0) '.repeat(200_000)}`)).to.equal(undefined);
  });
});
