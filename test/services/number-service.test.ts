import { expect } from 'chai';
import {
  isNumberServiceErrorCode,
  NumberServiceError,
  toNumberServiceError,
  type NumberServiceErrorCode,
} from '../../src/services/number-service.js';

/** Whether an error with the code is retryable. */
const codes: Record<NumberServiceErrorCode, boolean> = {
  network: true,
  timeout: true,
  offline: true,
  unavailable: true,
  'rate-limited': true,
  closed: false,
  'invalid-number': false,
  'invalid-form': false,
  'session-expired': true,
  'not-allowed': false,
  misconfigured: false,
  'bad-response': true,
  unknown: true,
};

describe('NumberServiceError', () => {
  for (const [code, retryable] of Object.entries(codes)) {
    it(`is ${retryable ? '' : 'not '}retryable by default: ${code}`, () => {
      if (!isNumberServiceErrorCode(code)) throw new Error(`${code} is no code.`);
      expect(new NumberServiceError(code).retryable).to.equal(retryable);
    });
  }

  it('takes `retryable` from its options', () => {
    expect(new NumberServiceError('closed', { retryable: true }).retryable).to.equal(true);
    expect(new NumberServiceError('network', { retryable: false }).retryable).to.equal(false);
  });

  it('has its class name as name and its code as message', () => {
    const error = new NumberServiceError('closed');
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: 'NumberServiceError', message: 'closed', code: 'closed' });
  });

  it('has no other details by default', () => {
    const error = new NumberServiceError('unavailable');
    expect(error.retryAfter).to.equal(undefined);
    expect(error.fields).to.deep.equal({});
    expect(error.cause).to.equal(undefined);
  });

  it('takes its other details from its options', () => {
    const cause = new TypeError('Failed to fetch');
    const fields = { phonenumber: 'Too short.' };
    const error = new NumberServiceError('invalid-number', { cause, fields, retryAfter: 2000 });
    expect(error).to.include({ cause, fields, retryAfter: 2000 });
  });
});

describe('isNumberServiceErrorCode', () => {
  it('accepts only the error codes', () => {
    for (const code of Object.keys(codes)) expect(isNumberServiceErrorCode(code)).to.equal(true);
    for (const value of [
      '',
      'Closed',
      'constructor',
      '__proto__',
      undefined,
      null,
      1,
      ['closed'],
    ]) {
      expect(isNumberServiceErrorCode(value)).to.equal(false);
    }
  });
});

describe('toNumberServiceError', () => {
  it('returns a NumberServiceError unchanged', () => {
    const error = new NumberServiceError('closed');
    expect(toNumberServiceError(error)).to.equal(error);
  });

  it('converts any other value to the code unknown, with that value as cause', () => {
    for (const reason of [new TypeError('x is not a function'), 'closed', 4, null, undefined]) {
      const error = toNumberServiceError(reason);
      expect(error).to.be.instanceOf(NumberServiceError);
      expect(error).to.include({ code: 'unknown', retryable: true, cause: reason });
    }
  });

  it('returns an error of a second copy of the class unchanged', () => {
    const reason = Object.assign(new Error(), {
      name: 'NumberServiceError',
      code: 'rate-limited',
      retryable: false,
      retryAfter: 2000,
      fields: { phonenumber: 'Too short.' },
    });
    expect(toNumberServiceError(reason)).to.equal(reason);
  });

  it('takes the code of any object that has an error code', () => {
    const reason = { code: 'closed' };
    const error = toNumberServiceError(reason);
    expect(error).to.be.instanceOf(NumberServiceError);
    expect(error).to.include({ code: 'closed', retryable: false, cause: reason });
  });

  it('wraps an error with an error code and another name', () => {
    const reason = Object.assign(new Error(), { code: 'closed', fields: {} });
    expect(toNumberServiceError(reason)).to.include({ code: 'closed', cause: reason });
  });

  it('wraps an object with an unknown code, and an incomplete error with the same name', () => {
    expect(toNumberServiceError({ code: 'nonsense' }).code).to.equal('unknown');
    for (const more of [
      { code: 'closed' },
      { code: 'closed', fields: null },
      { code: 'teapot', fields: {} },
    ]) {
      const half = Object.assign(new Error(), { name: 'NumberServiceError' }, more);
      expect(toNumberServiceError(half)).to.be.instanceOf(NumberServiceError);
      expect(toNumberServiceError(half).fields).to.deep.equal({});
    }
  });
});
