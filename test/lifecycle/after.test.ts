import { expect } from 'chai';
import { after } from '../../src/lifecycle/after.js';
import { captureErrors } from '../helpers/capture-errors.js';
import { fakeClock, type Clock } from '../helpers/clock.js';

describe('what calls back after a while', () => {
  let clock: Clock;
  let heard: string[];
  const say = (word: string) => (): void => {
    heard.push(word);
  };
  beforeEach(() => {
    clock = fakeClock();
    heard = [];
  });
  afterEach(() => {
    clock.restore();
  });

  it('calls each when its time has come, and not before', () => {
    after(300, say('late'));
    after(100, say('early'));
    clock.tick(99);
    expect(heard).to.deep.equal([]);
    clock.tick(1);
    expect(heard).to.deep.equal(['early']);
    clock.tick(200);
    expect(heard).to.deep.equal(['early', 'late']);
  });

  it('has one timer for all of them, and none when nobody waits', () => {
    const cancel = Array.from({ length: 50 }, (_, each) => after(1000 + each, say('rang')));
    expect(clock.countTimers()).to.equal(1);
    cancel.slice(1).forEach((stop) => {
      stop();
    });
    expect(clock.countTimers()).to.equal(1);
    clock.tick(1000);
    expect(heard).to.deep.equal(['rang']);
    expect(clock.countTimers()).to.equal(0);
  });

  it('calls nobody who has cancelled, not even while the others are called', () => {
    after(10, () => {
      cancel();
    });
    const cancel = after(10, say('cancelled'));
    clock.tick(10);
    expect(heard).to.deep.equal([]);
    expect(clock.countTimers()).to.equal(0);
  });

  it('calls the others where one throws', () => {
    const uncaught = captureErrors();
    after(10, () => {
      throw new Error('thrown on purpose');
    });
    after(10, say('called'));
    expect(() => clock.tick(10)).to.throw('thrown on purpose');
    clock.tick(1);
    expect(heard).to.deep.equal(['called']);
    expect(uncaught.stop()).to.deep.equal([]);
  });

  it('calls whoever is asked for meanwhile in a task of their own', () => {
    after(10, () => {
      heard.push('first');
      after(0, say('second'));
    });
    clock.tick(10);
    expect(heard).to.deep.equal(['first']);
    clock.tick(1);
    expect(heard).to.deep.equal(['first', 'second']);
  });
});
