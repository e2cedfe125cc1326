import { expect } from 'chai';
import { NumberServiceError } from '../../src/services/number-service.js';
import { LifecycleHost, requestOf, settled } from '../helpers/lifecycle-host.js';

const form = { firstname: 'Ada', phonenumber: '+442079460000' };

describe('number requests', () => {
  let host: LifecycleHost;
  beforeEach(() => {
    host = new LifecycleHost();
  });

  const open = (): void => {
    host.open();
  };
  const submit = async (values: Record<string, string> = form): Promise<void> => {
    host.submit(requestOf(values));
    await settled();
  };
  const complete = async (expiresAt?: number): Promise<void> => {
    open();
    await submit();
    host.call.resolve({ number: '+18005550100', ...(expiresAt !== undefined && { expiresAt }) });
    await settled();
  };

  describe('a request', () => {
    it('goes out after the listeners of submitted have run', async () => {
      open();
      host.addEventListener('submitted', () => {
        expect(host.calls).to.have.length(0);
      });
      await submit();
      expect(host.calls).to.have.length(1);
    });

    it('is not made if a listener of submitted closes', async () => {
      host.addEventListener('submitted', () => {
        host.close();
      });
      open();
      await submit();
      expect(host.calls).to.have.length(0);
      expect(host.names).to.deep.equal(['opened', 'started', 'submitted', 'cancelled', 'closed']);
    });

    it('is made once, however often it is submitted (F20)', async () => {
      open();
      for (let press = 0; press < 5; press += 1) host.submit(requestOf(form));
      await settled();
      expect(host.calls).to.have.length(1);
    });

    it('is aborted on closing, and its answer changes nothing', async () => {
      open();
      await submit();
      const { call } = host;
      host.close();
      expect(call.signal.aborted).to.equal(true);
      call.resolve({ number: '+18005550100' });
      await settled();
      expect(host.names.at(-1)).to.equal('closed');
      expect(host.state.offer).to.equal(null);
    });

    it('that is answered late does not answer the next interaction', async () => {
      open();
      await submit();
      const late = host.call;
      host.close();
      open();
      await submit();
      late.resolve({ number: '+18005550199' });
      await settled();
      expect(host.state.stage).to.equal('submitted');
      host.call.resolve({ number: '+18005550100' });
      await settled();
      expect(host.state.offer?.number).to.equal('+18005550100');
    });

    it('is the page’s own doing only where it says so', async () => {
      open();
      await submit();
      expect(host.last.autoSubmitted).to.equal(false);
      host.close();
      open();
      host.submit(requestOf(form), 'auto-submit');
      expect(host.last.autoSubmitted).to.equal(true);
    });

    it('knows how long its number held when it came', async () => {
      await complete(host.environment.wall + 5000);
      host.environment.advance(2000);
      expect(host.state.lifetime).to.equal(5000);
      host.close();
      await complete();
      expect(host.state.lifetime).to.equal(0);
    });

    it('is not aborted by its own answer', async () => {
      await complete();
      expect(host.call.signal.aborted).to.equal(false);
    });

    it('may end from within the service', async () => {
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
      await settled();
      expect(host.state.stage).to.equal('completed');
    });
  });

  describe('the idempotency key', () => {
    const keys = (): string[] => host.calls.map(({ idempotencyKey }) => idempotencyKey);
    const reject = async (
      code: 'network' | 'timeout' | 'offline' | 'unavailable',
    ): Promise<void> => {
      host.call.reject(new NumberServiceError(code));
      await settled();
    };

    for (const code of ['network', 'timeout', 'offline'] as const) {
      it(`is kept, with the request, for a retry after ${code} (F20)`, async () => {
        open();
        await submit();
        await reject(code);
        await submit();
        expect(keys()).to.deep.equal(['key-1', 'key-1']);
        expect(host.calls[1]?.request).to.equal(host.calls[0]?.request);
      });
    }

    it('is new after an answer', async () => {
      open();
      await submit();
      await reject('unavailable');
      await submit();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
    });

    it('is new after an edit, and the new values are sent (F20)', async () => {
      open();
      await submit();
      await reject('network');
      host.edit();
      await submit({ firstname: 'Grace' });
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal({ firstname: 'Grace' });
    });

    it('stays with a request that is on its way when a field is edited', async () => {
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

    it('is new where the form is another one, though nothing told that it was edited', async () => {
      open();
      await submit();
      await reject('timeout');
      await submit({ ...form, token: 'fresh' });
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.include({ token: 'fresh' });
      expect(host.last.form).to.include({ token: 'fresh' });
    });

    it('is kept where the fields have only changed places, as some languages have it (F20)', async () => {
      open();
      await submit({ firstname: 'Ada', lastname: 'Lovelace' });
      await reject('timeout');
      await submit({ lastname: 'Lovelace', firstname: 'Ada' });
      expect(keys()).to.deep.equal(['key-1', 'key-1']);
    });

    it('is new for a renewal, with the same form', async () => {
      await complete();
      host.renew();
      await settled();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal(form);
    });

    it('is new for a renewal with values of its own, which are kept', async () => {
      await complete();
      host.renew(requestOf({ ...form, token: 'token-2' }));
      await settled();
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

  describe('a rejection', () => {
    it('is told by its code, and all of them are kept', async () => {
      open();
      await submit();
      host.call.reject(new NumberServiceError('unavailable'));
      await settled();
      await submit();
      host.call.reject(new NumberServiceError('unknown'));
      await settled();
      expect(host.last.errors).to.deep.equal(['unavailable', 'unknown']);
      expect(host.last.errors).to.be.frozen;
      expect(host.state.error?.code).to.equal('unknown');
    });

    it('is forgotten with the next opening', async () => {
      open();
      await submit();
      host.call.reject(new NumberServiceError('closed'));
      await settled();
      host.close();
      expect(host.state.error).to.equal(undefined);
      open();
      expect(host.last.errors).to.equal(false);
    });
  });

  describe('the offer', () => {
    it('is there from completed on, and gone with closed', async () => {
      await complete();
      expect(host.state.offer).to.deep.equal({ number: '+18005550100' });
      expect(host.timeLeft).to.equal(undefined);
      let seen: unknown;
      host.addEventListener('closed', () => {
        seen = host.state.offer;
      });
      host.close();
      expect(seen).to.equal(null);
    });

    it('expires once, on time (F11)', async () => {
      await complete(host.environment.wall + 60_000);
      host.environment.advance(59_999);
      expect(host.state.stage).to.equal('completed');
      expect(host.timeLeft).to.equal(1);
      host.environment.advance(1);
      host.environment.wake();
      host.environment.advance(60_000);
      expect(host.names.filter((name) => name === 'expired')).to.have.length(1);
      expect(host.last.elapsed).to.equal(60_000);
    });

    it('stays expired when the clock is set back after a sleep (F11)', async () => {
      await complete(host.environment.wall + 60_000);
      host.environment.sleep(60_000);
      host.environment.wake();
      expect(host.state.stage).to.equal('expired');
      host.environment.wall -= 3_600_000;
      expect(host.timeLeft).to.equal(0);
    });

    it('stays, while a new one is asked for, and expires without an event then', async () => {
      await complete(host.environment.wall + 60_000);
      host.renew();
      await settled();
      host.environment.advance(10_000);
      expect(host.state.offer?.number).to.equal('+18005550100');
      host.call.reject(new NumberServiceError('unavailable'));
      await settled();
      host.environment.advance(50_000);
      expect(host.names).not.to.include('expired');
      expect(host.timeLeft).to.equal(0);
      await submit();
      host.call.resolve({ number: '+18005550101' });
      await settled();
      expect(host.state.offer?.number).to.equal('+18005550101');
      expect(host.timeLeft).to.equal(undefined);
    });

    it('that expired while a new one was asked for does not come back with the clock (F11)', async () => {
      await complete(host.environment.wall + 60_000);
      host.renew();
      await settled();
      host.environment.sleep(60_000);
      host.checkExpiry();
      host.environment.sleep(-3_600_000);
      expect(host.timeLeft).to.equal(0);
      expect(host.state.stage).to.equal('submitted');
    });

    it('is looked for in vain while there is none', () => {
      open();
      host.checkExpiry();
      expect(host.timeLeft).to.equal(undefined);
      expect(host.state.stage).to.equal('opened');
    });

    it('leaves no timer and no listener behind when the interaction ends', async () => {
      await complete(host.environment.wall + 60_000);
      expect(host.environment.pending).to.be.above(0);
      host.close();
      expect(host.environment.pending).to.equal(0);
    });

    it('once handed out leaves nothing to cancel', async () => {
      await complete();
      host.close();
      expect(host.names.slice(-2)).to.deep.equal(['completed', 'closed']);
    });

    it('can be renewed after it has expired', async () => {
      await complete(host.environment.wall + 1000);
      host.environment.advance(1000);
      host.renew();
      await settled();
      host.call.resolve({ number: '+18005550102' });
      await settled();
      expect(host.names.slice(-3)).to.deep.equal(['expired', 'submitted', 'completed']);
    });
  });
});
