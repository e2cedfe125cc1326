import { expect } from 'chai';
import { deadlineAt } from '../../src/lifecycle/deadline.js';
import { DeadlineWatch } from '../../src/lifecycle/deadline-watch.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';

const day = 24 * 3600 * 1000;

describe('the deadline watch', () => {
  function watch(ms: number): {
    environment: FakeEnvironment;
    passed: () => number;
    deadline: DeadlineWatch;
  } {
    const environment = new FakeEnvironment();
    let count = 0;
    const instant = deadlineAt(environment.wall + ms, environment.now());
    const deadline = new DeadlineWatch(instant, environment, () => {
      count += 1;
    });
    return { environment, passed: () => count, deadline };
  }

  it('tells when the deadline has passed, not before, and once (F11)', () => {
    const { environment, passed } = watch(1000);
    environment.advance(999);
    expect(passed()).to.equal(0);
    environment.advance(1);
    expect(passed()).to.equal(1);
    environment.advance(day);
    environment.wake();
    expect(passed()).to.equal(1);
  });

  it('tells of a deadline that has passed already in a task of its own', () => {
    const { environment, passed } = watch(-5);
    expect(passed()).to.equal(0);
    environment.advance(0);
    expect(passed()).to.equal(1);
  });

  it('waits 25 days, which no single timer can (F4)', () => {
    const { environment, passed } = watch(25 * day);
    environment.advance(25 * day - 1);
    expect(passed()).to.equal(0);
    environment.advance(1);
    expect(passed()).to.equal(1);
  });

  it('looks again on waking, as timers do not run in sleep (F11)', () => {
    const { environment, passed } = watch(60_000);
    environment.sleep(30_000);
    environment.wake();
    expect(passed()).to.equal(0);
    environment.sleep(30_000);
    environment.wake();
    expect(passed()).to.equal(1);
  });

  it('fires on time after having slept through a part of it (F11)', () => {
    const { environment, passed } = watch(60_000);
    environment.sleep(50_000);
    environment.wake();
    environment.advance(9_999);
    expect(passed()).to.equal(0);
    environment.advance(1);
    expect(passed()).to.equal(1);
  });

  it('looks again where a timer fires early (F11)', () => {
    const { environment, passed } = watch(1000);
    environment.monotonic -= 10;
    environment.wall -= 10;
    environment.advance(1005);
    expect(passed()).to.equal(0);
    environment.advance(5);
    expect(passed()).to.equal(1);
  });

  it('notices by a look that the clock was set forward, which rings no timer (F11)', () => {
    const { environment, passed, deadline } = watch(60_000);
    environment.wall += 60_000;
    expect(passed()).to.equal(0);
    deadline.look();
    expect(passed()).to.equal(1);
    deadline.look();
    expect(passed()).to.equal(1);
  });

  it('has passed for good once it was seen to have passed, though the clock is set back (F11)', () => {
    for (const isStopped of [false, true]) {
      const { environment, passed, deadline } = watch(60_000);
      if (isStopped) deadline.stop();
      environment.wall += 60_000;
      deadline.look();
      environment.wall -= 3_600_000;
      expect(deadline.timeLeft).to.equal(0);
      expect(passed()).to.equal(isStopped ? 0 : 1);
      expect(environment.pending).to.equal(0);
    }
  });

  it('knows how long it is until then', () => {
    const { environment, deadline } = watch(60_000);
    environment.advance(20_000);
    expect(deadline.timeLeft).to.equal(40_000);
    deadline.stop();
    environment.advance(30_000);
    expect(deadline.timeLeft).to.equal(10_000);
  });

  it('tells nothing once it is stopped, where waking cannot be stopped (F24)', () => {
    const environment = new FakeEnvironment();
    let wake = (): void => undefined;
    environment.onWake = (callback) => {
      wake = callback;
      return () => undefined;
    };
    let count = 0;
    const deadline = new DeadlineWatch(environment.now(), environment, () => {
      count += 1;
    });
    deadline.stop();
    wake();
    expect(count).to.equal(0);
    expect(environment.pending).to.equal(0);
  });

  it('leaves nothing behind when stopped, nor when it has told (F11)', () => {
    const stopped = watch(1000);
    stopped.deadline.stop();
    expect(stopped.environment.pending).to.equal(0);
    stopped.environment.advance(2000);
    expect(stopped.passed()).to.equal(0);

    const told = watch(1000);
    told.environment.advance(1000);
    expect(told.environment.pending).to.equal(0);
  });
});
