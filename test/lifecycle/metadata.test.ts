import { expect } from 'chai';
import { initialMetadata, MetadataRecorder } from '../../src/lifecycle/metadata.js';

const at = (wall: number, monotonic = wall): { wall: number; monotonic: number } => ({
  wall,
  monotonic,
});

describe('the metadata recorder', () => {
  it('starts with every value false', () => {
    expect(Object.values(new MetadataRecorder().current)).to.satisfy((values: unknown[]) =>
      values.every((value) => value === false),
    );
  });

  it('stamps each event with the wall clock', () => {
    const recorder = new MetadataRecorder();
    expect(recorder.record('ready', at(10)).ready).to.equal(10);
    expect(recorder.record('opened', at(20))).to.include({ ready: 10, opened: 20 });
  });

  it('never stamps an event earlier than the one before it', () => {
    const recorder = new MetadataRecorder();
    recorder.record('ready', at(1000, 0));
    expect(recorder.record('opened', at(400, 10)).opened).to.equal(1000);
    expect(recorder.record('started', at(500, 20)).started).to.equal(1000);
    recorder.record('closed', at(2000, 30));
    expect(recorder.record('opened', at(600, 40)).opened).to.equal(2000);
  });

  it('starts over at opened and keeps only ready', () => {
    const recorder = new MetadataRecorder();
    recorder.record('ready', at(1));
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
    const recorder = new MetadataRecorder();
    expect(recorder.record('ready', at(0, 100)).elapsed).to.equal(false);
    expect(recorder.record('opened', at(0, 200.4)).elapsed).to.equal(0);
    expect(recorder.record('started', at(-9000, 1200.9)).elapsed).to.equal(1001);
  });

  it('measures the filling in from started to the first submitted only', () => {
    const recorder = new MetadataRecorder();
    recorder.record('opened', at(0));
    recorder.record('started', at(100));
    expect(recorder.record('submitted', at(350)).filling).to.equal(250);
    expect(recorder.record('submitted', at(900)).filling).to.equal(250);
  });

  it('has no filling in where nothing was started', () => {
    const recorder = new MetadataRecorder();
    recorder.record('opened', at(0));
    expect(recorder.record('submitted', at(350)).filling).to.equal(false);
  });

  it('adds up the waiting for numbers, also a waiting of no time', () => {
    const recorder = new MetadataRecorder();
    expect(recorder.record('opened', at(0)).waiting).to.equal(false);
    recorder.addWaiting(0);
    expect(recorder.record('rejected', at(1)).waiting).to.equal(0);
    recorder.addWaiting(1.4);
    recorder.addWaiting(2.3);
    expect(recorder.record('completed', at(2)).waiting).to.equal(4);
  });

  it('gives frozen blocks that survive JSON', () => {
    const recorder = new MetadataRecorder();
    const block = recorder.record('opened', at(7));
    expect(block).to.be.frozen;
    expect(JSON.parse(JSON.stringify(block))).to.deep.equal(block);
    expect(recorder.current).to.equal(block);
  });
});
