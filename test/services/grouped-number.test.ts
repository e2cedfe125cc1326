import { expect } from 'chai';
import { groupedNumber } from '../../src/services/grouped-number.js';

describe('groupedNumber', () => {
  const number = '+18005550123';
  const grouped: Record<string, [text: string, grouped: string]> = {
    'with brackets and hyphens': ['+1 (800) 555-0123', '+1 (800) 555-0123'],
    'with dots, slashes and dashes': ['+1/800.555–01‑23', '+1/800.555–01‑23'],
    'with exotic white space': ['\u2003+1\u00a0800\u202f555\t01\r\n23 ', '+1 800 555 01 23'],
    'with invisible marks': ['\u202a+1 800\u00ad 555 0123\u202c', '+1 800 555 0123'],
  };
  for (const [what, [text, expected]] of Object.entries(grouped)) {
    it(`is a number ${what}`, () => {
      expect(groupedNumber(text, number)).to.equal(expected);
    });
  }

  const dropped = {
    'is not grouped': ' +18005550123 ',
    'is another number': '+1 800 555 0124',
    'has no plus where the number has one': '1 800 555 0123',
    'is in another script': '+١ 800 555 0123',
    'is longer than a line': `+1 800 555 0123${' -'.repeat(20)}`,
    'has markup in it': '<b>+1 800</b> 555 0123',
    'is nothing': '',
  };
  for (const [what, text] of Object.entries(dropped)) {
    it(`is nothing if the text ${what}`, () => {
      expect(groupedNumber(text, number)).to.equal(undefined);
    });
  }
});
