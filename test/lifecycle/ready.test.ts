import { expect } from 'chai';
import { ClickToCallEvent } from '../../src/lifecycle/events.js';
import { initialMetadata, type ClickToCallMetadata } from '../../src/lifecycle/metadata.js';
import { dispatchReady } from '../../src/lifecycle/ready.js';

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
