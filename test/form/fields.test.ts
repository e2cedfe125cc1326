/** Field definitions and the values that are sent. */
import { expect } from 'chai';
import fc from 'fast-check';
import { defaultFields, parseFields, isTelephoneNumberLike } from '../../src/form/fields.js';
import { randomRuns } from '../helpers/random-runs.js';
import { normalizeValues } from '../../src/form/values.js';

const namesOf = (fields: unknown): string[] => parseFields(fields).map(({ name }) => name);

describe('the field definitions', () => {
  const attributes = (fields: unknown): unknown[] =>
    parseFields(fields).map(({ name, type, autocomplete, required }) => [
      name,
      type,
      autocomplete,
      required,
    ]);

  it('default to first name, last name and a required phone number with their autofill names', () => {
    expect(attributes(defaultFields(false))).to.deep.equal([
      ['firstname', 'text', 'given-name', false],
      ['lastname', 'text', 'family-name', false],
      ['phonenumber', 'tel', 'tel', true],
    ]);
  });

  it('put the last name first when the family name comes first', () => {
    expect(namesOf(defaultFields(true))).to.deep.equal(['lastname', 'firstname', 'phonenumber']);
  });

  it('include an email address and a country', () => {
    expect(attributes('email country')).to.deep.equal([
      ['email', 'email', 'email', false],
      ['country', 'country', 'country', false],
    ]);
  });

  it('accept names in any order, separated by any white space, each once', () => {
    expect(namesOf(' phonenumber\n lastname  phonenumber ')).to.deep.equal([
      'phonenumber',
      'lastname',
    ]);
  });

  it('are empty when the page asks for none', () => {
    for (const none of ['none', ' none ', '', []]) expect(parseFields(none)).to.deep.equal([]);
  });

  it('treat unknown names as optional text fields', () => {
    expect(parseFields('order constructor')).to.deep.equal(
      ['order', 'constructor'].map((name) => ({
        name,
        label: undefined,
        type: 'text',
        autocomplete: 'off',
        required: false,
      })),
    );
  });

  it('keep complete definitions of the page', () => {
    const defined = [
      {
        name: 'topic',
        label: 'What is it about?',
        type: 'text',
        autocomplete: 'on',
        required: true,
      },
    ];
    expect(parseFields(defined)).to.deep.equal(defined);
  });

  it('are completed by name and type', () => {
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

  it('skip entries without a name and repeated names', () => {
    const list = [null, 5, {}, [], { name: '' }, { name: 7 }, { name: 'a' }, 'a', '', undefined];
    expect(namesOf(list)).to.deep.equal(['a']);
  });

  it('replace an invalid type, label, autocomplete and required value by the default', () => {
    const odd = { name: 'a', type: 'constructor', label: {}, autocomplete: 1, required: 'yes' };
    expect(parseFields([odd])).to.deep.equal(parseFields('a'));
    expect(parseFields([{ name: 'a', label: '' }])).to.deep.equal(parseFields('a'));
    expect(parseFields([{ name: 'a', type: ['tel'] }])).to.deep.equal(parseFields('a'));
  });

  it('are valid fields for any value of the page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (given) => {
        for (const { name, type } of parseFields(given)) {
          expect(name).to.be.a('string').that.is.not.empty;
          expect(['text', 'tel', 'email', 'country']).to.include(type);
        }
      }),
      randomRuns(1000),
    );
  });
});

describe('isTelephoneNumberLike()', () => {
  for (const value of [
    '123',
    '+44 (20) 7946-0000',
    '٠٢٠ ٧٩٤٦',
    '０２０７９４６',
    '020.7946/0000 ext. 5',
    '12345678901234567890',
  ]) {
    it(`accepts ${value}`, () => {
      expect(isTelephoneNumberLike(value)).to.equal(true);
    });
  }
  for (const value of ['', '12', 'call me', '++--', '123456789012345678901']) {
    it(`rejects "${value}"`, () => {
      expect(isTelephoneNumberLike(value)).to.equal(false);
    });
  }
});

describe('formValues()', () => {
  it('trims white space', () => {
    expect(normalizeValues({ firstname: '  Ada ' }, undefined)).to.deep.equal({ firstname: 'Ada' });
  });

  it('sends invisible characters alone as empty (F40)', () => {
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
      expect(normalizeValues({ firstname }, undefined)).to.deep.equal({ firstname: '' });
    }
  });

  it('keeps invisible characters between letters (F40)', () => {
    const firstname = 'नि\u200dशा ❤\ufe0f';
    expect(normalizeValues({ firstname: ` ${firstname} ` }, undefined)).to.deep.equal({
      firstname,
    });
  });

  it('sends the phone number in E.164 when it is known', () => {
    const typed = { firstname: '+44 20', phonenumber: ' 020 7946 0000 ' };
    expect(normalizeValues(typed, '+442079460000')).to.deep.equal({
      firstname: '+44 20',
      phonenumber: '+442079460000',
    });
  });

  it('sends any other phone number as typed without guessing a country', () => {
    expect(normalizeValues({ phonenumber: ' 020 7946 0000 ' }, undefined)).to.deep.equal({
      phonenumber: '020 7946 0000',
    });
  });
});
