import { expect } from 'chai';
import fc from 'fast-check';
import { defaultFields, fieldsOf, isTelephoneNumberLike } from '../../src/form/fields.js';
import { randomRuns } from '../helpers/random-runs.js';

const namesOf = (fields: unknown): string[] => fieldsOf(fields).map(({ name }) => name);

describe('the fields of the form', () => {
  const attributes = (fields: unknown): unknown[] =>
    fieldsOf(fields).map(({ name, type, autocomplete, required }) => [
      name,
      type,
      autocomplete,
      required,
    ]);

  it('are first name, last name and a phone number that is required, each with its autofill name', () => {
    expect(attributes(defaultFields(false))).to.deep.equal([
      ['firstname', 'text', 'given-name', false],
      ['lastname', 'text', 'family-name', false],
      ['phonenumber', 'tel', 'tel', true],
    ]);
  });

  it('are in another order where the family name comes first', () => {
    expect(namesOf(defaultFields(true))).to.deep.equal(['lastname', 'firstname', 'phonenumber']);
  });

  it('may be an email address and a country too', () => {
    expect(attributes('email country')).to.deep.equal([
      ['email', 'email', 'email', false],
      ['country', 'country', 'country', false],
    ]);
  });

  it('are named in any order, separated by any white space, each once', () => {
    expect(namesOf(' phonenumber\n lastname  phonenumber ')).to.deep.equal([
      'phonenumber',
      'lastname',
    ]);
  });

  it('are none where the page says so', () => {
    for (const none of ['none', ' none ', '', []]) expect(fieldsOf(none)).to.deep.equal([]);
  });

  it('are optional lines of text where the name is not known', () => {
    expect(fieldsOf('order constructor')).to.deep.equal(
      ['order', 'constructor'].map((name) => ({
        name,
        label: undefined,
        type: 'text',
        autocomplete: 'off',
        required: false,
      })),
    );
  });

  it('are as the page defines them', () => {
    const defined = [
      {
        name: 'topic',
        label: 'What is it about?',
        type: 'text',
        autocomplete: 'on',
        required: true,
      },
    ];
    expect(fieldsOf(defined)).to.deep.equal(defined);
  });

  it('are completed by what name and type suggest', () => {
    const list = [
      'firstname',
      { name: 'phonenumber', required: false },
      { name: 'mobile', type: 'tel' },
      { name: 'contact', type: 'email' },
      { name: 'home', type: 'country' },
    ];
    expect(attributes(list)).to.deep.equal([
      ['firstname', 'text', 'given-name', false],
      ['phonenumber', 'tel', 'tel', false],
      ['mobile', 'tel', 'tel', false],
      ['contact', 'email', 'email', false],
      ['home', 'country', 'country', false],
    ]);
  });

  it('are without what has no name, or one that was there before', () => {
    const list = [null, 5, {}, [], { name: '' }, { name: 7 }, { name: 'a' }, 'a', '', undefined];
    expect(namesOf(list)).to.deep.equal(['a']);
  });

  it('are lines of text where the type is none, and without a label that is none', () => {
    const odd = { name: 'a', type: 'constructor', label: {}, autocomplete: 1, required: 'yes' };
    expect(fieldsOf([odd])).to.deep.equal(fieldsOf('a'));
    expect(fieldsOf([{ name: 'a', label: '' }])).to.deep.equal(fieldsOf('a'));
    expect(fieldsOf([{ name: 'a', type: ['tel'] }])).to.deep.equal(fieldsOf('a'));
  });

  it('are fields or nothing, whatever the page gives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (given) => {
        for (const { name, type } of fieldsOf(given)) {
          expect(name).to.be.a('string').that.is.not.empty;
          expect(['text', 'tel', 'email', 'country']).to.include(type);
        }
      }),
      randomRuns(2000),
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
    '12345678901234567890',
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
