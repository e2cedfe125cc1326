/**
 * Runs one element's lifecycle: feeds the transition table and dispatches the events.
 *
 * It owns the stage and the metadata, and it alone dispatches. It knows neither the panel nor the numbers that are asked
 * for: who does is told of each step. A controller, because it follows its host into and out of documents.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserEnvironment, type LifecycleEnvironment } from './environment.js';
import { ClickToCallEvent } from './events.js';
import { transition, type ClickToCallStage, type LifecycleAction } from './lifecycle.js';
import { MetadataRecorder, type ClickToCallMetadata, type MetadataFacts } from './metadata.js';

/** How an interaction is opened. */
export type Opening = Pick<ClickToCallMetadata, 'proactive' | 'prefilled'>;

export interface LifecycleOptions {
  /** Told of each new stage, before its events go out. */
  readonly entered?: (stage: ClickToCallStage) => void;
  /** Told when all events are out and nothing waits. */
  readonly settled?: () => void;
  readonly environment?: LifecycleEnvironment;
}

interface Step {
  readonly action: LifecycleAction;
  /** Carried out if the step is legal when its turn comes; gives what the last event of the step adds. */
  readonly take?: (() => MetadataFacts) | undefined;
}

export class LifecycleController implements ReactiveController {
  readonly environment: LifecycleEnvironment;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LifecycleOptions;
  readonly #recorder = new MetadataRecorder();
  #stage: ClickToCallStage = 'created';
  #steps: Step[] = [];
  #running = false;
  /** Openings that have to wait. */
  #pending: Step[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: LifecycleOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.environment = options.environment ?? browserEnvironment(host);
    host.addController(this);
  }

  /** Where the element stands. */
  get stage(): ClickToCallStage {
    return this.#stage;
  }

  /** The block of the last event. */
  get metadata(): ClickToCallMetadata {
    return this.#recorder.current;
  }

  /** Whether an opening has to wait. */
  get isOpening(): boolean {
    return this.#pending.length > 0;
  }

  /**
   * Starts an interaction; before `ready` or outside a document, as soon as that has changed.
   * @param opening called only if an interaction starts.
   */
  open(opening: () => Opening): void {
    if (this.#stage === 'created' || !this.#host.isConnected) {
      this.#pending.push({ action: 'open', take: opening });
      this.#host.requestUpdate();
    } else this.perform('open', opening);
  }

  /** Ends the interaction, or an opening that has to wait. */
  close(): void {
    this.#pending = [];
    this.perform('close');
  }

  /**
   * Carries out a step, if it is legal when its turn comes: what a listener asks for waits until the events before it
   * are out.
   * @param take carried out with it; gives what the last event of the step adds to the metadata.
   */
  perform(action: LifecycleAction, take?: () => MetadataFacts): void {
    this.#perform({ action, take });
  }

  /** Adds `ms` spent in a number request to the metadata of the events to come. */
  addWaiting(ms: number): void {
    this.#recorder.addWaiting(ms);
  }

  hostConnected(): void {
    if (this.#stage === 'created') {
      this.environment.whenParsed(() => {
        if (this.#host.isConnected) this.#perform({ action: 'connect' }, ...this.#takePending());
      });
    } else this.#perform(...this.#takePending());
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within a task: whoever is still out a microtask later has left.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.perform('close');
    });
  }

  #takePending(): Step[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending;
  }

  #perform(...steps: readonly Step[]): void {
    this.#steps.push(...steps);
    if (this.#running) return;
    this.#running = true;
    try {
      for (let step; (step = this.#steps.shift());) this.#run(step);
    } finally {
      this.#running = false;
    }
    this.#options.settled?.();
  }

  #run({ action, take }: Step): void {
    const step = transition(this.#stage, action, this.metadata.completed !== false);
    if (!step) return;
    const facts = take?.();
    this.#stage = step.to;
    this.#options.entered?.(step.to);
    for (const event of step.events) {
      const added = event === step.events.at(-1) ? facts : undefined;
      const metadata = this.#recorder.record(event, this.environment.now(), added);
      this.#host.dispatchEvent(new ClickToCallEvent(event, metadata));
    }
  }
}
