import { expect } from 'chai';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { MetadataRecorder } from '../../src/lifecycle/metadata-recorder.js';

const at = (wall: number, monotonic = wall): { wall: number; monotonic: number } => ({
  wall,
  monotonic,
});

describe('the metadata recorder', () => {
  let recorder: MetadataRecorder;
  beforeEach(() => {
    recorder = new MetadataRecorder({ ...initialMetadata, ready: 1 });
  });

  it('starts with the block that ready carried', () => {
    const ready = { ...initialMetadata, ready: 7 };
    expect(new MetadataRecorder(ready).current).to.equal(ready);
  });

  it('stamps each event with the wall clock', () => {
    expect(recorder.record('opened', at(20))).to.include({ ready: 1, opened: 20 });
    expect(recorder.record('started', at(30))).to.include({ ready: 1, opened: 20, started: 30 });
  });

  it('never stamps an event earlier than the one before it', () => {
    recorder = new MetadataRecorder({ ...initialMetadata, ready: 1000 });
    expect(recorder.record('opened', at(400, 10)).opened).to.equal(1000);
    expect(recorder.record('started', at(500, 20)).started).to.equal(1000);
    recorder.record('closed', at(2000, 30));
    expect(recorder.record('opened', at(600, 40)).opened).to.equal(2000);
  });

  it('starts over at opened and keeps only ready', () => {
    recorder.record('opened', at(2), { proactive: true });
    recorder.addWaiting(5);
    recorder.record('submitted', at(3), { form: {}, attempts: 1 });
    recorder.record('closed', at(4));
    expect(recorder.record('opened', at(5))).to.deep.equal({
      ...initialMetadata,
      ready: 1,
      opened: 5,
      elapsed: 0,
    });
  });

  it('measures what elapsed since opened by the monotonic clock', () => {
    expect(recorder.record('opened', at(0, 200.4)).elapsed).to.equal(0);
    expect(recorder.record('started', at(-9000, 1200.9)).elapsed).to.equal(1001);
  });

  it('measures the filling in from started to the first submitted only', () => {
    recorder.record('opened', at(0));
    recorder.record('started', at(100));
    expect(recorder.record('submitted', at(350)).filling).to.equal(250);
    expect(recorder.record('submitted', at(900)).filling).to.equal(250);
  });

  it('has no filling in where nothing was started', () => {
    recorder.record('opened', at(0));
    expect(recorder.record('submitted', at(350)).filling).to.equal(false);
  });

  it('adds up the waiting for numbers, also a waiting of no time', () => {
    expect(recorder.record('opened', at(0)).waiting).to.equal(false);
    recorder.addWaiting(0);
    expect(recorder.record('rejected', at(1)).waiting).to.equal(0);
    recorder.addWaiting(1.4);
    recorder.addWaiting(2.3);
    expect(recorder.record('completed', at(2)).waiting).to.equal(4);
  });

  it('gives frozen blocks that survive JSON', () => {
    const block = recorder.record('opened', at(7));
    expect(block).to.be.frozen;
    expect(JSON.parse(JSON.stringify(block))).to.deep.equal(block);
    expect(recorder.current).to.equal(block);
  });
});
