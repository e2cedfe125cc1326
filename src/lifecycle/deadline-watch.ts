/** Waits for a deadline through late timers, hidden tabs and sleep. */
import { nextLook, timeLeft, type Instant } from './deadline.js';
import type { RequestEnvironment } from './request-environment.js';

export class DeadlineWatch {
  readonly #deadline: Instant;
  readonly #environment: Pick<RequestEnvironment, 'now' | 'after' | 'onWake'>;
  readonly #passed: () => void;
  readonly #stopWaking: () => void;
  #cancelTimer: () => void;
  #hasPassed = false;
  #isStopped = false;

  /** @param passed called once when the deadline has passed, unless the watch was stopped; never from in here. */
  constructor(
    deadline: Instant,
    environment: Pick<RequestEnvironment, 'now' | 'after' | 'onWake'>,
    passed: () => void,
  ) {
    this.#deadline = deadline;
    this.#environment = environment;
    this.#passed = passed;
    this.#stopWaking = environment.onWake(this.#check);
    this.#cancelTimer = this.#startTimer();
  }

  /** How long it is until the deadline, in ms; 0 once it has passed, also of a stopped watch. */
  get timeLeft(): number {
    return this.#hasPassed ? 0 : timeLeft(this.#deadline, this.#environment.now());
  }

  /** Looks at the clocks, as one that was set rings no timer. What has passed has passed, even if it is set back. */
  look(): void {
    if (this.timeLeft > 0) return;
    this.#hasPassed = true;
    if (this.#isStopped) return;
    this.stop();
    this.#passed();
  }

  /** Leaves no timer and no listener behind. */
  stop(): void {
    this.#isStopped = true;
    this.#cancelTimer();
    this.#stopWaking();
  }

  readonly #check = (): void => {
    this.look();
    // Where a page has wrapped addEventListener(), what is not heard any more may call still.
    if (this.#isStopped) return;
    this.#cancelTimer();
    this.#cancelTimer = this.#startTimer();
  };

  #startTimer(): () => void {
    return this.#environment.after(nextLook(this.timeLeft), this.#check);
  }
}
