import { expect } from 'chai';
import { PhoneMetadataLoader } from '../../src/phone-number/load-metadata.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';

describe('the phone metadata loader', () => {
  let environment: FakeEnvironment;
  let library: PhoneMetadataLoader;
  let changed: Promise<void>;
  let calls: string[];
  const wait = (name: string): void => {
    library.whenReady(() => calls.push(name));
  };

  beforeEach(() => {
    environment = new FakeEnvironment();
    calls = [];
    changed = new Promise((resolve) => {
      library = new PhoneMetadataLoader(resolve, (ms, callback) =>
        environment.setTimer(ms, callback),
      );
    });
  });

  it('does not wait before loading starts', () => {
    wait('first');
    expect(calls).to.deep.equal(['first']);
    expect(library.module).to.equal(undefined);
    expect(environment.pending).to.equal(0);
  });

  it('waits while the metadata is loading and not afterwards', async () => {
    library.load();
    const waited = new Promise<void>((resolve) => {
      library.whenReady(resolve);
    });
    expect(environment.pending).to.equal(1);
    await changed;
    await waited;
    expect(library.module?.checkPhoneNumber('+44 20 7946 0000').e164).to.equal('+442079460000');
    expect(environment.pending).to.equal(0);
    wait('then');
    expect(calls).to.deep.equal(['then']);
  });

  it('calls only the last waiting callback, timed from the first', () => {
    library.load();
    wait('first');
    environment.advance(500);
    wait('second');
    expect(environment.pending).to.equal(1);
    environment.advance(500);
    expect(calls).to.deep.equal(['second']);
  });

  it('waits at most a second and does not wait again', () => {
    library.load();
    wait('first');
    environment.advance(999);
    expect(calls).to.deep.equal([]);
    environment.advance(1);
    expect(calls).to.deep.equal(['first']);
    library.load();
    wait('second');
    expect(calls).to.deep.equal(['first', 'second']);
    expect(environment.pending).to.equal(0);
  });

  it('accepts stopWaiting() without a wait', () => {
    library.stopWaiting();
    expect(environment.pending).to.equal(0);
  });

  it('does not call a callback that stopped waiting', async () => {
    library.load();
    wait('first');
    library.stopWaiting();
    expect(environment.pending).to.equal(0);
    await changed;
    await Promise.resolve();
    expect(calls).to.deep.equal([]);
  });
});
