/**
 * The store of one element's lifecycle from `ready` on: carries out actions one after the other, and dispatches their events.
 *
 * Everything else reads `state`, dispatches actions and subscribes. The store knows neither the panel nor the requests.
 */
import { systemClock, type Clock } from './clock.js';
import { ClickToCallEvent } from './events.js';
import type { ClickToCallMetadata } from './metadata.js';
import { readyState, reduce, type LifecycleAction, type LifecycleState } from './state.js';

type Listener = (state: LifecycleState, previous: LifecycleState) => void;

export class LifecycleController {
  readonly #target: EventTarget;
  readonly #clock: Clock;
  #state: LifecycleState;
  readonly #queue: LifecycleAction[] = [];
  #isRunning = false;
  readonly #transitionListeners: Listener[] = [];
  readonly #idleListeners: (() => void)[] = [];

  /**
   * @param target dispatches the events.
   * @param ready the metadata of the event `ready`.
   */
  constructor(target: EventTarget, ready: ClickToCallMetadata, clock: Clock = systemClock) {
    this.#target = target;
    this.#clock = clock;
    this.#state = readyState(ready);
  }

  /** The current state: a snapshot. */
  get state(): LifecycleState {
    return this.#state;
  }

  /** Calls `listener` on each change of stage, before the events of the change are dispatched. */
  onTransition(listener: Listener): void {
    this.#transitionListeners.push(listener);
  }

  /** Calls `listener` when the events of all actions have been dispatched. */
  onIdle(listener: () => void): void {
    this.#idleListeners.push(listener);
  }

  /** Carries out an action if it is legal when its turn comes. What a listener dispatches waits for the events before it. */
  dispatch(action: LifecycleAction): void {
    this.#queue.push(action);
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let next; (next = this.#queue.shift());) this.#run(next);
    } finally {
      this.#queue.length = 0; // if a listener of ours threw
      this.#isRunning = false;
    }
    for (const listener of this.#idleListeners) listener();
  }

  #run(action: LifecycleAction): void {
    const previous = this.#state;
    const step = reduce(previous, action, this.#clock.now());
    if (!step) return;
    this.#state = { ...step.state, metadata: previous.metadata };
    if (step.state.stage !== previous.stage) {
      for (const listener of this.#transitionListeners) listener(step.state, previous);
    }
    for (const { name, metadata } of step.events) {
      this.#state = { ...this.#state, metadata };
      this.#target.dispatchEvent(new ClickToCallEvent(name, metadata));
    }
  }
}
