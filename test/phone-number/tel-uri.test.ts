/** Formatted telephone numbers: `tel:` links and groups of digits. */
import { expect } from 'chai';
import fc from 'fast-check';
import { groupDigits } from '../../src/phone-number/parse.js';
import { parsePlainNumber, telUri } from '../../src/phone-number/tel-uri.js';
import { hostileText } from '../helpers/hostile-text.js';
import { randomRuns } from '../helpers/random-runs.js';

describe('telUri()', () => {
  it('links an international number', () => {
    expect(telUri('+18005550123')).to.equal('tel:+18005550123');
  });

  it('links a number without a plus unchanged', () => {
    expect(telUri('08005550123')).to.equal('tel:08005550123');
  });

  it('appends the access code after two pauses', () => {
    expect(telUri('+18005550123', '004711')).to.equal('tel:+18005550123,,004711');
  });

  it('accepts an empty access code', () => {
    expect(telUri('+18005550123', '')).to.equal('tel:+18005550123');
  });

  it('returns undefined for invalid numbers', () => {
    const others = [
      'javascript:alert(1)',
      '+18005550123;ext=4',
      '+18005550123,,1',
      '*#06#123',
      '1+800',
      '+1 800',
      '123\n',
      'x112',
    ];
    for (const text of ['', '+', '12', '1234567890123456', ...others]) {
      expect(telUri(text), text).to.equal(undefined);
      expect(telUri(text, '4711'), text).to.equal(undefined);
    }
  });

  it('links 3 to 15 digits', () => {
    expect(telUri('112')).to.equal('tel:112');
    expect(telUri('+123456789012345')).to.equal('tel:+123456789012345');
  });

  it('returns undefined for access codes with other characters', () => {
    for (const code of ['A1', '12-34', '12#', '*1', '1;ext=2', '1 2', '١٢', '1\n']) {
      expect(telUri('+18005550123', code), code).to.equal(undefined);
    }
  });

  it('returns a dialable link or undefined for any texts (F21)', () => {
    const number = fc.oneof(hostileText, fc.constant('+18005550123'));
    const code = fc.oneof(hostileText, fc.stringMatching(/^[0-9]{1,12}$/));
    fc.assert(
      fc.property(number, code, (text, accessCode) => {
        expect(telUri(text) ?? 'tel:123').to.match(/^tel:\+?[0-9]{3,15}$/);
        expect(telUri(text, accessCode) ?? 'tel:123').to.match(/^tel:\+?[0-9]{3,15}(,,[0-9]+)?$/);
      }),
      randomRuns(1000),
    );
  });
});

describe('parsePlainNumber()', () => {
  it('reads a number with separators and keeps its format', () => {
    for (const formatted of ['+1 800 555-0123', '+1.800.555.0123', '+18005550123']) {
      expect(parsePlainNumber(formatted)).to.deep.equal({ number: '+18005550123', formatted });
    }
  });

  it('returns a text that cannot be dialled unchanged', () => {
    for (const formatted of ['*611', '12', '1-800-FLOWERS', '+44 (0)20 7946 0000', '112/911']) {
      expect(parsePlainNumber(formatted)).to.deep.equal({ number: '', formatted });
    }
  });

  it('returns undefined for a text without digits', () => {
    for (const text of ['', ' ', 'call us'])
      expect(parsePlainNumber(text), text).to.equal(undefined);
  });
});

describe('groupDigits()', () => {
  const grouped: [number: string, grouped: string][] = [
    ['+18005550123', '+1 800 555 0123'],
    ['18005550123', '1 800 555 0123'],
    ['08005550123', '0800 555 0123'],
    ['+442079460123', '+44 207 946 0123'],
    ['+74951234567', '+7 495 123 4567'],
    ['+35312345678', '+353 123 456 78'],
    ['+33123456789', '+33 123 456 789'],
    ['02079460123', '020 794 601 23'],
    ['12345', '123 45'],
    ['1234', '1234'],
    ['112', '112'],
  ];
  for (const [number, expected] of grouped) {
    it(`groups ${number} as ${expected} (F44)`, () => {
      expect(groupDigits(number)).to.equal(expected);
    });
  }

  it('never leaves a single digit after the first group (F44)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[1-9][0-9]{4,14}$/), (number) => {
        const [, ...groups] = groupDigits(number).split(' ');
        for (const group of groups) expect(group).to.match(/^[0-9]{2,4}$/);
        expect(groupDigits(number).replaceAll(' ', '')).to.equal(number);
      }),
      randomRuns(1000),
    );
  });
});
