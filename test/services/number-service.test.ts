import { expect } from 'chai';
import {
  isNumberServiceErrorCode,
  NumberServiceError,
  toNumberServiceError,
  type NumberServiceErrorCode,
} from '../../src/services/number-service.js';

/** Whether asking again may help, by code. */
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
    it(`says that ${code} is ${retryable ? '' : 'not '}worth another try`, () => {
      if (!isNumberServiceErrorCode(code)) throw new Error(`${code} is no code.`);
      expect(new NumberServiceError(code).retryable).to.equal(retryable);
    });
  }

  it('can be told otherwise', () => {
    expect(new NumberServiceError('closed', { retryable: true }).retryable).to.equal(true);
    expect(new NumberServiceError('network', { retryable: false }).retryable).to.equal(false);
  });

  it('is an error by name, with its code for a message', () => {
    const error = new NumberServiceError('closed');
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ name: 'NumberServiceError', message: 'closed', code: 'closed' });
  });

  it('knows nothing more unless told', () => {
    const error = new NumberServiceError('unavailable');
    expect(error.retryAfter).to.equal(undefined);
    expect(error.fields).to.deep.equal({});
    expect(error.cause).to.equal(undefined);
  });

  it('carries what it is told', () => {
    const cause = new TypeError('Failed to fetch');
    const fields = { phonenumber: 'Too short.' };
    const error = new NumberServiceError('invalid-number', { cause, fields, retryAfter: 2000 });
    expect(error).to.include({ cause, fields, retryAfter: 2000 });
  });
});

describe('isNumberServiceErrorCode', () => {
  it('knows the codes and nothing else', () => {
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
  it('leaves an error of ours as it is', () => {
    const error = new NumberServiceError('closed');
    expect(toNumberServiceError(error)).to.equal(error);
  });

  it('calls everything else unknown, and says what it was', () => {
    for (const reason of [new TypeError('x is not a function'), 'closed', 4, null, undefined]) {
      const error = toNumberServiceError(reason);
      expect(error).to.be.instanceOf(NumberServiceError);
      expect(error).to.include({ code: 'unknown', retryable: true, cause: reason });
    }
  });

  it('understands an error of a second copy of the class', () => {
    const reason = Object.assign(new Error(), {
      name: 'NumberServiceError',
      code: 'rate-limited',
      retryable: false,
      retryAfter: 2000,
      fields: { phonenumber: 'Too short.' },
    });
    expect(toNumberServiceError(reason)).to.equal(reason);
  });

  it('understands any object with a code of ours', () => {
    const reason = { code: 'closed' };
    const error = toNumberServiceError(reason);
    expect(error).to.be.instanceOf(NumberServiceError);
    expect(error).to.include({ code: 'closed', retryable: false, cause: reason });
  });

  it('takes no error for one of ours that has another name', () => {
    const reason = Object.assign(new Error(), { code: 'closed', fields: {} });
    expect(toNumberServiceError(reason)).to.include({ code: 'closed', cause: reason });
  });

  it('takes no other code over, and no error that only has the name', () => {
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
