/** Checks that a sequence of events is legal and that its metadata agrees with it. */
import { expect } from 'chai';
import type { ClickToCallEventName } from '../../src/lifecycle/stages.js';
import { initialMetadata, type ClickToCallMetadata } from '../../src/lifecycle/metadata.js';
import { eventNames } from './event-names.js';

export interface RecordedEvent {
  readonly name: ClickToCallEventName;
  readonly metadata: ClickToCallMetadata;
}

/** @param events all dispatched events, in order. `ready` may be missing. */
export function expectLegalEvents(events: readonly RecordedEvent[]): void {
  let interaction: ClickToCallEventName[] = [];
  let previous = initialMetadata;
  let latest = 0;
  events.forEach(({ name, metadata }, index) => {
    if (name === 'opened') interaction = [];
    const before = interaction.at(-1);
    const has = (other: ClickToCallEventName): boolean => interaction.includes(other);
    const legal = {
      ready: index === 0,
      opened: [undefined, 'ready', 'closed'].includes(events[index - 1]?.name),
      started: before === 'opened',
      submitted:
        ['opened', 'started', 'rejected', 'completed', 'expired'].includes(before ?? '') &&
        (has('started') || metadata.autoSubmitted),
      rejected: before === 'submitted',
      completed: before === 'submitted',
      expired: before === 'completed',
      cancelled: has('opened') && !has('completed') && events[index + 1]?.name === 'closed',
      closed: has('opened') && (before === 'cancelled') !== has('completed'),
    }[name];
    const names = events.map((event) => event.name).join(' ');
    expect(legal, `${name} in ${names}`).to.equal(true);
    interaction.push(name);

    expect(metadata).to.be.frozen;
    expect(JSON.parse(JSON.stringify(metadata))).to.deep.equal(metadata);
    expect(metadata[name], 'the own timestamp').to.be.a('number').that.is.at.least(latest);
    latest = Number(metadata[name]);
    for (const other of eventNames) {
      const happened = other === 'ready' || interaction.includes(other);
      expect(metadata[other] !== false, `${other} at ${name}`).to.equal(happened);
      if (other !== name && name !== 'opened') expect(metadata[other]).to.equal(previous[other]);
    }
    const count = (other: ClickToCallEventName): number =>
      interaction.filter((each) => each === other).length;
    expect(Number(metadata.attempts)).to.equal(count('submitted'));
    expect((metadata.errors || []).length).to.equal(count('rejected'));
    expect(metadata.form !== false).to.equal(has('submitted') || name === 'submitted');
    expect(metadata.elapsed !== false).to.equal(name !== 'ready');
    expect(metadata.filling !== false).to.equal(count('started') > 0 && count('submitted') > 0);
    if (name !== 'opened')
      expect(Number(metadata.elapsed)).to.be.at.least(Number(previous.elapsed));
    expect(Number(metadata.waiting)).to.be.at.most(Number(metadata.elapsed));
    previous = metadata;
  });
}
