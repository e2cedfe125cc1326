/** Telephone numbers in texts. */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  stripSeparators,
  parseNumberOrText,
  parseTelephoneNumber,
} from '../../src/phone-number/parse.js';
import { hostileText } from '../helpers/hostile-text.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

const read = (text: string): string | undefined => parseTelephoneNumber(text)?.number;

describe('parseTelephoneNumber()', () => {
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
    'a trunk zero after a country code in brackets': ['(+44) (0)20 7946 0000', '+442079460000'],
    'a trunk zero after a prefix for calls abroad': ['0049 (0)30 123456', '004930123456'],
    'a trunk zero in square brackets': ['+44 [0]20 7946 0000', '+442079460000'],
    'a slash after a German area code': ['030/1234567', '0301234567'],
    'a slash after a country code and an area code': ['+49 (0)30/1234567', '+49301234567'],
    'a zero in brackets after more than a country code': ['+1234 (0)56789', '+1234056789'],
    'the zero that is part of an Italian number': ['+39 (0)6 1234 5678', '+390612345678'],
    'a zero in brackets without a country code': ['(0)20 7946 0123', '02079460123'],
  };
  for (const [what, [text, number]] of Object.entries(readable)) {
    it(`reads ${what}`, () => {
      expect(read(text)).to.equal(number);
    });
  }

  const separated: Record<string, string> = {
    'the long vowel mark of a Japanese keyboard': '0120ー123ー456',
    'its half-width form': '0120ｰ123ｰ456',
    'the Chinese character for one': '0120一123一456',
    'a Korean vowel': '0120ㅡ123ㅡ456',
    'a Japanese particle': '0120の123の456',
    'wave dashes': '0120～123〜456',
    'Katakana middle dots': '0120・123・456',
    bullets: '0120•123•456',
    'vertical lines': '0120|123|456',
    'lower lines': '0120_123_456',
    colons: '0120:123:456',
    'control characters': '0120\u0000123\u0007456',
    'emoji of keys': '0️⃣120\u20e3123 📞 456',
    'Devanagari digits': '०१२० १२३ ४५६',
    'mathematical digits': '𝟎𝟏𝟐𝟎 𝟭𝟮𝟯 𝟜𝟝𝟞',
  };
  for (const [what, text] of Object.entries(separated)) {
    it(`reads a number with ${what} (F38)`, () => {
      expect(read(text)).to.equal('0120123456');
    });
  }

  const words: [text: string, number: string][] = [
    ['1-800-FLOWERS', '18003569377'],
    ['1-800-flowers', '18003569377'],
    ['+1 800 Go-Fedex', '+18004633339'],
    ['1 800 MY APPLE', '18006927753'],
    ['0800 CALL 123', '08002255123'],
    ['1-800-GOT-JUNK', '18004685865'],
    ['1300 ABCDEFGHIJK', '130022233344455'],
    ['1–800–FLOWERS', '18003569377'],
    ['1‑800‑FLOWERS', '18003569377'],
    ['800.CALL.NOW', '8002255669'],
    ['Tel: +1 800 FLOWERS', '+18003569377'],
  ];
  for (const [text, number] of words) {
    it(`reads the keypad letters in ${text} (F38)`, () => {
      expect(read(text)).to.equal(number);
    });
  }

  const extended: [text: string, extension?: string][] = [
    ['+1 800 555 0123 ext. 5'],
    ['+1 800 555 0123 extension 5'],
    ['+1 800 555 0123x5'],
    ['+1 800 555 0123 (ext. 5)'],
    ['+1 800 555 0123 #5'],
    ['+1 800 555 0123;ext=5'],
    ['+1 800 555 0123 Durchwahl 5'],
    ['+1 800 555 0123 poste 5'],
    ['+1 800 555 0123 доб. 5'],
    ['+1 800 555 0123 内線5'],
    ['+1 800 555 0123 分机 5'],
    ['+1 800 555 0123 داخلي ٥'],
    ['+1 800 555 0123,,4711', '4711'],
    ['+1 800 555 0123,4711', '4711'],
    ['+1 800 555 0123 ext. 123456', '123456'],
    ['+1 800 555 0123 extn 5'],
    ['+1 800 555 0123, ext 5'],
    ['+1 800 555 0123-x5'],
    ['+1 800 555 0123 Nebenstelle 5'],
    ['+1 800 555 0123 wew. 5'],
    ['+1 800 555 0123 轉 5'],
    ['tel:+18005550123,5'],
  ];
  for (const [text, extension = '5'] of extended) {
    it(`reads the extension in ${text} (F38)`, () => {
      expect(parseTelephoneNumber(text)).to.include({ number: '+18005550123', extension });
    });
  }

  it('reads an extension after keypad letters and after a short number (F38)', () => {
    expect(parseTelephoneNumber('1-800-FLOWERS ext. 5')).to.include({
      number: '18003569377',
      extension: '5',
    });
    expect(parseTelephoneNumber('5550 x5')).to.include({ number: '5550', extension: '5' });
  });

  it('reads tel: links (F38)', () => {
    expect(read('tel:+18005550123')).to.equal('+18005550123');
    expect(read(' TEL:+1-800-555-0123')).to.equal('+18005550123');
    expect(read('tel:%2B1%20(800)%20555-0123?call')).to.equal('+18005550123');
    expect(parseTelephoneNumber('tel:+1-800-555-0123;phone-context=x1;ext=5;isub=9')).to.deep.equal(
      {
        number: '+18005550123',
        extension: '5',
        formatted: '+1 800 555 0123 ext. 5',
      },
    );
  });

  it('reads a number after a few words (F38)', () => {
    for (const text of [
      'Tel. 0800 123',
      'Phone: 0800 123',
      '☎ Call us on 0800 123',
      '℡ 0800 123',
    ]) {
      expect(read(text), text).to.equal('0800123');
    }
  });

  it('never adds a plus', () => {
    expect(read('0044 20 7946 0123')).to.equal('00442079460123');
  });

  const illegal = {
    nothing: '',
    'separators alone': '(-) ',
    'too few digits': '+12',
    'too many digits': '1234567890123456',
    'letters alone': 'FLOWERS',
    'pauses in what follows a pause': '+18005550123,,4711,,1',
    'letters that pause': '+18005550123p4711w1#',
    'a plus in the middle': '1+8005550123',
    'two pluses': '++18005550123',
    'a code of the network': '*#06#123',
    'a service code': '*611',
    'a script URL': 'javascript:alert(1)',
    'markup with digits in it': '<b>18005550123</b>',
    'an attribute with a script URL': '"><a href="javascript:alert(1)">112',
    'a character reference': '&#43;18005550123',
    'a second line of something else': '18005550123\nx',
    'two numbers with a comma': '112, 110',
    'two numbers with a word': '112 oder 110',
    'two long numbers with a word': '0800 123456 or 0800 123457',
    'opening hours': '0800 1234567 Mo-Fr 9-17',
    'an error message': 'Error 500: none',
    'a few words behind digits': '112 bitte nicht waehlen',
    'a number in another notation': '1e9',
    'a letter in place of a digit': '+1 800 555 O123',
    'a letter among the digits': '+44 1234 5B678',
    'a small letter among the digits': '0800 123456l7',
    'a letter before the last digits': '1-800-555-A12',
    'a word that means no extension': '0800 1234567 ab 8',
    'a number with a fax number': 'Tel 0800 1234567 Fax 12',
    'a menu after pauses': '+1 800 555 0123,1,2',
    'a link with a menu after pauses': 'tel:+18005550123,1,2',
    'a long number after a pause': '555 0123,1234567',
    'groups between commas': '0120,123,456',
    'groups between full-width commas': '0120，123，456',
    'two numbers with a slash': '112/911',
    'two endings with a slash': '030 123 45 67 / 68',
    'all day and all week': '+44 20 7946 0000 24/7',
    'digits in brackets behind a number': '+1 (800) 555-0123 (5)',
    'a percent sign': '%2B18005550123',
  };
  for (const [what, text] of Object.entries(illegal)) {
    it(`rejects ${what}`, () => {
      expect(parseTelephoneNumber(text)).to.equal(undefined);
    });
  }

  const shown: [text: string, formatted: string][] = [
    ['0120ー123ー456', '0120ー123ー456'],
    ['1-800-FLOWERS', '1-800-FLOWERS'],
    ['1–800–FLOWERS', '1–800–FLOWERS'],
    ['800.CALL.NOW', '800.CALL.NOW'],
    ['Tel: +1 800 FLOWERS', '+1 800 FLOWERS'],
    ['+1 800 555 0123 доб. 5', '+1 800 555 0123 доб. 5'],
    ['+1/800.555–01‑23', '+1/800.555–01‑23'],
    ['\u2003+1\u00a0800\u202f555\t01\r\n23 ', '+1 800 555 01 23'],
    ['\u202a+1 800\u00ad 555 0123\u202c', '+1 800 555 0123'],
    ['Tel.: 0800 123', '0800 123'],
    ['+18005550123', '+1 800 555 0123'],
    ['+18005550123 Durchwahl 5', '+1 800 555 0123 Durchwahl 5'],
    ['+18005550123;ext=5', '+1 800 555 0123 ext. 5'],
    ['tel:+1-800-555-0123', '+1 800 555 0123'],
    ['٠٨٠٠٥٥٥٠١٢٣', '0800 555 0123'],
  ];
  for (const [text, formatted] of shown) {
    it(`formats ${JSON.stringify(text)} as ${formatted} (F44)`, () => {
      expect(parseTelephoneNumber(text)?.formatted).to.equal(formatted);
    });
  }

  it('returns a valid number or undefined for any text (F18, F21)', () => {
    const expectUntouched = watchPrototypes();
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = parseTelephoneNumber(text);
        expect(found?.number ?? '123').to.match(/^\+?[0-9]{3,15}$/);
        expect(found?.extension ?? '1').to.match(/^[0-9]{1,6}$/);
        if (found) expect(parseTelephoneNumber(found.formatted)).to.deep.equal(found);
        expectUntouched();
      }),
      randomRuns(1000),
    );
  });

  it('handles a long text in linear time', () => {
    expect(read('+1'.repeat(500_000))).to.equal(undefined);
    expect(read(`+${'(0) '.repeat(200_000)}`)).to.equal(undefined);
  });
});

describe('parseNumberOrText()', () => {
  it('returns a number', () => {
    expect(parseNumberOrText('+18005550123')).to.deep.equal({
      number: '+18005550123',
      formatted: '+1 800 555 0123',
    });
  });

  it('returns a text with a digit on one line (F38)', () => {
    expect(parseNumberOrText(' *611\n(free)')).to.deep.equal({
      number: '',
      formatted: '*611 (free)',
    });
    expect(parseNumberOrText('12')).to.deep.equal({ number: '', formatted: '12' });
  });

  it('returns undefined for a text without digits', () => {
    for (const text of ['', ' ', 'undefined', 'call us', '[object Object]']) {
      expect(parseNumberOrText(text)).to.equal(undefined);
    }
  });
});

describe('stripSeparators()', () => {
  it('keeps characters that are not part of a number', () => {
    expect(stripSeparators('call +44 (0)20 7946 0000 please')).to.equal('call+4402079460000please');
  });
});
