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
    host.requests.submit(requestOf(values));
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
      host.requests.edit();
      host.requests.edit();
      host.lifecycle.close();
      expect(host.names).to.deep.equal(['ready', 'opened', 'started', 'cancelled', 'closed']);
    });

    it('ready, opened, started, submitted, completed, closed', async () => {
      open();
      host.requests.edit();
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
    host.requests.submit(requestOf(), 'auto-submit');
    await settled();
    expect(host.names).to.deep.equal(['ready', 'opened', 'submitted']);
    expect(host.last).to.include({ autoSubmitted: true, started: false, filling: false });
    expect(host.last.form).to.deep.equal({});
  });

  it('measures filling in, waiting and all of it', async () => {
    open();
    host.environment.advance(1000);
    host.requests.edit();
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
