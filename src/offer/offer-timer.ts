/** Updates what changes with the clock: the countdown of the offer, and the time to wait before another request. */
import type { Environment } from '../lifecycle/clock.js';
import { nextCheckDelay } from '../lifecycle/deadline.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { offerTimeLeft } from '../lifecycle/state.js';
import { nextChangeDelay, passesMilestone, shownTimeLeft } from './countdown.js';

interface TimerCallbacks {
  /** Whether the time left is shown in figures. */
  readonly hasCountdown: () => boolean;
  /** Renders the time left and nothing else. */
  readonly renderCountdown: () => void;
  /** Renders the panel. */
  readonly requestUpdate: () => void;
  /** The time left has passed a milestone that is announced. In ms. */
  readonly onMilestone: (left: number) => void;
}

export class OfferTimer {
  readonly #lifecycle: LifecycleController;
  readonly #environment: Environment;
  readonly #callbacks: TimerCallbacks;
  readonly #checkExpiry: () => void;
  /** The time left at the last check, in ms. */
  #lastTimeLeft = 0;
  #stopTimer: (() => void) | undefined;
  #stopWaking: (() => void) | undefined;

  /** @param checkExpiry lets the offer expire if its deadline has passed. */
  constructor(
    lifecycle: LifecycleController,
    environment: Environment,
    checkExpiry: () => void,
    callbacks: TimerCallbacks,
  ) {
    this.#lifecycle = lifecycle;
    this.#environment = environment;
    this.#checkExpiry = checkExpiry;
    this.#callbacks = callbacks;
    lifecycle.onTransition(({ stage }) => {
      if (stage === 'completed') this.#lastTimeLeft = 0;
      if (stage === 'closed') this.stop();
    });
  }

  /** How long the offer is still valid, in ms; `undefined` if it never expires or there is none. */
  get timeLeft(): number | undefined {
    return offerTimeLeft(this.#lifecycle.state, this.#environment.now());
  }

  /** The time left as far as it is shown, in ms. */
  get shownTimeLeft(): number | undefined {
    return shownTimeLeft(this.timeLeft, this.#callbacks.hasCountdown());
  }

  /** How long the visitor has to wait before another request, in ms. */
  get retryDelay(): number {
    const { stage, retryAt } = this.#lifecycle.state;
    return stage === 'rejected' ? Math.max(0, retryAt - this.#environment.now().monotonic) : 0;
  }

  /** Checks the clocks before the panel is rendered. */
  check(): void {
    this.#checkExpiry();
    const left = this.shownTimeLeft ?? 0;
    if (left > 0 && passesMilestone(this.#lastTimeLeft, left)) this.#callbacks.onMilestone(left);
    this.#lastTimeLeft = this.timeLeft ?? 0;
  }

  /** Waits for the next change of what is on screen. */
  start(): void {
    this.#stopTimer?.();
    const left = this.timeLeft ?? 0;
    const { retryDelay } = this;
    if (left <= 0 && retryDelay <= 0) {
      this.stop();
      return;
    }
    const { hasCountdown, requestUpdate } = this.#callbacks;
    const delay = Math.min(
      left > 0 ? nextChangeDelay(left, hasCountdown()) : Infinity,
      retryDelay > 0 ? nextChangeDelay(retryDelay, true) : Infinity,
    );
    this.#stopWaking ??= this.#environment.onWake(requestUpdate);
    // The time to wait is in the label of a button of the panel.
    const callback = retryDelay > 0 ? requestUpdate : this.#tick;
    this.#stopTimer = this.#environment.setTimer(nextCheckDelay(delay), callback);
  }

  /** Stops all timers. */
  stop(): void {
    this.#stopTimer?.();
    this.#stopWaking?.();
    this.#stopWaking = undefined;
  }

  /** Renders the time left alone, unless the view changes or there is something to announce. */
  readonly #tick = (): void => {
    const left = this.shownTimeLeft;
    const before = shownTimeLeft(this.#lastTimeLeft, this.#callbacks.hasCountdown());
    if (!left || before === undefined || passesMilestone(before, left)) {
      this.#callbacks.requestUpdate();
    } else {
      this.#callbacks.renderCountdown();
      this.start();
    }
  };
}
