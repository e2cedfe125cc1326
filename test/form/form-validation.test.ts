import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { FormValidation } from '../../src/form/form-validation.js';
import { focusedName } from '../helpers/page.js';

describe('the state of the form', () => {
  let form: HTMLFormElement;
  let state: FormValidation;
  let first: HTMLInputElement;
  let phone: HTMLInputElement;
  const said = (): string[][] => [...state.problems].map(([name, problem]) => [name, problem(en)]);
  const report = (name: string, text: string): void => {
    state.setServerErrors({ code: 'unknown', fields: { [name]: text } }, en);
  };
  const input = (name: string): HTMLInputElement => {
    const created = form.appendChild(document.createElement('input'));
    created.name = name;
    return created;
  };

  beforeEach(() => {
    form = document.body.appendChild(document.createElement('form'));
    state = new FormValidation(() => form);
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
    expect(state.rawForm).to.deep.equal({ firstname: 'Ada', phonenumber: ' 020 7946 ' });
  });

  it('is not valid with a required field left out, or a phone number without digits', () => {
    state.validate();
    expect(said()).to.deep.equal([['phonenumber', en.problems.required]]);
    phone.value = 'call me';
    state.validate();
    expect(said()).to.deep.equal([['phonenumber', en.problems.phonenumber]]);
  });

  it('is not valid with an email address that is none', () => {
    phone.value = '123';
    const email = input('email');
    email.type = 'email';
    email.value = 'ada@';
    state.validate();
    expect(said()).to.deep.equal([['email', en.problems.email]]);
    email.value = 'ada@shop.example';
    state.validate();
    expect(state.problems.size).to.equal(0);
  });

  it('is valid again once that is mended', () => {
    phone.value = 'call me';
    state.validate();
    phone.value = '020 7946 0000';
    state.validate();
    expect(state.problems.size).to.equal(0);
  });

  it('takes over what a service says of fields that are there, in place of what was said before', () => {
    state.validate();
    state.setServerErrors(
      {
        code: 'unknown',
        fields: { firstname: 'Too short.', email: 'Taken.', constructor: 'No.' },
      },
      en,
    );
    expect(said()).to.deep.equal([['firstname', 'Too short.']]);
  });

  it('returns what a service says of no field, and leaves a control without a name alone (F37)', () => {
    const nameless = input('');
    const refusal = { code: 'invalid-form', fields: { '': 'Too short.' } } as const;
    expect(state.setServerErrors(refusal, en)).to.equal('Too short.');
    expect(nameless.validationMessage).to.equal('');
  });

  it('takes back what was said of a field, and leaves alone what the page says of it', () => {
    first.setCustomValidity('Not again.');
    report('phonenumber', 'Taken.');
    expect(phone.validationMessage).to.equal('Taken.');
    state.clearErrors('firstname');
    state.clearErrors('phonenumber');
    expect(state.problems.size).to.equal(0);
    expect(phone.validity.customError).to.equal(false);
    expect(first.validationMessage).to.equal('Not again.');
  });

  it('brings the focus to the first problem, else to the first field', () => {
    expect(state.focus()).to.equal(true);
    expect(focusedName()).to.equal('firstname');
    state.validate();
    state.focus();
    expect(focusedName()).to.equal('phonenumber');
  });

  it('leaves out what cannot have the focus', () => {
    first.hidden = true;
    phone.disabled = true;
    expect(state.focus()).to.equal(false);
    phone.disabled = false;
    report('firstname', 'Too short.');
    expect(state.focus()).to.equal(true);
    expect(focusedName()).to.equal('phonenumber');
  });

  it('has the fields of any name, and drops what was typed in them', () => {
    for (const name of ['elements', 'reset', 'submit', '__proto__']) input(name).value = name;
    const typed = Object.entries(state.rawForm).map(([name]) => name);
    expect(typed).to.include.members(['elements', 'reset', 'submit', '__proto__']);
    state.reset();
    expect(state.rawForm.reset).to.equal('');
  });

  it('types into a field as a visitor does', () => {
    const heard: string[] = [];
    form.addEventListener('input', () => heard.push(phone.value));
    state.setValueAsUser('phonenumber', '+44 20 7946 0000');
    expect(heard).to.deep.equal(['+44 20 7946 0000']);
    expect(focusedName()).to.equal('phonenumber');
    state.setValueAsUser('nobody', '1');
    expect(heard).to.have.length(1);
  });

  describe('with a list', () => {
    let list: HTMLSelectElement;
    beforeEach(() => {
      list = form.appendChild(document.createElement('select'));
      list.name = 'country';
      list.append(new Option(''), new Option('GB', 'GB', true, true), new Option('FR'));
    });

    it('starts with what the page gives', () => {
      expect(state.selectedValue('country', 'FR')).to.equal('FR');
      expect(state.selectedValue('nobody', 'FR')).to.equal('FR');
      expect(state.selectedValue('phonenumber', '1')).to.equal('1');
    });

    it('stays with what the visitor has chosen', () => {
      list.value = 'FR';
      expect(state.selectedValue('country', 'GB')).to.equal('FR');
      list.value = '';
      expect(state.selectedValue('country', 'GB')).to.equal('');
    });

    it('is focused where it has a problem', () => {
      report('country', 'Not there.');
      state.focus();
      expect(focusedName()).to.equal('country');
    });
  });

  it('has nothing to focus without a field', () => {
    expect(new FormValidation(() => null).focus()).to.equal(false);
    expect(new FormValidation(() => null).rawForm).to.deep.equal({});
  });

  it('drops what was typed and said', () => {
    first.value = 'Grace';
    state.validate();
    state.reset();
    expect(state.problems.size).to.equal(0);
    expect(first.value).to.equal('Ada');
  });
});
