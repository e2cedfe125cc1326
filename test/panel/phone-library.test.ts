import { expect } from 'chai';
import { PhoneLibrary } from '../../src/phone-number/load-metadata.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';

describe('the library that knows phone numbers', () => {
  let environment: FakeEnvironment;
  let library: PhoneLibrary;
  let changed: Promise<void>;
  let calls: string[];
  const wait = (name: string): void => {
    library.whenReady(() => calls.push(name));
  };

  beforeEach(() => {
    environment = new FakeEnvironment();
    calls = [];
    changed = new Promise((resolve) => {
      library = new PhoneLibrary(resolve, (ms, callback) => environment.setTimer(ms, callback));
    });
  });

  it('is not waited for where nobody asked for it', () => {
    wait('first');
    expect(calls).to.deep.equal(['first']);
    expect(library.loaded).to.equal(undefined);
    expect(environment.pending).to.equal(0);
  });

  it('is waited for while it is being loaded, and not any more then', async () => {
    library.load();
    const waited = new Promise<void>((resolve) => {
      library.whenReady(resolve);
    });
    expect(environment.pending).to.equal(1);
    await changed;
    await waited;
    expect(library.loaded?.readPhoneNumber('+44 20 7946 0000').e164).to.equal('+442079460000');
    expect(environment.pending).to.equal(0);
    wait('then');
    expect(calls).to.deep.equal(['then']);
  });

  it('is waited for by one at a time, the last, from when the first came', () => {
    library.load();
    wait('first');
    environment.advance(500);
    wait('second');
    expect(environment.pending).to.equal(1);
    environment.advance(500);
    expect(calls).to.deep.equal(['second']);
  });

  it('is waited for a second and no longer, and not once more', () => {
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

  it('is left by who has not waited', () => {
    library.stopWaiting();
    expect(environment.pending).to.equal(0);
  });

  it('is not waited for by who has left', async () => {
    library.load();
    wait('first');
    library.stopWaiting();
    expect(environment.pending).to.equal(0);
    await changed;
    await Promise.resolve();
    expect(calls).to.deep.equal([]);
  });
});
