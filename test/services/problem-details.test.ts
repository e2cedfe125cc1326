import { expect } from 'chai';
import { refusalOfProblem } from '../../src/services/problem-details.js';

describe('refusalOfProblem', () => {
  it('reads our own code', () => {
    expect(refusalOfProblem({ code: 'closed' }, 403).code).to.equal('closed');
  });

  it('reads what is wrong with single fields', () => {
    const errors = { phonenumber: 'Too short.', firstname: 'Too long.' };
    const refusal = refusalOfProblem({ code: 'not-allowed', errors }, 422);
    expect(refusal).to.deep.equal({ code: 'not-allowed', fields: errors });
  });

  for (const status of [400, 422]) {
    it(`reads a ${String(status)} that names the phone number as an invalid number`, () => {
      const errors = { phonenumber: 'Too short.' };
      expect(refusalOfProblem({ errors }, status).code).to.equal('invalid-number');
      expect(refusalOfProblem({ code: 'nonsense', errors }, status).code).to.equal(
        'invalid-number',
      );
    });

    it(`leaves a ${String(status)} that names another field to the status`, () => {
      const errors = { firstname: 'Too long.' };
      expect(refusalOfProblem({ errors }, status)).to.deep.equal({
        code: undefined,
        fields: errors,
      });
    });
  }

  it('leaves other statuses to themselves', () => {
    const errors = { phonenumber: 'Too short.' };
    expect(refusalOfProblem({ errors }, 403)).to.deep.equal({ code: undefined, fields: errors });
  });

  it('knows no codes but ours', () => {
    for (const code of ['nonsense', 'constructor', 404, null, ['closed'], { toString: 1 }]) {
      expect(refusalOfProblem({ code }, 400).code).to.equal(undefined);
    }
  });

  it('keeps messages only', () => {
    const errors = { firstname: 'Too long.', lastname: 4, email: ['No.'], phonenumber: null };
    expect(refusalOfProblem({ errors }, 400).fields).to.deep.equal({ firstname: 'Too long.' });
  });

  it('takes nothing else for messages', () => {
    for (const errors of ['No.', ['No.'], 4, true, null, [{ detail: 'No.', pointer: '#/age' }]]) {
      expect(refusalOfProblem({ errors }, 422)).to.deep.equal({ code: undefined, fields: {} });
    }
  });

  it('makes __proto__ a field like any other (F21)', () => {
    const { fields } = refusalOfProblem(JSON.parse('{"errors":{"__proto__":"polluted"}}'), 400);
    expect(Object.keys(fields ?? {})).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype);
  });

  it('takes a problem with nothing in it', () => {
    expect(refusalOfProblem({ title: 'Not found' }, 404)).to.deep.equal({
      code: undefined,
      fields: {},
    });
  });

  it('throws at what is no problem', () => {
    for (const body of [undefined, null, 'No.', 404]) {
      expect(() => refusalOfProblem(body, 404)).to.throw();
    }
  });
});
