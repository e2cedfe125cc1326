import { expect } from 'chai';
import {
  defaultFields,
  fieldsNamed,
  formValues,
  isTelephoneNumberLike,
} from '../../src/form/fields.js';

describe('the fields of the form', () => {
  it('are first name, last name and a phone number that is required, each with its autofill name', () => {
    const fields = fieldsNamed(defaultFields).map(({ name, type, autocomplete, required }) => [
      name,
      type,
      autocomplete,
      required,
    ]);
    expect(fields).to.deep.equal([
      ['firstname', 'text', 'given-name', false],
      ['lastname', 'text', 'family-name', false],
      ['phonenumber', 'tel', 'tel', true],
    ]);
  });

  it('are named in any order, separated by any white space, each once', () => {
    expect(
      fieldsNamed(' phonenumber\n lastname  phonenumber ').map(({ name }) => name),
    ).to.deep.equal(['phonenumber', 'lastname']);
  });

  it('are none where the page says so', () => {
    expect(fieldsNamed('none')).to.deep.equal([]);
    expect(fieldsNamed('')).to.deep.equal([]);
  });

  it('are optional lines of text where the name is not known', () => {
    expect(fieldsNamed('order constructor')).to.deep.equal(
      ['order', 'constructor'].map((name) => ({
        name,
        type: 'text',
        autocomplete: 'off',
        required: false,
      })),
    );
  });
});

describe('a phone number as typed', () => {
  for (const value of [
    '123',
    '+44 (20) 7946-0000',
    '٠٢٠ ٧٩٤٦',
    '０２０７９４６',
    '020.7946/0000 ext. 5',
  ]) {
    it(`may be ${value}`, () => {
      expect(isTelephoneNumberLike(value)).to.equal(true);
    });
  }
  for (const value of ['', '12', 'call me', '++--', '123456789012345678901']) {
    it(`is not "${value}"`, () => {
      expect(isTelephoneNumberLike(value)).to.equal(false);
    });
  }
});

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
    expect(formValues({ firstname: '+44 20' })).to.deep.equal({ firstname: '+44 20' });
  });
});
