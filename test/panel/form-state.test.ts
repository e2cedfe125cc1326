import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { FormState } from '../../src/panel/form-state.js';
import { focused } from '../helpers/page.js';

describe('the state of the form', () => {
  let form: HTMLFormElement;
  let state: FormState;
  let first: HTMLInputElement;
  let phone: HTMLInputElement;
  const input = (name: string): HTMLInputElement => {
    const created = form.appendChild(document.createElement('input'));
    created.name = name;
    return created;
  };

  beforeEach(() => {
    form = document.body.appendChild(document.createElement('form'));
    state = new FormState(() => form);
    first = input('firstname');
    first.defaultValue = 'Ada';
    phone = input('phonenumber');
    phone.type = 'tel';
    phone.required = true;
  });
  afterEach(() => {
    form.remove();
  });

  it('is what stands in the fields, to the letter', () => {
    phone.value = ' 020 7946 ';
    expect(state.typed).to.deep.equal({ firstname: 'Ada', phonenumber: ' 020 7946 ' });
  });

  it('is not valid with a required field left out, or a phone number without digits', () => {
    expect(state.validate(en)).to.equal(false);
    expect([...state.problems]).to.deep.equal([['phonenumber', en.problems.required]]);
    phone.value = 'call me';
    expect(state.validate(en)).to.equal(false);
    expect([...state.problems]).to.deep.equal([['phonenumber', en.problems.phonenumber]]);
  });

  it('is valid again once that is mended', () => {
    phone.value = 'call me';
    state.validate(en);
    phone.value = '020 7946 0000';
    expect(state.validate(en)).to.equal(true);
    expect(state.problems.size).to.equal(0);
  });

  it('takes over what a service says of fields that are there, in place of what was said before', () => {
    state.validate(en);
    state.report({ firstname: 'Too short.', email: 'Taken.', constructor: 'No.' });
    expect([...state.problems]).to.deep.equal([['firstname', 'Too short.']]);
  });

  it('brings the focus to the first problem, else to the first field', () => {
    expect(state.focus()).to.equal(true);
    expect(focused()).to.equal('firstname');
    state.validate(en);
    state.focus();
    expect(focused()).to.equal('phonenumber');
  });

  it('has nothing to focus without a field', () => {
    expect(new FormState(() => null).focus()).to.equal(false);
    expect(new FormState(() => null).typed).to.deep.equal({});
  });

  it('drops what was typed and said', () => {
    first.value = 'Grace';
    state.validate(en);
    state.reset();
    expect(state.problems.size).to.equal(0);
    expect(first.value).to.equal('Ada');
  });
});
