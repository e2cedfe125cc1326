/**
 * Runs one element's lifecycle from `ready` on: feeds the transition table and dispatches the events.
 *
 * It owns the stage and the metadata. It does not know the panel or the number requests; they are notified of each step.
 * It loads with the panel. The only step before that is `ready`.
 */
import { systemClock, type Clock } from './clock.js';
import { ClickToCallEvent } from './events.js';
import { isOpen, transition, type ClickToCallStage, type LifecycleAction } from './stages.js';
import type { ClickToCallMetadata, MetadataFacts } from './metadata.js';
import { MetadataRecorder } from './metadata-recorder.js';

export interface LifecycleOptions {
  /** Told of each new stage, before its events go out. */
  readonly entered?: (stage: ClickToCallStage) => void;
  /** Told when all events are out and nothing waits. */
  readonly settled?: () => void;
  readonly clock?: Clock;
}

interface Step {
  readonly action: LifecycleAction;
  /** Carried out if the step is legal when its turn comes; gives what the last event of the step adds. */
  readonly take?: (() => MetadataFacts) | undefined;
}

export class LifecycleController {
  readonly clock: Clock;
  readonly #host: EventTarget;
  readonly #options: LifecycleOptions;
  readonly #recorder: MetadataRecorder;
  #stage: ClickToCallStage = 'ready';
  // Stryker disable next-line ArrayDeclaration: a step without an action is not legal, and left out
  readonly #steps: Step[] = [];
  #running = false;

  /** @param ready the block that `ready` carried. */
  constructor(host: EventTarget, ready: ClickToCallMetadata, options: LifecycleOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.#recorder = new MetadataRecorder(ready);
    this.clock = options.clock ?? systemClock;
  }

  /** Where the element stands. */
  get stage(): ClickToCallStage {
    return this.#stage;
  }

  /** Whether an interaction is going on. */
  get isOpen(): boolean {
    return isOpen(this.#stage);
  }

  /** The block of the last event. */
  get metadata(): ClickToCallMetadata {
    return this.#recorder.current;
  }

  /**
   * Carries out a step, if it is legal when its turn comes: what a listener asks for waits until the events before it
   * are out.
   * @param take carried out with it; gives what the last event of the step adds to the metadata.
   */
  perform(action: LifecycleAction, take?: () => MetadataFacts): void {
    this.#steps.push({ action, take });
    if (this.#running) return;
    this.#running = true;
    try {
      for (let step; (step = this.#steps.shift());) this.#run(step);
    } finally {
      this.#steps.length = 0; // where the page's own data threw: what waited behind it came of it
      this.#running = false;
    }
    this.#options.settled?.();
  }

  /** Adds `ms` spent in a number request to the metadata of the events to come. */
  addWaiting(ms: number): void {
    this.#recorder.addWaiting(ms);
  }

  #run({ action, take }: Step): void {
    const step = transition(this.#stage, action, this.metadata.completed !== false);
    if (!step) return;
    const facts = take?.();
    this.#stage = step.to;
    this.#options.entered?.(step.to);
    for (const event of step.events) {
      const added = event === step.events.at(-1) ? facts : undefined;
      const metadata = this.#recorder.record(event, this.clock.now(), added);
      this.#host.dispatchEvent(new ClickToCallEvent(event, metadata));
    }
  }
}
