/** Number requests: when they start and end, their idempotency keys and their errors. */
import { expect } from 'chai';
import { NumberServiceError } from '../../src/services/number-service.js';
import { LifecycleHost, requestOf, flushMicrotasks } from '../helpers/lifecycle-host.js';

const form = { firstname: 'Ada', phonenumber: '+442079460000' };

describe('the lifecycle', () => {
  let host: LifecycleHost;
  beforeEach(() => {
    host = new LifecycleHost();
  });

  const open = (): void => {
    host.open();
  };
  const submit = async (values: Record<string, string> = form): Promise<void> => {
    host.submit(requestOf(values));
    await flushMicrotasks();
  };
  const complete = async (expiresAt?: number): Promise<void> => {
    open();
    await submit();
    host.call.resolve({ number: '+18005550100', ...(expiresAt !== undefined && { expiresAt }) });
    await flushMicrotasks();
  };

  describe('make a request, which', () => {
    it('starts after the listeners of submitted have run', async () => {
      open();
      host.addEventListener('submitted', () => {
        expect(host.calls).to.have.length(0);
      });
      await submit();
      expect(host.calls).to.have.length(1);
    });

    it('does not start if a listener of submitted closes the panel', async () => {
      host.addEventListener('submitted', () => {
        host.close();
      });
      open();
      await submit();
      expect(host.calls).to.have.length(0);
      expect(host.names).to.deep.equal(['opened', 'started', 'submitted', 'cancelled', 'closed']);
    });

    it('starts once for several submissions (F20)', async () => {
      open();
      for (let press = 0; press < 5; press += 1) host.submit(requestOf(form));
      await flushMicrotasks();
      expect(host.calls).to.have.length(1);
    });

    it('is aborted on closing, after which its response has no effect', async () => {
      open();
      await submit();
      const { call } = host;
      host.close();
      expect(call.signal.aborted).to.equal(true);
      call.resolve({ number: '+18005550100' });
      await flushMicrotasks();
      expect(host.names.at(-1)).to.equal('closed');
      expect(host.state.offer).to.equal(null);
    });

    it('does not complete the next interaction with a late response', async () => {
      open();
      await submit();
      const late = host.call;
      host.close();
      open();
      await submit();
      late.resolve({ number: '+18005550199' });
      await flushMicrotasks();
      expect(host.state.stage).to.equal('submitted');
      host.call.resolve({ number: '+18005550100' });
      await flushMicrotasks();
      expect(host.state.offer?.number).to.equal('+18005550100');
    });

    it('sets autoSubmitted only for an auto-submission', async () => {
      open();
      await submit();
      expect(host.last.autoSubmitted).to.equal(false);
      host.close();
      open();
      host.submit(requestOf(form), 'auto-submit');
      expect(host.last.autoSubmitted).to.equal(true);
    });

    it('sets the lifetime of the number on its arrival', async () => {
      await complete(host.environment.wall + 5000);
      host.environment.advance(2000);
      expect(host.state.lifetime).to.equal(5000);
      host.close();
      await complete();
      expect(host.state.lifetime).to.equal(0);
    });

    it('is not aborted by its own response', async () => {
      await complete();
      expect(host.call.signal.aborted).to.equal(false);
    });

    it('is aborted when the service closes the panel', async () => {
      host.called = () => {
        host.close();
      };
      open();
      await submit();
      expect(host.call.signal.aborted).to.equal(true);
      expect(host.names.at(-1)).to.equal('closed');
      host.called = () => undefined;
      open();
      await submit();
      expect(host.call.signal.aborted).to.equal(false);
      host.call.resolve({ number: '+18005550100' });
      await flushMicrotasks();
      expect(host.state.stage).to.equal('completed');
    });
  });

  describe('set an idempotency key, which', () => {
    const keys = (): string[] => host.calls.map(({ idempotencyKey }) => idempotencyKey);
    const reject = async (
      code: 'network' | 'timeout' | 'offline' | 'unavailable',
    ): Promise<void> => {
      host.call.reject(new NumberServiceError(code));
      await flushMicrotasks();
    };

    for (const code of ['network', 'timeout', 'offline'] as const) {
      it(`stays the same for a retry with the same request after ${code} (F20)`, async () => {
        open();
        await submit();
        await reject(code);
        await submit();
        expect(keys()).to.deep.equal(['key-1', 'key-1']);
        expect(host.calls[1]?.request).to.equal(host.calls[0]?.request);
      });
    }

    it('is new after a response', async () => {
      open();
      await submit();
      await reject('unavailable');
      await submit();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
    });

    it('is new after an edit, with the new values in the request (F20)', async () => {
      open();
      await submit();
      await reject('network');
      host.edit();
      await submit({ firstname: 'Grace' });
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal({ firstname: 'Grace' });
    });

    it('stays the same when a field is edited during the request', async () => {
      open();
      host.addEventListener('submitted', () => {
        host.edit();
      });
      await submit();
      expect(keys()).to.deep.equal(['key-1']);
      await reject('network');
      await submit();
      expect(keys()).to.deep.equal(['key-1', 'key-1']);
    });

    it('is new for different form values without an edit event', async () => {
      open();
      await submit();
      await reject('timeout');
      await submit({ ...form, token: 'fresh' });
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.include({ token: 'fresh' });
      expect(host.last.form).to.include({ token: 'fresh' });
    });

    it('stays the same when only the order of the fields changes, as between languages (F20)', async () => {
      open();
      await submit({ firstname: 'Ada', lastname: 'Lovelace' });
      await reject('timeout');
      await submit({ lastname: 'Lovelace', firstname: 'Ada' });
      expect(keys()).to.deep.equal(['key-1', 'key-1']);
    });

    it('is new for a renewal with the same form', async () => {
      await complete();
      host.renew();
      await flushMicrotasks();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal(form);
    });

    it('is new for a renewal with other form values, which it sends', async () => {
      await complete();
      host.renew(requestOf({ ...form, token: 'token-2' }));
      await flushMicrotasks();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal({ ...form, token: 'token-2' });
    });

    it('is new after reopening', async () => {
      open();
      await submit();
      await reject('network');
      host.close();
      open();
      await submit();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
    });
  });

  describe('store a rejection, which', () => {
    it('adds its code to the list of errors', async () => {
      open();
      await submit();
      host.call.reject(new NumberServiceError('unavailable'));
      await flushMicrotasks();
      await submit();
      host.call.reject(new NumberServiceError('unknown'));
      await flushMicrotasks();
      expect(host.last.errors).to.deep.equal(['unavailable', 'unknown']);
      expect(host.last.errors).to.be.frozen;
      expect(host.state.error?.code).to.equal('unknown');
    });

    it('is removed on closing', async () => {
      open();
      await submit();
      host.call.reject(new NumberServiceError('closed'));
      await flushMicrotasks();
      host.close();
      expect(host.state.error).to.equal(undefined);
      open();
      expect(host.last.errors).to.equal(false);
    });
  });
});
