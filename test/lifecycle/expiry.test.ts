/** The expiry of numbers. */
import { expect } from 'chai';
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { expiryEffect } from '../../src/lifecycle/expiry-effect.js';
import { initialMetadata } from '../../src/lifecycle/metadata.js';
import { offerTimeLeft } from '../../src/lifecycle/state.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { FakeEnvironment } from '../helpers/fake-environment.js';
import { LifecycleHost, requestOf, flushMicrotasks } from '../helpers/lifecycle-host.js';

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

describe('the offer of a lifecycle', () => {
  let host: LifecycleHost;
  beforeEach(() => {
    host = new LifecycleHost();
  });

  const open = (): void => {
    host.open();
  };
  const submit = async (): Promise<void> => {
    host.submit();
    await flushMicrotasks();
  };
  const complete = async (expiresAt?: number): Promise<void> => {
    open();
    await submit();
    host.call.resolve({ number: '+18005550100', ...(expiresAt !== undefined && { expiresAt }) });
    await flushMicrotasks();
  };

  it('exists from completed until closed', async () => {
    await complete();
    expect(host.state.offer).to.deep.equal({ number: '+18005550100' });
    expect(host.timeLeft).to.equal(undefined);
    let seen: unknown;
    host.addEventListener('closed', () => {
      seen = host.state.offer;
    });
    host.close();
    expect(seen).to.equal(null);
  });

  it('expires once at its expiry (F11)', async () => {
    await complete(host.environment.wall + 60_000);
    host.environment.advance(59_999);
    expect(host.state.stage).to.equal('completed');
    expect(host.timeLeft).to.equal(1);
    host.environment.advance(1);
    host.environment.wake();
    host.environment.advance(60_000);
    expect(host.names.filter((name) => name === 'expired')).to.have.length(1);
    expect(host.last.elapsed).to.equal(60_000);
  });

  it('stays expired when the clock is set back after a sleep (F11)', async () => {
    await complete(host.environment.wall + 60_000);
    host.environment.sleep(60_000);
    host.environment.wake();
    expect(host.state.stage).to.equal('expired');
    host.environment.wall -= 3_600_000;
    expect(host.timeLeft).to.equal(0);
  });

  it('stays during a renewal and then expires without an event', async () => {
    await complete(host.environment.wall + 60_000);
    host.renew();
    await flushMicrotasks();
    host.environment.advance(10_000);
    expect(host.state.offer?.number).to.equal('+18005550100');
    host.call.reject(new NumberServiceError('unavailable'));
    await flushMicrotasks();
    host.environment.advance(50_000);
    expect(host.names).not.to.include('expired');
    expect(host.timeLeft).to.equal(0);
    await submit();
    host.call.resolve({ number: '+18005550101' });
    await flushMicrotasks();
    expect(host.state.offer?.number).to.equal('+18005550101');
    expect(host.timeLeft).to.equal(undefined);
  });

  it('stays expired when it expires during a renewal and the clock is set back (F11)', async () => {
    await complete(host.environment.wall + 60_000);
    host.renew();
    await flushMicrotasks();
    host.environment.sleep(60_000);
    host.checkExpiry();
    host.environment.sleep(-3_600_000);
    expect(host.timeLeft).to.equal(0);
    expect(host.state.stage).to.equal('submitted');
  });

  it('has no time left before it arrives', () => {
    open();
    host.checkExpiry();
    expect(host.timeLeft).to.equal(undefined);
    expect(host.state.stage).to.equal('opened');
  });

  it('leaves no timer and no listener behind when the interaction ends', async () => {
    await complete(host.environment.wall + 60_000);
    expect(host.environment.pending).to.be.above(0);
    host.close();
    expect(host.environment.pending).to.equal(0);
  });

  it('prevents a cancelled event on closing', async () => {
    await complete();
    host.close();
    expect(host.names.slice(-2)).to.deep.equal(['completed', 'closed']);
  });

  it('can be renewed after it has expired', async () => {
    await complete(host.environment.wall + 1000);
    host.environment.advance(1000);
    host.renew();
    await flushMicrotasks();
    host.call.resolve({ number: '+18005550102' });
    await flushMicrotasks();
    expect(host.names.slice(-3)).to.deep.equal(['expired', 'submitted', 'completed']);
  });
});
