import { expect } from 'chai';
import fc from 'fast-check';
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
