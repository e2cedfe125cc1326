import { Gate } from './gate.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { RateLimit } from './rate-limit.js';
import { RequestLog } from './request-log.js';
import { Reservations } from './reservations.js';
import { DEFAULT_SWITCHES } from './switches.js';

/** One service with a state of its own: the demo has one, and so has every test. */
export class Instance {
  /** @type {import('./api.js').Switches} */
  switches = DEFAULT_SWITCHES;
  rateLimit = new RateLimit();
  gate = new Gate();
  log = new RequestLog();

  /** @param {() => void} forget lets the next request to this instance meet a new one */
  constructor(forget) {
    this.forget = forget;
    this.reservations = new Reservations(this.now);
    this.keys = new IdempotencyKeys((reservation) => this.reservations.isWaiting(reservation));
  }

  /** The time by this instance's clock, in ms since the epoch. */
  now = () => Date.now() + this.switches.clockOffset * 1000;

  /** @param {Partial<import('./api.js').Switches>} changes */
  change(changes) {
    // A new fault stays until it is cleared, unless the same change counts it.
    const faultCount = 'fault' in changes ? null : this.switches.faultCount;
    this.switches = { ...this.switches, faultCount, ...changes };
    if (!this.switches.hold) this.gate.release();
  }

  /** The fault that the next request meets. */
  takeFault() {
    const { fault, faultCount } = this.switches;
    if (faultCount === 1) this.change({ fault: null });
    else if (faultCount !== null) this.change({ faultCount: faultCount - 1 });
    return fault;
  }
}
