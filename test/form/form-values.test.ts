import { expect } from 'chai';
import { formValues } from '../../src/form/form-values.js';

describe('the values that are sent', () => {
  it('have the white space around them taken off', () => {
    expect(formValues({ firstname: '  Ada ' })).to.deep.equal({ firstname: 'Ada' });
  });

  it('have a global phone number in E.164', () => {
    expect(formValues({ phonenumber: ' +44 (20) 7946-0000' })).to.deep.equal({
      phonenumber: '+442079460000',
    });
  });

  it('have any other phone number as it was typed: no country is guessed', () => {
    expect(formValues({ phonenumber: '020 7946 0000' })).to.deep.equal({
      phonenumber: '020 7946 0000',
    });
    expect(formValues({ phonenumber: 'call me' })).to.deep.equal({ phonenumber: 'call me' });
    expect(formValues({ firstname: '+44 20' })).to.deep.equal({ firstname: '+44 20' });
  });

  it('have the phone number as those tell who know phone numbers', () => {
    const phonenumber = ' 020 7946 0000 ';
    const known = { e164: '+442079460000', isUnlikely: false };
    expect(formValues({ phonenumber }, known)).to.deep.equal({ phonenumber: '+442079460000' });
    expect(formValues({ phonenumber: ' +1 800 ' }, { isUnlikely: true })).to.deep.equal({
      phonenumber: '+1 800',
    });
  });
});
