import { expect } from 'chai';
import { formValues } from '../../src/form/form-values.js';

describe('the values that are sent', () => {
  it('have the white space around them taken off', () => {
    expect(formValues({ firstname: '  Ada ' }, undefined)).to.deep.equal({ firstname: 'Ada' });
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
