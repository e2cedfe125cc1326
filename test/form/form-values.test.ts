import { expect } from 'chai';
import { formValues } from '../../src/form/values.js';

describe('the values that are sent', () => {
  it('have the white space around them taken off', () => {
    expect(formValues({ firstname: '  Ada ' }, undefined)).to.deep.equal({ firstname: 'Ada' });
  });

  it('are empty where there is nothing in them to see (F40)', () => {
    const blank = [
      ' ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u3000',
      '\u3164',
      '\u2800',
      ' \u2060\u00ad ',
    ];
    for (const firstname of blank) {
      expect(formValues({ firstname }, undefined)).to.deep.equal({ firstname: '' });
    }
  });

  it('keep what is invisible between letters (F40)', () => {
    const firstname = 'नि\u200dशा ❤\ufe0f';
    expect(formValues({ firstname: ` ${firstname} ` }, undefined)).to.deep.equal({ firstname });
  });

  it('have the phone number in E.164 where that is known', () => {
    const typed = { firstname: '+44 20', phonenumber: ' 020 7946 0000 ' };
    expect(formValues(typed, '+442079460000')).to.deep.equal({
      firstname: '+44 20',
      phonenumber: '+442079460000',
    });
  });

  it('have any other phone number as it was typed: no country is guessed', () => {
    expect(formValues({ phonenumber: ' 020 7946 0000 ' }, undefined)).to.deep.equal({
      phonenumber: '020 7946 0000',
    });
  });
});
