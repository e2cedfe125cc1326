import { expect } from 'chai';
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { type ClickToCallMetadata, initialMetadata } from '../../src/lifecycle/metadata.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { type CapturedErrors, captureErrors } from '../helpers/capture-errors.js';
import { eventNames } from '../helpers/event-names.js';
import { LifecycleHost, requestOf, flushMicrotasks } from '../helpers/lifecycle-host.js';
import { ClickToCallEvent } from '../../src/lifecycle/events.js';
import { dispatchReady } from '../../src/lifecycle/ready.js';

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
    host.submit(requestOf(values));
    await flushMicrotasks();
  };

  describe('dispatches an event sequence of Genesys Widgets:', () => {
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
      await flushMicrotasks();
      host.close();
      expect(host.names).to.deep.equal(['opened', 'started', 'submitted', 'completed', 'closed']);
    });
  });

  it('starts in ready with the given metadata', () => {
    const metadata = { ...initialMetadata, ready: 7 };
    const lifecycle = new LifecycleController(host, metadata);
    expect(lifecycle.state).to.include({ stage: 'ready', metadata, offer: null });
    lifecycle.dispatch({ type: 'open', options: {}, isPrefilled: false });
    expect(lifecycle.state.stage).to.equal('opened');
    expect(lifecycle.state.metadata.ready).to.equal(7);
  });

  it('calls transition listeners before the events and idle listeners after them', () => {
    const heard: string[] = [];
    const target = new EventTarget();
    const lifecycle = new LifecycleController(target, initialMetadata);
    lifecycle.onTransition(({ stage }) => heard.push(`to ${stage}`));
    lifecycle.onIdle(() => heard.push('idle'));
    for (const name of eventNames) target.addEventListener(name, () => heard.push(name));
    target.addEventListener('opened', () => {
      lifecycle.dispatch({ type: 'close' });
    });
    lifecycle.dispatch({ type: 'open', options: {}, isPrefilled: false });
    expect(heard).to.deep.equal([
      'to opened',
      'opened',
      'to closed',
      'cancelled',
      'closed',
      'idle',
    ]);
  });

  it('has the metadata of an event while it dispatches the event', () => {
    const target = new EventTarget();
    const lifecycle = new LifecycleController(target, initialMetadata);
    const matches: boolean[] = [];
    for (const name of eventNames) {
      target.addEventListener(name, (event) => {
        matches.push((event as CustomEvent).detail === lifecycle.state.metadata);
      });
    }
    lifecycle.dispatch({ type: 'open', options: {}, isPrefilled: false });
    lifecycle.dispatch({ type: 'submit', request: requestOf(), idempotencyKey: 'key' });
    lifecycle.dispatch({ type: 'close' });
    expect(matches).to.deep.equal([true, true, true, true, true]);
  });

  it('keeps the options of the opening and ignores a second opening', () => {
    host.open({ proactive: true, isPrefilled: true });
    host.open();
    expect(host.names).to.deep.equal(['opened']);
    expect(host.last).to.include({ proactive: true, prefilled: true });
    expect(host.state.options.proactive).to.equal(true);
  });

  it('adds a frozen copy of the form at submitted', async () => {
    open();
    await submit();
    const [, started, submitted] = host.events;
    expect(started?.metadata.form).to.equal(false);
    expect(submitted?.metadata.form).to.deep.equal(form);
    expect(submitted?.metadata.form).to.be.frozen.and.not.equal(form);
    expect(submitted?.metadata.attempts).to.equal(1);
  });

  it('sets autoSubmitted for an auto-submission', async () => {
    open();
    host.submit(requestOf(), 'auto-submit');
    await flushMicrotasks();
    expect(host.names).to.deep.equal(['opened', 'submitted']);
    expect(host.last).to.include({ autoSubmitted: true, started: false, filling: false });
    expect(host.last.form).to.deep.equal({});
  });

  it('measures elapsed, filling and waiting', async () => {
    open();
    host.environment.advance(1000);
    host.edit();
    host.environment.advance(2000);
    await submit();
    host.environment.advance(500);
    host.call.reject(new NumberServiceError('unavailable'));
    await flushMicrotasks();
    expect(host.last).to.include({ elapsed: 3500, filling: 2000, waiting: 500 });
    await submit();
    host.environment.advance(700);
    host.close();
    expect(host.last).to.include({ elapsed: 4200, filling: 2000, waiting: 1200, attempts: 2 });
  });

  describe('runs each action to completion and', () => {
    it('queues an action of a listener until all listeners have run', () => {
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
    it('continues after the data of an action throws', async () => {
      uncaught = captureErrors();
      open();
      await submit();
      const error = {
        code: 'unavailable' as const,
        retryable: true,
        fields: {},
        get retryAfter(): number {
          throw new Error('thrown on purpose');
        },
      };
      host.lifecycle.dispatch({ type: 'reject', error });
      host.close();
      expect(host.names).to.deep.equal(['opened', 'started', 'submitted', 'cancelled', 'closed']);
      await uncaught.reported();
      expect(uncaught.stop()).to.deep.equal(['thrown on purpose']);
    });

    it('reports the exception of a transition listener and calls the other listeners', async () => {
      uncaught = captureErrors();
      const lifecycle = new LifecycleController(host, initialMetadata);
      const stages: string[] = [];
      lifecycle.onTransition(() => {
        throw new Error('thrown on purpose');
      });
      lifecycle.onTransition(({ stage }) => stages.push(stage));
      lifecycle.dispatch({ type: 'open', options: {}, isPrefilled: false });
      expect(stages).to.deep.equal(['opened']);
      expect(host.names).to.deep.equal(['opened']);
      await uncaught.reported();
      expect(uncaught.stop()).to.deep.equal(['thrown on purpose']);
    });

    it('continues after a listener throws', async () => {
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

  it('dispatches events that are not bubbling, composed or cancelable', () => {
    const events: Event[] = [];
    host.addEventListener('opened', (event) => events.push(event));
    open();
    expect(events[0]).to.include({ bubbles: false, composed: false, cancelable: false });
  });
});

describe('dispatchReady', () => {
  it('dispatches ready with initial metadata and the time of the wall clock', () => {
    const host = new EventTarget();
    const events: Event[] = [];
    host.addEventListener('ready', (event) => events.push(event));
    const before = Date.now();
    dispatchReady(host, () => undefined);
    const [event, ...others] = events;
    expect(others).to.deep.equal([]);
    if (!(event instanceof ClickToCallEvent)) throw new Error('The event is no ClickToCallEvent.');
    const { ready } = event.detail;
    expect(ready).to.be.within(before, Date.now());
    expect(event.detail).to.deep.equal({ ...initialMetadata, ready });
    expect(event.detail).to.be.frozen;
  });

  it('passes the metadata to its callback before it dispatches the event', () => {
    const host = new EventTarget();
    let passed: ClickToCallMetadata | undefined;
    const seen: unknown[] = [];
    host.addEventListener('ready', (event) => {
      if (event instanceof ClickToCallEvent) seen.push(event.detail, passed);
    });
    dispatchReady(host, (metadata) => {
      passed = metadata;
    });
    const [detail, metadata] = seen;
    expect(detail).to.include({ opened: false });
    expect(metadata).to.equal(detail);
  });

  it('dispatches an event that is not bubbling, composed or cancelable', () => {
    const host = new EventTarget();
    const events: Event[] = [];
    host.addEventListener('ready', (event) => events.push(event));
    dispatchReady(host, () => undefined);
    expect(events[0]).to.include({ bubbles: false, composed: false, cancelable: false });
  });
});

describe('the initial metadata', () => {
  it('has a member for each event, and every value is false', () => {
    expect(initialMetadata).to.include.keys(eventNames);
    expect(Object.values(initialMetadata).filter((value) => value !== false)).to.deep.equal([]);
  });

  it('is frozen', () => {
    expect(initialMetadata).to.be.frozen;
  });
});
