import { expect } from '@open-wc/testing';
import { NumberServiceError } from '../../src/services/number-service.js';
import { captureErrors } from '../helpers/capture-errors.js';
import { LifecycleHost, readyHost, requestOf, settled } from '../helpers/lifecycle-host.js';

const page = { proactive: false, prefilled: false };
const form = { firstname: 'Ada', phonenumber: '+442079460000' };

describe('the lifecycle controller', () => {
  let host: LifecycleHost;
  beforeEach(() => {
    host = readyHost();
  });
  afterEach(() => {
    host.remove();
  });

  const open = (): void => {
    host.lifecycle.open(() => page);
  };
  const submit = async (values: Record<string, string> = form): Promise<void> => {
    host.lifecycle.submit(requestOf(values));
    await settled();
  };
  const complete = async (expiresAt?: number): Promise<void> => {
    open();
    await submit();
    host.call.resolve({ number: '+18005550100', ...(expiresAt !== undefined && { expiresAt }) });
    await settled();
  };

  describe('comes out at the sequences of the original', () => {
    it('ready, opened, cancelled, closed', () => {
      open();
      host.lifecycle.close();
      expect(host.names).to.deep.equal(['ready', 'opened', 'cancelled', 'closed']);
    });

    it('ready, opened, started, cancelled, closed', () => {
      open();
      host.lifecycle.edit();
      host.lifecycle.edit();
      host.lifecycle.close();
      expect(host.names).to.deep.equal(['ready', 'opened', 'started', 'cancelled', 'closed']);
    });

    it('ready, opened, started, submitted, completed, closed', async () => {
      open();
      host.lifecycle.edit();
      await submit();
      host.call.resolve({ number: '+18005550100' });
      await settled();
      host.lifecycle.close();
      expect(host.names).to.deep.equal([
        'ready',
        'opened',
        'started',
        'submitted',
        'completed',
        'closed',
      ]);
    });
  });

  describe('ready', () => {
    it('waits until the document is parsed', () => {
      const early = new LifecycleHost();
      document.body.append(early);
      expect(early.lifecycle.stage).to.equal('created');
      expect(early.names).to.deep.equal([]);
      early.environment.parsed();
      expect(early.names).to.deep.equal(['ready']);
      early.remove();
    });

    it('comes once per element, however often it is inserted', async () => {
      host.remove();
      await settled();
      document.body.append(host);
      host.environment.parsed();
      expect(host.names).to.deep.equal(['ready']);
    });

    it('waits for the next insertion where the element is out when its time comes', () => {
      const early = new LifecycleHost();
      document.body.append(early);
      early.remove();
      early.environment.parsed();
      expect(early.names).to.deep.equal([]);
      document.body.append(early);
      early.environment.parsed();
      expect(early.names).to.deep.equal(['ready']);
      early.remove();
    });

    it('is followed by the opening that was asked for before it', () => {
      const early = new LifecycleHost();
      early.lifecycle.open(() => ({ proactive: true, prefilled: false }));
      expect(early.lifecycle.isOpening).to.equal(true);
      document.body.append(early);
      early.environment.parsed();
      expect(early.names).to.deep.equal(['ready', 'opened']);
      expect(early.last.proactive).to.equal(true);
      expect(early.lifecycle.isOpening).to.equal(false);
      early.remove();
    });

    it('is not followed by an opening that was taken back', () => {
      const early = new LifecycleHost();
      document.body.append(early);
      early.lifecycle.open(() => page);
      early.lifecycle.close();
      early.environment.parsed();
      expect(early.names).to.deep.equal(['ready']);
      early.remove();
    });
  });

  it('opens when it is inserted, if it was out of the document when asked', async () => {
    host.remove();
    await settled();
    open();
    expect(host.names).to.deep.equal(['ready']);
    document.body.append(host);
    expect(host.names).to.deep.equal(['ready', 'opened']);
  });

  it('keeps how it was opened and takes no notice of a second opening', () => {
    host.lifecycle.open(() => ({ proactive: true, prefilled: true }));
    host.lifecycle.open(() => {
      throw new Error('asked for nothing');
    });
    expect(host.names).to.deep.equal(['ready', 'opened']);
    expect(host.last).to.include({ proactive: true, prefilled: true });
  });

  it('gives the form with submitted, not before, and frozen', async () => {
    open();
    await submit();
    const [, , started, submitted] = host.events;
    expect(started?.metadata.form).to.equal(false);
    expect(submitted?.metadata.form).to.deep.equal(form);
    expect(submitted?.metadata.form).to.be.frozen.and.not.equal(form);
    expect(submitted?.metadata.attempts).to.equal(1);
  });

  it('tells an automatic submission from the visitor’s', async () => {
    open();
    host.lifecycle.autoSubmit(requestOf());
    await settled();
    expect(host.names).to.deep.equal(['ready', 'opened', 'submitted']);
    expect(host.last).to.include({ autoSubmitted: true, started: false, filling: false });
    expect(host.last.form).to.deep.equal({});
  });

  it('measures filling in, waiting and all of it', async () => {
    open();
    host.environment.advance(1000);
    host.lifecycle.edit();
    host.environment.advance(2000);
    await submit();
    host.environment.advance(500);
    host.call.reject(new NumberServiceError('unavailable'));
    await settled();
    expect(host.last).to.include({ elapsed: 3500, filling: 2000, waiting: 500 });
    await submit();
    host.environment.advance(700);
    host.lifecycle.close();
    expect(host.last).to.include({ elapsed: 4200, filling: 2000, waiting: 1200, attempts: 2 });
  });

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
        host.lifecycle.close();
      });
      open();
      await submit();
      expect(host.calls).to.have.length(0);
      expect(host.names).to.deep.equal([
        'ready',
        'opened',
        'started',
        'submitted',
        'cancelled',
        'closed',
      ]);
    });

    it('is made once, however often it is submitted', async () => {
      open();
      for (let press = 0; press < 5; press += 1) host.lifecycle.submit(requestOf(form));
      await settled();
      expect(host.calls).to.have.length(1);
    });

    it('is aborted on closing, and its answer changes nothing', async () => {
      open();
      await submit();
      const { call } = host;
      host.lifecycle.close();
      expect(call.signal.aborted).to.equal(true);
      call.resolve({ number: '+18005550100' });
      await settled();
      expect(host.names.at(-1)).to.equal('closed');
      expect(host.lifecycle.offer).to.equal(null);
    });

    it('that is answered late does not answer the next interaction', async () => {
      open();
      await submit();
      const late = host.call;
      host.lifecycle.close();
      open();
      await submit();
      late.resolve({ number: '+18005550199' });
      await settled();
      expect(host.lifecycle.stage).to.equal('submitted');
      host.call.resolve({ number: '+18005550100' });
      await settled();
      expect(host.lifecycle.offer?.number).to.equal('+18005550100');
    });

    it('is not aborted by its own answer', async () => {
      await complete();
      expect(host.call.signal.aborted).to.equal(false);
    });

    it('may end from within the service', async () => {
      host.called = () => {
        host.lifecycle.close();
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
      expect(host.lifecycle.stage).to.equal('completed');
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
      it(`is kept, with the request, for a retry after ${code}`, async () => {
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

    it('is new after an edit, and the new values are sent', async () => {
      open();
      await submit();
      await reject('network');
      host.lifecycle.edit();
      await submit({ firstname: 'Grace' });
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal({ firstname: 'Grace' });
    });

    it('stays with a request that is on its way when a field is edited', async () => {
      open();
      host.addEventListener('submitted', () => {
        host.lifecycle.edit();
      });
      await submit();
      expect(keys()).to.deep.equal(['key-1']);
      await reject('network');
      await submit();
      expect(keys()).to.deep.equal(['key-1', 'key-1']);
    });

    it('is new for a renewal, with the same form', async () => {
      await complete();
      host.lifecycle.renew();
      await settled();
      expect(keys()).to.deep.equal(['key-1', 'key-2']);
      expect(host.call.request.form).to.deep.equal(form);
    });

    it('is new after reopening', async () => {
      open();
      await submit();
      await reject('network');
      host.lifecycle.close();
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
      expect(host.lifecycle.error?.code).to.equal('unknown');
    });

    it('is forgotten with the next opening', async () => {
      open();
      await submit();
      host.call.reject(new NumberServiceError('closed'));
      await settled();
      host.lifecycle.close();
      expect(host.lifecycle.error).to.equal(undefined);
      open();
      expect(host.last.errors).to.equal(false);
    });
  });

  describe('the offer', () => {
    it('is there from completed on, and gone with closed', async () => {
      await complete();
      expect(host.lifecycle.offer).to.deep.equal({ number: '+18005550100' });
      expect(host.lifecycle.timeLeft).to.equal(undefined);
      let seen: unknown;
      host.addEventListener('closed', () => {
        seen = host.lifecycle.offer;
      });
      host.lifecycle.close();
      expect(seen).to.equal(null);
    });

    it('expires once, on time', async () => {
      await complete(host.environment.wall + 60_000);
      host.environment.advance(59_999);
      expect(host.lifecycle.stage).to.equal('completed');
      expect(host.lifecycle.timeLeft).to.equal(1);
      host.environment.advance(1);
      host.environment.wake();
      host.environment.advance(60_000);
      expect(host.names.filter((name) => name === 'expired')).to.have.length(1);
      expect(host.last.elapsed).to.equal(60_000);
    });

    it('stays, while a new one is asked for, and expires without an event then', async () => {
      await complete(host.environment.wall + 60_000);
      host.lifecycle.renew();
      await settled();
      host.environment.advance(10_000);
      expect(host.lifecycle.offer?.number).to.equal('+18005550100');
      host.call.reject(new NumberServiceError('unavailable'));
      await settled();
      host.environment.advance(50_000);
      expect(host.names).not.to.include('expired');
      expect(host.lifecycle.timeLeft).to.equal(0);
      await submit();
      host.call.resolve({ number: '+18005550101' });
      await settled();
      expect(host.lifecycle.offer?.number).to.equal('+18005550101');
      expect(host.lifecycle.timeLeft).to.equal(undefined);
    });

    it('once handed out leaves nothing to cancel', async () => {
      await complete();
      host.lifecycle.close();
      expect(host.names.slice(-2)).to.deep.equal(['completed', 'closed']);
    });

    it('can be renewed after it has expired', async () => {
      await complete(host.environment.wall + 1000);
      host.environment.advance(1000);
      host.lifecycle.renew();
      await settled();
      host.call.resolve({ number: '+18005550102' });
      await settled();
      expect(host.names.slice(-3)).to.deep.equal(['expired', 'submitted', 'completed']);
    });
  });

  describe('runs to completion', () => {
    it('lets what a listener asks for wait until every listener has heard', () => {
      const heard: string[] = [];
      host.addEventListener('opened', () => {
        host.lifecycle.close();
        heard.push('first opened');
      });
      host.addEventListener('opened', () => heard.push('second opened'));
      host.addEventListener('closed', () => heard.push('closed'));
      open();
      expect(heard).to.deep.equal(['first opened', 'second opened', 'closed']);
    });

    it('reopens from a listener of closed', () => {
      open();
      host.addEventListener('closed', open, { once: true });
      host.lifecycle.close();
      expect(host.names).to.deep.equal(['ready', 'opened', 'cancelled', 'closed', 'opened']);
    });

    it('goes on after a listener has thrown', () => {
      const uncaught = captureErrors();
      host.addEventListener('opened', () => {
        throw new Error('thrown on purpose');
      });
      open();
      host.lifecycle.close();
      expect(host.names).to.deep.equal(['ready', 'opened', 'cancelled', 'closed']);
      expect(uncaught.stop()).to.deep.equal(['thrown on purpose']);
    });
  });

  describe('in and out of the document', () => {
    it('ends the interaction when the element is still out a microtask later', async () => {
      open();
      await submit();
      host.remove();
      expect(host.names.at(-1)).to.equal('submitted');
      await settled();
      expect(host.names.slice(-2)).to.deep.equal(['cancelled', 'closed']);
      expect(host.call.signal.aborted).to.equal(true);
    });

    it('ends nothing when it is only moved', async () => {
      await complete(host.environment.wall + 1000);
      const section = document.body.appendChild(document.createElement('section'));
      section.append(host);
      await settled();
      expect(host.lifecycle.stage).to.equal('completed');
      host.environment.advance(1000);
      expect(host.lifecycle.stage).to.equal('expired');
      section.replaceWith(host);
    });

    it('leaves no timer and no listener behind', async () => {
      await complete(host.environment.wall + 60_000);
      host.remove();
      await settled();
      expect(host.environment.pending).to.equal(0);
    });
  });

  it('dispatches events that neither bubble nor are composed nor can be cancelled', () => {
    const events: Event[] = [];
    host.addEventListener('opened', (event) => events.push(event));
    open();
    expect(events[0]).to.include({ bubbles: false, composed: false, cancelable: false });
  });
});
