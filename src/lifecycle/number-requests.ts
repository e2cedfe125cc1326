/**
 * Has the numbers of one element's interactions requested, and watches how long they hold.
 *
 * It owns the request in flight, the offer, its deadline and the last error. What they mean for the stage is the
 * lifecycle's: each outcome is a step of it. It knows no concrete service.
 */
import type {
  NumberOffer,
  NumberOutcome,
  NumberRequest,
  NumberServiceContext,
  NumberServiceError,
} from '../services/number-service.js';
import { deadlineAt } from './deadline.js';
import { DeadlineWatch } from './deadline-watch.js';
import type { ClickToCallStage, LifecycleAction } from './stages.js';
import type { ClickToCallMetadata, MetadataFacts } from './metadata.js';
import type { RequestEnvironment } from './request-environment.js';
import { refusalFacts, submissionFacts, type SubmitAction } from './submission.js';

/** What this needs of the lifecycle controller. */
interface Lifecycle {
  readonly stage: ClickToCallStage;
  readonly metadata: ClickToCallMetadata;
  perform(action: LifecycleAction, take?: () => MetadataFacts): void;
  addWaiting(ms: number): void;
}

/** Asks for a number; never rejects. */
export type RequestNumber = (
  request: NumberRequest,
  context: NumberServiceContext,
) => Promise<NumberOutcome>;

/** After these nobody knows whether a request arrived: repeating it must not get a second number. */
const unanswered: readonly string[] = ['network', 'timeout', 'offline'];

export class NumberRequests {
  readonly #lifecycle: Lifecycle;
  readonly #environment: RequestEnvironment;
  readonly #requestNumber: RequestNumber;

  #offer: NumberOffer | null = null;
  #deadline: DeadlineWatch | undefined;
  #lifetime = 0;
  #error: NumberServiceError | undefined;
  #request: NumberRequest | undefined;
  #idempotencyKey: string | undefined;
  #inFlight: AbortController | undefined;
  /** By the monotonic clock, in ms. */
  #requestedAt = 0;

  /** @param requestNumber called once the listeners of `submitted` have run, if none of them closed. */
  constructor(lifecycle: Lifecycle, environment: RequestEnvironment, requestNumber: RequestNumber) {
    this.#lifecycle = lifecycle;
    this.#environment = environment;
    this.#requestNumber = requestNumber;
  }

  /** The number handed out in this interaction. */
  get offer(): NumberOffer | null {
    return this.#offer;
  }

  /** How long the offer still holds, in ms; `undefined` if it never expires or there is none. */
  get timeLeft(): number | undefined {
    return this.#deadline?.timeLeft;
  }

  /** How long the offer held when it came, in ms. */
  get lifetime(): number {
    return this.#lifetime;
  }

  /** Why the last attempt was rejected. */
  get error(): NumberServiceError | undefined {
    return this.#error;
  }

  /** A valid form was submitted; by the page, `auto-submit`, if the visitor had not touched it. */
  submit(request: NumberRequest, action: SubmitAction = 'submit'): void {
    this.#lifecycle.perform(action, () => this.#submission(request, action));
  }

  /** Asks for a new number. @param request by default, with the form as last submitted. */
  renew(request = this.#request): void {
    // Stryker disable next-line StringLiteral: whatever is not `auto-submit` would do
    this.#lifecycle.perform('renew', () => this.#submission(request, 'submit'));
  }

  /**
   * The lifecycle is in a new stage. Whatever went on in the one before ends with it: an aborted request's answer counts
   * no more.
   */
  entered(stage: ClickToCallStage): void {
    this.#inFlight?.abort();
    this.#endRequest();
    if (stage !== 'completed') this.#deadline?.stop();
    if (stage === 'closed') this.#forget();
  }

  /** Looks whether the offer has expired, before somebody sees it. */
  look(): void {
    this.#deadline?.look();
  }

  /** The lifecycle's events are out. */
  settled(): void {
    if (this.#lifecycle.stage === 'submitted' && !this.#inFlight) void this.#ask();
  }

  /**
   * A request that may have arrived is repeated as it was, under its key. Any other is new, whatever has changed the
   * form: of a script, nothing tells.
   */
  #submission(request: NumberRequest | undefined, action: SubmitAction): MetadataFacts {
    if (typedIn(request) !== typedIn(this.#request) || !this.#idempotencyKey) {
      this.#idempotencyKey = this.#environment.uniqueKey();
      this.#request = request;
    }
    // Stryker disable next-line OptionalChaining: there is one by now, which types cannot say
    return submissionFacts(this.#request?.form, action, this.#lifecycle.metadata);
  }

  async #ask(): Promise<void> {
    const request = this.#request;
    const idempotencyKey = this.#idempotencyKey;
    // Stryker disable next-line all: there are both by now, which types cannot say
    if (!request || !idempotencyKey) return;
    const abort = new AbortController();
    this.#inFlight = abort;
    this.#requestedAt = this.#environment.now().monotonic;
    const outcome = await this.#requestNumber(request, { signal: abort.signal, idempotencyKey });
    if (this.#inFlight !== abort) return;
    this.#endRequest();
    if ('offer' in outcome) this.#lifecycle.perform('resolve', () => this.#accept(outcome.offer));
    else this.#lifecycle.perform('reject', () => this.#refuse(outcome.error));
  }

  #endRequest(): void {
    if (!this.#inFlight) return;
    this.#inFlight = undefined;
    this.#lifecycle.addWaiting(this.#environment.now().monotonic - this.#requestedAt);
  }

  #accept(offer: NumberOffer): MetadataFacts {
    const { expiresAt } = offer;
    this.#idempotencyKey = undefined;
    this.#error = undefined;
    this.#offer = offer;
    this.#deadline = expiresAt === undefined ? undefined : this.#watch(expiresAt);
    this.#lifetime = this.timeLeft ?? 0;
    return {};
  }

  #refuse(error: NumberServiceError): MetadataFacts {
    if (!unanswered.includes(error.code)) this.#idempotencyKey = undefined;
    this.#error = error;
    return refusalFacts(error.code, this.#lifecycle.metadata);
  }

  #watch(expiresAt: number): DeadlineWatch {
    const deadline = deadlineAt(expiresAt, this.#environment.now());
    return new DeadlineWatch(deadline, this.#environment, () => {
      this.#lifecycle.perform('expire');
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

/** What was typed, to compare; in whatever order the fields were. */
const typedIn = (request: NumberRequest | undefined): string =>
  JSON.stringify(Object.entries(request?.typed ?? {}).sort());
