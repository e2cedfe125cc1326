import { expect } from 'chai';
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { eventNames } from '../helpers/event-names.js';
import { LifecycleHost, requestOf, settled } from '../helpers/lifecycle-host.js';

const form = { firstname: 'Ada', phonenumber: '+442079460000' };

describe('the lifecycle controller', () => {
  let host: LifecycleHost;
  beforeEach(() => {
    host = new LifecycleHost();
  });

  const open = (): void => {
    host.open();
  };
  const submit = async (values: Record<string, string> = form): Promise<void> => {
    host.requests.submit(requestOf(values));
    await settled();
  };

  describe('comes, after ready, out at the sequences of the original', () => {
    it('opened, cancelled, closed', () => {
      open();
      host.close();
      expect(host.names).to.deep.equal(['opened', 'cancelled', 'closed']);
    });

    it('opened, started, cancelled, closed', () => {
      open();
      host.edit();
      host.edit();
      host.close();
      expect(host.names).to.deep.equal(['opened', 'started', 'cancelled', 'closed']);
    });

    it('opened, started, submitted, completed, closed', async () => {
      open();
      host.edit();
      await submit();
      host.call.resolve({ number: '+18005550100' });
      await settled();
      host.close();
      expect(host.names).to.deep.equal(['opened', 'started', 'submitted', 'completed', 'closed']);
    });
  });

  it('starts out ready, with the metadata that it is given', () => {
    const metadata = { ...initialMetadata, ready: 7 };
    const lifecycle = new LifecycleController(host, metadata);
    expect(lifecycle).to.include({ stage: 'ready', isOpen: false, metadata });
    lifecycle.perform('open');
    expect(lifecycle).to.include({ stage: 'opened', isOpen: true });
    expect(lifecycle.metadata.ready).to.equal(7);
  });

  it('tells of each stage before its events go out, and when all of them are', () => {
    const told: string[] = [];
    const target = new EventTarget();
    const lifecycle = new LifecycleController(target, initialMetadata, {
      entered: (stage) => told.push(`enters ${stage}`),
      settled: () => told.push('is settled'),
    });
    for (const name of eventNames) target.addEventListener(name, () => told.push(name));
    target.addEventListener('opened', () => {
      lifecycle.perform('close');
    });
    lifecycle.perform('open');
    expect(told).to.deep.equal([
      'enters opened',
      'opened',
      'enters closed',
      'cancelled',
      'closed',
      'is settled',
    ]);
  });

  it('keeps how it was opened and takes no notice of a second opening', () => {
    host.open({ proactive: true, prefilled: true });
    host.lifecycle.perform('open', () => {
      throw new Error('asked for nothing');
    });
    expect(host.names).to.deep.equal(['opened']);
    expect(host.last).to.include({ proactive: true, prefilled: true });
  });

  it('gives the form with submitted, not before, and frozen', async () => {
    open();
    await submit();
    const [, started, submitted] = host.events;
    expect(started?.metadata.form).to.equal(false);
    expect(submitted?.metadata.form).to.deep.equal(form);
    expect(submitted?.metadata.form).to.be.frozen.and.not.equal(form);
    expect(submitted?.metadata.attempts).to.equal(1);
  });

  it('tells an automatic submission from the visitor’s', async () => {
    open();
    host.requests.submit(requestOf(), 'auto-submit');
    await settled();
    expect(host.names).to.deep.equal(['opened', 'submitted']);
    expect(host.last).to.include({ autoSubmitted: true, started: false, filling: false });
    expect(host.last.form).to.deep.equal({});
  });

  it('measures filling in, waiting and all of it', async () => {
    open();
    host.environment.advance(1000);
    host.edit();
    host.environment.advance(2000);
    await submit();
    host.environment.advance(500);
    host.call.reject(new NumberServiceError('unavailable'));
    await settled();
    expect(host.last).to.include({ elapsed: 3500, filling: 2000, waiting: 500 });
    await submit();
    host.environment.advance(700);
    host.close();
    expect(host.last).to.include({ elapsed: 4200, filling: 2000, waiting: 1200, attempts: 2 });
  });

  describe('runs to completion', () => {
    it('lets what a listener asks for wait until every listener has heard', () => {
      const heard: string[] = [];
      host.addEventListener('opened', () => {
        host.close();
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
      host.close();
      expect(host.names).to.deep.equal(['opened', 'cancelled', 'closed', 'opened']);
    });

    let uncaught: CapturedErrors | undefined;
    afterEach(() => uncaught?.stop());
    it('goes on after a listener has thrown', async () => {
      uncaught = captureErrors();
      host.addEventListener('opened', () => {
        throw new Error('thrown on purpose');
      });
      open();
      host.close();
      expect(host.names).to.deep.equal(['opened', 'cancelled', 'closed']);
      await uncaught.reported();
      expect(uncaught.stop()).to.deep.equal(['thrown on purpose']);
    });
  });

  it('drops what waits behind data of the page that throws', () => {
    host.addEventListener('closed', () => {
      host.lifecycle.perform('open', () => {
        throw new Error('thrown on purpose');
      });
      host.lifecycle.perform('open', () => ({ proactive: true }));
    });
    open();
    expect(() => {
      host.close();
    }).to.throw('thrown on purpose');
    host.close();
    expect(host.names).to.deep.equal(['opened', 'cancelled', 'closed']);
  });

  it('dispatches events that neither bubble nor are composed nor can be cancelled', () => {
    const events: Event[] = [];
    host.addEventListener('opened', (event) => events.push(event));
    open();
    expect(events[0]).to.include({ bubbles: false, composed: false, cancelable: false });
  });
});
