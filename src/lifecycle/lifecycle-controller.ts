/**
 * Runs one element's lifecycle: feeds the transition table, dispatches the events, has numbers requested and watches
 * the deadline.
 *
 * It owns the stage, the metadata, the offer and the attempt in flight, and it alone dispatches. It knows neither the
 * panel nor the form nor any concrete service. A controller, because it follows its host into and out of documents.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  NumberOffer,
  NumberOutcome,
  NumberRequest,
  NumberServiceContext,
  NumberServiceError,
} from '../services/number-service.js';
import { deadlineAt, timeLeft, type Instant } from './deadline.js';
import { watchDeadline } from './deadline-watch.js';
import { browserEnvironment, type LifecycleEnvironment } from './environment.js';
import { ClickToCallEvent } from './events.js';
import { transition, type ClickToCallStage, type LifecycleAction } from './lifecycle.js';
import { MetadataRecorder, type ClickToCallMetadata, type MetadataFacts } from './metadata.js';

/** How an interaction is opened. */
export type Opening = Pick<ClickToCallMetadata, 'proactive' | 'prefilled'>;

export interface LifecycleOptions {
  /** Told of each new stage, before its events go out. */
  readonly entered?: (stage: ClickToCallStage) => void;
  readonly environment?: LifecycleEnvironment;
}

interface Step {
  readonly action: LifecycleAction;
  /** Carried out if the step is legal when its turn comes; gives what the last event of the step adds. */
  readonly take?: () => MetadataFacts;
}

/** After these nobody knows whether a request arrived: repeating it must not get a second number. */
const unanswered: readonly string[] = ['network', 'timeout', 'offline'];

export class LifecycleController implements ReactiveController {
  /**
   * Asks for a number; never rejects. Called once the listeners of `submitted` have run, if none of them closed. Set by
   * whoever submits, and not needed before.
   */
  request:
    ((request: NumberRequest, context: NumberServiceContext) => Promise<NumberOutcome>) | undefined;
  readonly environment: LifecycleEnvironment;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LifecycleOptions;
  readonly #recorder = new MetadataRecorder();

  #stage: ClickToCallStage = 'created';
  #offer: NumberOffer | null = null;
  #deadline: Instant | undefined;
  #error: NumberServiceError | undefined;

  readonly #steps: Step[] = [];
  #running = false;
  /** Openings that have to wait. */
  readonly #pending: Step[] = [];

  #request: NumberRequest | undefined;
  #idempotencyKey: string | undefined;
  #inFlight: AbortController | undefined;
  /** By the monotonic clock, in ms. */
  #requestedAt = 0;
  #stopWatching: (() => void) | undefined;

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

  /** The number handed out in this interaction. */
  get offer(): NumberOffer | null {
    return this.#offer;
  }

  /** How long the offer still holds, in ms; `undefined` if it never expires or there is none. */
  get timeLeft(): number | undefined {
    return this.#deadline && timeLeft(this.#deadline, this.environment.now());
  }

  /** Why the last attempt was rejected. */
  get error(): NumberServiceError | undefined {
    return this.#error;
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
    const step: Step = { action: 'open', take: opening };
    if (this.#stage === 'created' || !this.#host.isConnected) {
      this.#pending.push(step);
      this.#host.requestUpdate();
    } else this.#perform(step);
  }

