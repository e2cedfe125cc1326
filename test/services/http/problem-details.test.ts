import { expect } from 'chai';
import { readProblemDetails } from '../../../src/services/http/problem-details.js';

const names = ['firstname', 'lastname', 'phonenumber'];
const read = (body: unknown, status = 422): ReturnType<typeof readProblemDetails> =>
  readProblemDetails(body, status, names);

describe('readProblemDetails', () => {
  it('reads an error code of the element', () => {
    expect(read({ code: 'closed' }, 403).code).to.equal('closed');
  });

  it('reads the messages of fields', () => {
    const errors = { phonenumber: 'Too short.', firstname: 'Too long.' };
    const refusal = read({ code: 'not-allowed', errors });
    expect(refusal).to.deep.equal({ code: 'not-allowed', fields: errors });
  });

  for (const status of [400, 409, 422]) {
    it(`reads a ${String(status)} that names the phone number as an invalid number`, () => {
      const errors = { phonenumber: 'Too short.' };
      expect(read({ errors }, status).code).to.equal('invalid-number');
      expect(read({ code: 'nonsense', errors }, status).code).to.equal('invalid-number');
    });

    it(`reads a ${String(status)} that names other fields as an invalid form (F37)`, () => {
      const errors = { firstname: 'Too long.' };
      expect(read({ errors }, status)).to.deep.equal({ code: 'invalid-form', fields: errors });
      const both = { phonenumber: 'Too short.', ...errors };
      expect(read({ errors: both }, status).code).to.equal('invalid-form');
    });
  }

  it('reads no code from field messages with another status', () => {
    const errors = { phonenumber: 'Too short.' };
    expect(read({ errors }, 403)).to.deep.equal({ fields: errors });
  });

  it('ignores unknown codes', () => {
    for (const code of ['nonsense', 'constructor', 404, null, ['closed'], { toString: 1 }]) {
      expect(read({ code }, 400).code).to.equal(undefined);
    }
  });

  const phone = 'Not a number.';
  const bodies: Record<string, unknown> = {
    'our own': { errors: { phonenumber: phone } },
    'ASP.NET Core': { title: 'Invalid.', status: 400, errors: { PhoneNumber: [phone] } },
    'ASP.NET Core, nested': { errors: { 'Form.PhoneNumber': [phone] } },
    'ASP.NET Core, by JSON path': { errors: { '$.form.phonenumber': [phone] } },
    'ASP.NET Web API': { Message: 'No.', ModelState: { 'request.form.phonenumber': [phone] } },
    Laravel: { message: 'The data was invalid.', errors: { phonenumber: [phone] } },
    'Ruby on Rails': { phonenumber: [phone] },
    'Django REST framework': { phonenumber: [phone], non_field_errors: [] },
    'Django REST framework, nested': { form: { phonenumber: [phone] } },
    marshmallow: { errors: { json: { phonenumber: [phone] } } },
    'RFC 9457': { errors: [{ detail: phone, pointer: '#/form/phonenumber' }] },
    'RFC 7807': { 'invalid-params': [{ name: 'phonenumber', reason: phone }] },
    'JSON:API': {
      errors: [
        {
          status: '422',
          source: { pointer: '/data/attributes/phonenumber' },
          title: 'No',
          detail: phone,
        },
      ],
    },
    FastAPI: {
      detail: [{ type: 'value', loc: ['body', 'form', 'phonenumber'], msg: phone, input: '1' }],
    },
    Spring: {
      errors: [
        {
          codes: ['Pattern.phonenumber'],
          defaultMessage: phone,
          field: 'phonenumber',
          rejectedValue: '1',
          code: 'Pattern',
        },
      ],
    },
    'express-validator': {
      errors: [{ type: 'field', value: '1', msg: phone, path: 'phonenumber', location: 'body' }],
    },
    zod: { issues: [{ code: 'custom', path: ['form', 'phonenumber'], message: phone }] },
    'zod as a list': [{ code: 'custom', path: ['phonenumber'], message: phone }],
    'zod, flattened': { error: { formErrors: [], fieldErrors: { phonenumber: [phone] } } },
    'zod, formatted': { _errors: [], phonenumber: { _errors: [phone] } },
    Joi: {
      details: [
        { message: phone, path: ['phonenumber'], context: { key: 'phonenumber', value: '1' } },
      ],
    },
    Ajv: { errors: [{ instancePath: '/form/phonenumber', message: phone, params: {} }] },
    Symfony: { detail: 'No.', violations: [{ propertyPath: 'form[phonenumber]', message: phone }] },
    FluentValidation: [
      { propertyName: 'Form.PhoneNumber', errorMessage: phone, attemptedValue: '1' },
    ],
    Mongoose: {
      errors: {
        phonenumber: { name: 'ValidatorError', message: phone, path: 'phonenumber', value: '1' },
      },
    },
    'Google APIs': {
      error: {
        code: 3,
        message: 'No.',
        details: [{ fieldViolations: [{ field: 'form.phonenumber', description: phone }] }],
      },
    },
    OData: {
      error: { code: 'No', message: 'No.', details: [{ target: 'phonenumber', message: phone }] },
    },
    'an object with a message': { errors: { phonenumber: { message: phone } } },
    'a name in another notation': { errors: { phone_number: phone } },
  };
  for (const [what, body] of Object.entries(bodies)) {
    it(`finds the message of a field in the format of ${what} (F37)`, () => {
      expect(read(body)).to.deep.equal({
        code: 'invalid-number',
        fields: { phonenumber: phone },
      });
    });
  }

  it('finds the name of a field in the first word of a message (F37)', () => {
    const message = 'phonenumber must be a phone number';
    const fields = { phonenumber: message };
    expect(read({ statusCode: 400, message: [message] }, 400).fields).to.deep.equal(fields);
    expect(read({ errors: [message] }).fields).to.deep.equal(fields);
    const nested = [{ property: 'phonenumber', constraints: { isPhone: message } }];
    expect(read(nested).fields).to.deep.equal(fields);
  });

  it('joins the different messages of a field (F37)', () => {
    const errors = { phonenumber: ['Too short.', 'No digits.', 'Too short.'] };
    expect(read({ errors }).fields).to.deep.equal({ phonenumber: 'Too short. No digits.' });
  });

  it('keeps the message of a field that is not in the form (F37)', () => {
    expect(read({ errors: { age: 'Too young.' } })).to.deep.equal({
      code: 'invalid-form',
      fields: { age: 'Too young.' },
    });
    const errors = [{ detail: 'Too young.', pointer: '#/age' }];
    expect(read({ errors }).fields).to.deep.equal({ age: 'Too young.' });
  });

  it('keeps the message of a field whose name is a member of problem details (F37)', () => {
    const errors = { name: 'Too long.', message: 'Too short.' };
    const { fields } = readProblemDetails({ errors }, 422, ['name', 'message']);
    expect(fields).to.deep.equal(errors);
    const list = [{ name: 'phonenumber', message: 'Bad.' }];
    const all = ['name', 'message', 'phonenumber'];
    expect(readProblemDetails({ errors: list }, 422, all).fields).to.deep.equal({
      phonenumber: 'Bad.',
    });
  });

  it('cuts long messages (F37)', () => {
    const { fields } = read({ errors: { phonenumber: 'x'.repeat(500) } });
    expect(fields).to.deep.equal({ phonenumber: 'x'.repeat(200) });
  });

  const general: Record<string, unknown> = {
    'a text': { errors: 'No.' },
    'a list of texts': { errors: ['No.'] },
    'an empty name': { errors: { '': ['No.'] } },
    'Django REST framework': { non_field_errors: ['No.'] },
    NestJS: { statusCode: 400, message: ['No.'], error: 'Bad Request' },
  };
  for (const [what, body] of Object.entries(general)) {
    it(`keeps a message without a field under the empty name: ${what} (F37)`, () => {
      const refusal = { code: 'invalid-form', fields: { '': 'No.' } };
      expect(read(body, 400)).to.deep.equal(refusal);
      expect(read(body, 403)).to.deep.equal({ fields: {} });
    });
  }

  it('reads a 400 with one message as an invalid form (F37)', () => {
    const body = { message: 'First name too short' };
    expect(read(body, 400)).to.deep.equal({ code: 'invalid-form', fields: {} });
    expect(read(body, 403)).to.deep.equal({ fields: {} });
  });

  it('finds a text under the name of a form field (F37)', () => {
    const fields = { firstname: 'bad' };
    expect(read(fields, 400)).to.deep.equal({ code: 'invalid-form', fields });
    const reserved = { code: '7', title: 'No.' };
    expect(readProblemDetails(reserved, 400, ['code', 'title'])).to.deep.equal({ fields: {} });
  });

  const others: Record<string, unknown> = {
    'members that are no texts': { errors: { firstname: 4, lastname: null, phonenumber: true } },
    'a text that repeats the status': {
      statusCode: 400,
      message: 'Bad Request',
      error: 'Bad Request',
    },
    'a general message': { error: { code: 400, message: 'No API key.', status: 'INVALID' } },
    'a copy of the request': { form: { phonenumber: '+44', firstname: 'Ada' } },
    'the members of problem details': {
      title: 'No.',
      detail: 'No.',
      status: 422,
      type: 'about:blank',
    },
    'deeply nested objects': {
      errors: { a: { b: { c: { d: { e: { f: { g: { phonenumber: 'x' } } } } } } } },
    },
  };
  for (const [what, body] of Object.entries(others)) {
    it(`takes no message from ${what} (F37)`, () => {
      expect(read(body, 400)).to.deep.equal({ fields: {} });
    });
  }

  it('reads __proto__ as an ordinary field name (F21)', () => {
    const { fields } = read(JSON.parse('{"errors":{"__proto__":"polluted"}}'), 400);
    expect(Object.keys(fields ?? {})).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype);
  });

  it('throws for a body that is no object', () => {
    for (const body of [undefined, null, 'No.', 404]) {
      expect(() => read(body, 404)).to.throw();
    }
  });
});
