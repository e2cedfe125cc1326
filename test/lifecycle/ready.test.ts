import { expect } from 'chai';
import { ClickToCallEvent } from '../../src/lifecycle/events.js';
import { initialMetadata, type ClickToCallMetadata } from '../../src/lifecycle/metadata.js';
import { dispatchReady } from '../../src/lifecycle/ready.js';

describe('becoming ready', () => {
  it('dispatches ready with the time by the wall clock, and nothing else has happened', () => {
    const host = new EventTarget();
    const heard: Event[] = [];
    host.addEventListener('ready', (event) => heard.push(event));
    const before = Date.now();
    dispatchReady(host, () => undefined);
    const [event, ...others] = heard;
    expect(others).to.deep.equal([]);
    if (!(event instanceof ClickToCallEvent)) throw new Error('It is no event of the lifecycle.');
    const { ready } = event.detail;
    expect(ready).to.be.within(before, Date.now());
    expect(event.detail).to.deep.equal({ ...initialMetadata, ready });
    expect(event.detail).to.be.frozen;
  });

  it('hands the metadata over before anybody hears of it', () => {
    const host = new EventTarget();
    let entered: ClickToCallMetadata | undefined;
    const seen: unknown[] = [];
    host.addEventListener('ready', (event) => {
      if (event instanceof ClickToCallEvent) seen.push(event.detail, entered);
    });
    dispatchReady(host, (metadata) => {
      entered = metadata;
    });
    const [heard, handedOver] = seen;
    expect(heard).to.include({ opened: false });
    expect(handedOver).to.equal(heard);
  });

  it('dispatches an event that neither bubbles nor is composed nor can be cancelled', () => {
    const host = new EventTarget();
    const heard: Event[] = [];
    host.addEventListener('ready', (event) => heard.push(event));
    dispatchReady(host, () => undefined);
    expect(heard[0]).to.include({ bubbles: false, composed: false, cancelable: false });
  });
});