  /** The visitor changed a field, so that what is sent next is another request. */
  edit(): void {
    if (this.#stage !== 'submitted') this.#idempotencyKey = undefined;
    this.#perform({ action: 'edit' });
  }

  /** The visitor submitted a valid form. */
  submit(request: NumberRequest): void {
    this.#perform({ action: 'submit', take: () => this.#submission(request) });
  }

  /** The page submitted a valid form that the visitor had not touched. */
  autoSubmit(request: NumberRequest): void {
    const take = (): MetadataFacts => ({ ...this.#submission(request), autoSubmitted: true });
    this.#perform({ action: 'auto-submit', take });
  }

  /** Asks for a new number with the form as last submitted. */
  renew(): void {
    this.#perform({ action: 'renew', take: () => this.#submission() });
  }

  /** Ends the interaction, or an opening that has to wait. */
  close(): void {
    this.#pending.length = 0;
    this.#perform({ action: 'close' });
  }

  hostConnected(): void {
    if (this.#stage === 'created') {
      this.environment.whenParsed(() => {
        if (this.#host.isConnected)
          this.#perform({ action: 'connect' }, ...this.#pending.splice(0));
      });
    } else this.#perform(...this.#pending.splice(0));
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within a task: whoever is still out a microtask later has left.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#perform({ action: 'close' });
    });
  }

  /** Carries out one step after the other: what a listener asks for waits until the events before it are out. */
  #perform(...steps: readonly Step[]): void {
    this.#steps.push(...steps);
    if (this.#running) return;
    this.#running = true;
    try {
      for (let step; (step = this.#steps.shift());) this.#run(step);
    } finally {
      this.#running = false;
    }
    if (this.#stage === 'submitted' && !this.#inFlight) void this.#requestNumber();
  }

  #run({ action, take }: Step): void {
    const step = transition(this.#stage, action, this.metadata.completed !== false);
    if (!step) return;
    this.#leave();
    const facts = take?.();
    this.#stage = step.to;
    if (step.to === 'completed') this.#watchDeadline();
    if (step.to === 'closed') this.#forget();
    this.#options.entered?.(step.to);
    for (const event of step.events) {
      const added = event === step.events.at(-1) ? facts : undefined;
      const metadata = this.#recorder.record(event, this.environment.now(), added);
      this.#host.dispatchEvent(new ClickToCallEvent(event, metadata));
    }
  }

  /** Whatever goes on in a stage ends with it. An aborted request's answer counts no more. */
  #leave(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#inFlight?.abort();
    this.#endRequest();
  }

  #endRequest(): void {
    if (!this.#inFlight) return;
    this.#inFlight = undefined;
    this.#recorder.addWaiting(this.environment.now().monotonic - this.#requestedAt);
  }

  /** A request that may have arrived is repeated as it was, under its key; any other is new. */
  #submission(request = this.#request): MetadataFacts {
    if (!this.#idempotencyKey) {
      this.#idempotencyKey = this.environment.uniqueKey();
      this.#request = request;
    }
    return {
      form: Object.freeze({ ...this.#request?.form }),
      attempts: Number(this.metadata.attempts) + 1,
    };
  }

  async #requestNumber(): Promise<void> {
    const request = this.#request;
    const idempotencyKey = this.#idempotencyKey;
    if (!this.request || !request || !idempotencyKey) return;
    const abort = new AbortController();
    this.#inFlight = abort;
    this.#requestedAt = this.environment.now().monotonic;
    const outcome = await this.request(request, { signal: abort.signal, idempotencyKey });
    if (this.#inFlight !== abort) return;
    this.#endRequest();
    if ('offer' in outcome) {
      this.#perform({ action: 'resolve', take: () => this.#accept(outcome.offer) });
    } else this.#perform({ action: 'reject', take: () => this.#refuse(outcome.error) });
  }

  #accept(offer: NumberOffer): MetadataFacts {
    const { expiresAt } = offer;
    this.#idempotencyKey = undefined;
    this.#error = undefined;
    this.#offer = offer;
    this.#deadline =
      expiresAt === undefined ? undefined : deadlineAt(expiresAt, this.environment.now());
    return {};
  }

  #refuse(error: NumberServiceError): MetadataFacts {
    if (!unanswered.includes(error.code)) this.#idempotencyKey = undefined;
    this.#error = error;
    return { errors: Object.freeze([...(this.metadata.errors || []), error.code]) };
  }

  #watchDeadline(): void {
    if (!this.#deadline) return;
    this.#stopWatching = watchDeadline(this.#deadline, this.environment, () => {
      this.#perform({ action: 'expire' });
    });
  }

  #forget(): void {
    this.#request = undefined;
    this.#idempotencyKey = undefined;
    this.#offer = null;
    this.#deadline = undefined;
    this.#error = undefined;
  }
}
