/** Updates the countdown of the offer, and the time that the visitor has to wait before another request. */
import type { Environment } from '../lifecycle/clock.js';
import { nextCheckDelay } from '../lifecycle/deadline.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { offerTimeLeft } from '../lifecycle/state.js';
import { nextChangeDelay, passesMilestone, shownTimeLeft } from './time-left.js';

interface TimerCallbacks {
  /** Whether the time left is shown in figures. */
  readonly hasCountdown: () => boolean;
  /** Renders only the time left. */
  readonly renderCountdown: () => void;
  /** Renders the panel. */
  readonly requestUpdate: () => void;
  /** Called when the time left passes a milestone that is announced. @param left the time left, in ms. */
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

  /** @param checkExpiry dispatches `expire` if the deadline of the offer has passed. */
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

  /** How long the offer is still valid, in ms; `undefined` if there is no offer or it never expires. */
  get timeLeft(): number | undefined {
    return offerTimeLeft(this.#lifecycle.state, this.#environment.now());
  }

  /** The time left, in ms; `undefined` if it is not shown. */
  get shownTimeLeft(): number | undefined {
    return shownTimeLeft(this.timeLeft, this.#callbacks.hasCountdown());
  }

  /** How long the visitor has to wait before another request, in ms; 0 if they need not wait. */
  get retryDelay(): number {
    const { stage, retryAt } = this.#lifecycle.state;
    return stage === 'rejected' ? Math.max(0, retryAt - this.#environment.now().monotonic) : 0;
  }

  /** Reads the clocks before the panel is rendered: expires the offer and announces milestones. */
  check(): void {
    this.#checkExpiry();
    const left = this.shownTimeLeft ?? 0;
    if (left > 0 && passesMilestone(this.#lastTimeLeft, left)) this.#callbacks.onMilestone(left);
    this.#lastTimeLeft = this.timeLeft ?? 0;
  }

  /** Starts the timer for the next change of the shown time. */
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
    // The time to wait is in the label of the main button, so the whole panel is rendered.
    const callback = retryDelay > 0 ? requestUpdate : this.#tick;
    this.#stopTimer = this.#environment.setTimer(nextCheckDelay(delay), callback);
  }

  /** Stops all timers. */
  stop(): void {
    this.#stopTimer?.();
    this.#stopWaking?.();
    this.#stopWaking = undefined;
  }

  /** Renders only the time left, unless the view changes or a milestone is announced. */
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
