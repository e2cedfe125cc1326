import { expect } from 'chai';
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { expiryEffect } from '../../src/lifecycle/expiry-effect.js';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { offerTimeLeft } from '../../src/lifecycle/state.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';
import { requestOf } from '../helpers/lifecycle-host.js';

const day = 24 * 3600 * 1000;

interface Offered {
  readonly environment: FakeEnvironment;
  readonly lifecycle: LifecycleController;
  /** Checks the clocks at once. */
  readonly check: () => void;
  /** How often `expired` was dispatched. */
  readonly expired: () => number;
  readonly timeLeft: () => number | undefined;
}

/** A lifecycle in `completed`, with a number that is valid for so many ms. */
function offer(ms: number, environment = new FakeEnvironment()): Offered {
  const target = new EventTarget();
  let count = 0;
  target.addEventListener('expired', () => {
    count += 1;
  });
  const lifecycle = new LifecycleController(target, initialMetadata, environment);
  const check = expiryEffect(lifecycle, environment);
  lifecycle.dispatch({ type: 'open', options: {}, isPrefilled: false });
  lifecycle.dispatch({ type: 'submit', request: requestOf(), idempotencyKey: 'key' });
  const expiresAt = environment.wall + ms;
  lifecycle.dispatch({ type: 'resolve', offer: { number: '+18005550100', expiresAt } });
  const timeLeft = (): number | undefined => offerTimeLeft(lifecycle.state, environment.now());
  return { environment, lifecycle, check, expired: () => count, timeLeft };
}

describe('the expiry of a number', () => {
  it('is dispatched once, when the deadline passes (F11)', () => {
    const { environment, expired } = offer(1000);
    environment.advance(999);
    expect(expired()).to.equal(0);
    environment.advance(1);
    expect(expired()).to.equal(1);
    environment.advance(day);
    environment.wake();
    expect(expired()).to.equal(1);
  });

  it('is dispatched in a separate task if the deadline has already passed', () => {
    const { environment, expired } = offer(-5);
    expect(expired()).to.equal(0);
    environment.advance(0);
    expect(expired()).to.equal(1);
  });

  it('is dispatched after 25 days, which exceed the limit of a timer (F4)', () => {
    const { environment, expired } = offer(25 * day);
    environment.advance(25 * day - 1);
    expect(expired()).to.equal(0);
    environment.advance(1);
    expect(expired()).to.equal(1);
  });

  it('is checked on waking, because timers stop during sleep (F11)', () => {
    const { environment, expired } = offer(60_000);
    environment.sleep(30_000);
    environment.wake();
    expect(expired()).to.equal(0);
    environment.sleep(30_000);
    environment.wake();
    expect(expired()).to.equal(1);
  });

  it('is dispatched on time after a sleep before the deadline (F11)', () => {
    const { environment, expired } = offer(60_000);
    environment.sleep(50_000);
    environment.wake();
    environment.advance(9_999);
    expect(expired()).to.equal(0);
    environment.advance(1);
    expect(expired()).to.equal(1);
  });

  it('is checked again if a timer fires early (F11)', () => {
    const { environment, expired } = offer(1000);
    environment.monotonic -= 10;
    environment.wall -= 10;
    environment.advance(1005);
    expect(expired()).to.equal(0);
    environment.advance(5);
    expect(expired()).to.equal(1);
  });

  it('is dispatched by a check after the clock was set forward, which fires no timer (F11)', () => {
    const { environment, expired, check } = offer(60_000);
    environment.wall += 60_000;
    expect(expired()).to.equal(0);
    check();
    expect(expired()).to.equal(1);
    check();
    expect(expired()).to.equal(1);
  });

  it('stays when the clock is set back, also during a renewal (F11)', () => {
    for (const isRenewing of [false, true]) {
      const { environment, lifecycle, expired, check, timeLeft } = offer(60_000);
      if (isRenewing) lifecycle.dispatch({ type: 'renew', idempotencyKey: 'key-2' });
      environment.wall += 60_000;
      check();
      environment.wall -= 3_600_000;
      expect(timeLeft()).to.equal(0);
      expect(expired()).to.equal(isRenewing ? 0 : 1);
      expect(environment.pending).to.equal(0);
    }
  });

  it('is not dispatched after the end of the interaction if the wake listener cannot be removed (F24)', () => {
    const environment = new FakeEnvironment();
    let wake = (): void => undefined;
    environment.onWake = (callback) => {
      wake = callback;
      return () => undefined;
    };
    const { lifecycle, expired } = offer(1000, environment);
    lifecycle.dispatch({ type: 'close' });
    environment.sleep(2000);
    wake();
    expect(expired()).to.equal(0);
    expect(environment.pending).to.equal(0);
  });

  it('leaves no timer and no listener after it was dispatched or the panel was closed (F11)', () => {
    const closed = offer(1000);
    closed.lifecycle.dispatch({ type: 'close' });
    expect(closed.environment.pending).to.equal(0);
    closed.environment.advance(2000);
    expect(closed.expired()).to.equal(0);

    const expired = offer(1000);
    expired.environment.advance(1000);
    expect(expired.environment.pending).to.equal(0);
  });
});
