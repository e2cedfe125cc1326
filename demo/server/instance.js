import { Gate } from './gate.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { RateLimit } from './rate-limit.js';
import { RequestLog } from './request-log.js';
import { Reservations } from './reservations.js';
import { DEFAULT_SWITCHES } from './switches.js';

/** A service with its own state. The demo has one, and each test has one. */
export class Instance {
  /** @type {import('./api.js').Switches} */
  switches = DEFAULT_SWITCHES;
  rateLimit = new RateLimit();
  gate = new Gate();
  log = new RequestLog();

  /** @param {() => void} forget makes the next request create a new instance */
  constructor(forget) {
    this.forget = forget;
    this.reservations = new Reservations(this.now);
    this.keys = new IdempotencyKeys((reservation) => this.reservations.isWaiting(reservation));
  }

  /** The time by this instance's clock, in ms since the epoch. */
  now = () => Date.now() + this.switches.clockOffset * 1000;

  /** @param {Partial<import('./api.js').Switches>} changes */
  change(changes) {
    // A new fault stays until it is cleared, unless the same change sets a count.
    const faultCount = 'fault' in changes ? null : this.switches.faultCount;
    this.switches = { ...this.switches, faultCount, ...changes };
    if (!this.switches.hold) this.gate.release();
  }

  /** Returns the fault for the next request, and counts it. */
  takeFault() {
    const { fault, faultCount } = this.switches;
    if (faultCount === 1) this.change({ fault: null });
    else if (faultCount !== null) this.change({ faultCount: faultCount - 1 });
    return fault;
  }
}
