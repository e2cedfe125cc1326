import { expect } from 'chai';
import {
  isNumberServiceErrorCode,
  type NumberOutcome,
  type NumberService,
  NumberServiceError,
  type NumberServiceErrorCode,
  toNumberServiceError,
} from '../../src/services/number-service.js';
import { runRequest } from '../../src/services/run-request.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';

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

const request = {
  form: {},
  rawForm: {},
  userData: {},
  page: { url: '', title: '', referrer: '', language: '', timeZone: '' },
};
const settled = async (): Promise<void> => {
  for (let microtask = 0; microtask < 10; microtask += 1) await Promise.resolve();
};
const never = (): Promise<never> => new Promise(() => undefined);

describe('runRequest', () => {
  let environment: FakeEnvironment;
  let abort: AbortController;
  beforeEach(() => {
    environment = new FakeEnvironment();
    abort = new AbortController();
  });

  const ask = (service: NumberService, timeout = 1000): Promise<NumberOutcome> =>
    runRequest(
      request,
      { signal: abort.signal, idempotencyKey: 'key' },
      {
        service: () => Promise.resolve(service),
        timeout,
        environment,
      },
    );
  const codeOf = (outcome: NumberOutcome): string =>
    'error' in outcome ? outcome.error.code : 'none';

  it('passes the request and the key to the service and returns the offer', async () => {
    const calls: unknown[] = [];
    const outcome = await ask((asked, { idempotencyKey }) => {
      calls.push(asked, idempotencyKey);
      return Promise.resolve({ number: '+1 202 555 0100' });
    });
    expect(calls).to.deep.equal([request, 'key']);
    expect(outcome).to.deep.equal({
      offer: { number: '+12025550100', formatted: '+1 202 555 0100' },
    });
    expect(environment.pending).to.equal(0);
  });

  it('rejects an invalid offer of the service', async () => {
    const outcome = await ask(() => Promise.resolve({ number: 'javascript:alert(1)' }));
    expect(codeOf(outcome)).to.equal('bad-response');
  });

  it('returns the error codes of the service', async () => {
    expect(codeOf(await ask(() => Promise.reject(new NumberServiceError('closed'))))).to.equal(
      'closed',
    );
    expect(
      codeOf(
        await ask(() => {
          throw new TypeError('a bug');
        }),
      ),
    ).to.equal('unknown');
  });

  it('returns a network error when the service cannot be loaded', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const outcome = await runRequest(
      request,
      { signal: abort.signal, idempotencyKey: 'key' },
      {
        service: () => Promise.reject(cause),
        timeout: 1000,
        environment,
      },
    );
    expect(codeOf(outcome)).to.equal('network');
    expect(outcome).to.have.nested.property('error.cause', cause);
  });

  it('ends at the timeout and aborts the service with a TimeoutError', async () => {
    let signal: AbortSignal | undefined;
    const outcome = ask((_, context) => {
      ({ signal } = context);
      return never();
    });
    await settled();
    environment.advance(999);
    expect(signal?.aborted).to.equal(false);
    environment.advance(1);
    expect(codeOf(await outcome)).to.equal('timeout');
    expect(signal?.reason).to.have.property('name', 'TimeoutError');
    expect(signal?.reason).to.have.property('message').that.includes('too long');
    expect(await outcome).to.have.nested.property('error.cause', signal?.reason);
  });

  it('includes the loading of the service in the timeout', async () => {
    const outcome = runRequest(
      request,
      { signal: abort.signal, idempotencyKey: 'key' },
      {
        service: never,
        timeout: 1000,
        environment,
      },
    );
    environment.advance(1000);
    expect(codeOf(await outcome)).to.equal('timeout');
  });

  for (const timeout of [0, -1, NaN]) {
    it(`uses a timeout of 15 s instead of ${timeout}`, async () => {
      const outcome = ask(never, timeout);
      environment.advance(14_999);
      await settled();
      let ended = false;
      void outcome.then(() => {
        ended = true;
      });
      await settled();
      expect(ended).to.equal(false);
      environment.advance(1);
      expect(codeOf(await outcome)).to.equal('timeout');
    });
  }

  it('does not end early with a timeout that exceeds the limit of timers (F4)', async () => {
    let ended = false;
    void ask(never, 2 ** 40).then(() => {
      ended = true;
    });
    environment.advance(10_000);
    await settled();
    expect(ended).to.equal(false);
  });

  it('aborts the service when the caller aborts, and leaves no timer', async () => {
    let signal: AbortSignal | undefined;
    void ask((_, context) => {
      ({ signal } = context);
      return never();
    });
    await settled();
    abort.abort();
    expect(signal?.aborted).to.equal(true);
    expect(environment.pending).to.equal(0);
  });

  it('does not call the service when the caller has aborted before', async () => {
    let calls = 0;
    abort.abort();
    await ask(() => {
      calls += 1;
      return Promise.resolve({ number: '+12025550100' });
    });
    expect(calls).to.equal(0);
    expect(environment.pending).to.equal(0);
  });
});
