/**
 * The store of an element's lifecycle after `ready`: carries out actions one after the other, and dispatches their events.
 *
 * All other modules read `state`, dispatch actions and subscribe. The store does not depend on the panel or the requests.
 */
import { systemClock, type Clock } from './clock.js';
import { ClickToCallEvent } from './events.js';
import type { ClickToCallMetadata } from './metadata.js';
import { isOpen } from './stages.js';
import { initialState, reduce, type LifecycleAction, type LifecycleState } from './state.js';

type Listener = (state: LifecycleState) => void;

export class LifecycleController {
  readonly #target: EventTarget;
  readonly #clock: Clock;
  #state: LifecycleState;
  readonly #queue: LifecycleAction[] = [];
  #isRunning = false;
  readonly #transitionListeners: Listener[] = [];
  readonly #idleListeners: (() => void)[] = [];

  /**
   * @param target the element on which the events are dispatched.
   * @param ready the metadata of the event `ready`.
   */
  constructor(target: EventTarget, ready: ClickToCallMetadata, clock: Clock = systemClock) {
    this.#target = target;
    this.#clock = clock;
    this.#state = initialState(ready);
  }

  /** The current state, which is immutable. */
  get state(): LifecycleState {
    return this.#state;
  }

  /** Whether an interaction is in progress. */
  get isOpen(): boolean {
    return isOpen(this.#state.stage);
  }

  /** Calls `listener` on each change of the stage, before its events are dispatched. */
  onTransition(listener: Listener): void {
    this.#transitionListeners.push(listener);
  }

  /** Calls `listener` when the events of all actions have been dispatched. */
  onIdle(listener: () => void): void {
    this.#idleListeners.push(listener);
  }

  /**
   * Carries out an action, or ignores it if the transition table does not allow it. An action that a listener dispatches is
   * queued until all events of the current action have been dispatched.
   */
  dispatch(action: LifecycleAction): void {
    this.#queue.push(action);
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next; (next = this.#queue.shift());) {
      const queued = next;
      this.#guard(() => {
        this.#run(queued);
      });
    }
    this.#isRunning = false;
    for (const listener of this.#idleListeners) listener();
  }

  /** Reports an exception instead of throwing it, so that code of the page cannot stop the lifecycle. */
  #guard(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #run(action: LifecycleAction): void {
    const previous = this.#state;
    const step = reduce(previous, action, this.#clock.now());
    if (!step) return;
    this.#state = { ...step.state, metadata: previous.metadata };
    if (step.state.stage !== previous.stage) {
      for (const listener of this.#transitionListeners) {
        this.#guard(() => {
          listener(this.#state);
        });
      }
    }
    for (const { name, metadata } of step.events) {
      this.#state = { ...this.#state, metadata };
      this.#target.dispatchEvent(new ClickToCallEvent(name, metadata));
    }
  }
}
