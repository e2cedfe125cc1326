/** A host for a lifecycle with its effects. It starts in `ready` and records its events. */
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { expiryEffect } from '../../src/lifecycle/expiry-effect.js';
import { requestEffect } from '../../src/lifecycle/request-effect.js';
import { offerTimeLeft, type LifecycleState } from '../../src/lifecycle/state.js';
import type { ClickToCallEventName } from '../../src/lifecycle/stages.js';
import { initialMetadata, type ClickToCallMetadata } from '../../src/lifecycle/metadata.js';
import type {
  NumberOffer,
  NumberRequest,
  NumberServiceContext,
  NumberServiceError,
} from '../../src/services/number-service.js';
import { eventNames } from './event-names.js';
import { FakeEnvironment } from './fake-environment.js';

/** A call of the service, which the test answers. */
export interface ServiceCall extends NumberServiceContext {
  readonly request: NumberRequest;
  readonly resolve: (offer: NumberOffer) => void;
  readonly reject: (error: NumberServiceError) => void;
}

export class LifecycleHost extends EventTarget {
  readonly environment = new FakeEnvironment();
  readonly calls: ServiceCall[] = [];
  /** Called at each call of the service. */
  called: () => void = () => undefined;
  /** The dispatched events, in order. */
  readonly events: { name: ClickToCallEventName; metadata: ClickToCallMetadata }[] = [];
  readonly lifecycle = new LifecycleController(
    this,
    { ...initialMetadata, ready: this.environment.wall },
    this.environment,
  );
  /** Checks the clocks at once, as the panel does before it is rendered. */
  readonly checkExpiry = expiryEffect(this.lifecycle, this.environment);

  constructor() {
    super();
    requestEffect(
      this.lifecycle,
      (request, context) =>
        new Promise((resolve) => {
          this.calls.push({
            request,
            ...context,
            resolve(offer) {
              resolve({ offer });
            },
            reject(error) {
              resolve({ error });
            },
          });
          this.called();
        }),
    );
    for (const name of eventNames) {
      this.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) {
          this.events.push({ name, metadata: event.detail as ClickToCallMetadata });
        }
      });
    }
  }

  get names(): string[] {
    return this.events.map(({ name }) => name);
  }

  /** The latest service call. */
  get call(): ServiceCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('The service was not called.');
    return call;
  }

  get state(): LifecycleState {
    return this.lifecycle.state;
  }

  /** How long the offer is still valid, in ms. */
  get timeLeft(): number | undefined {
    return offerTimeLeft(this.state, this.environment.now());
  }

  /** The metadata of the last event. */
  get last(): ClickToCallMetadata {
    return this.events.at(-1)?.metadata ?? this.state.metadata;
  }

  /** Starts an interaction. */
  open({ proactive = false, isPrefilled = false } = {}): void {
    this.lifecycle.dispatch({ type: 'open', options: { proactive }, isPrefilled });
  }

  /** Edits a field as a user. */
  edit(): void {
    this.lifecycle.dispatch({ type: 'edit' });
  }

  /** Submits a form. */
  submit(request = requestOf(), type: 'submit' | 'auto-submit' = 'submit'): void {
    this.lifecycle.dispatch({ type, request, idempotencyKey: this.environment.uniqueKey() });
  }

  /** Requests another number. */
  renew(request?: NumberRequest): void {
    const idempotencyKey = this.environment.uniqueKey();
    this.lifecycle.dispatch({ type: 'renew', request, idempotencyKey });
  }

  /** Ends the interaction. */
  close(): void {
    this.lifecycle.dispatch({ type: 'close' });
  }
}

export const requestOf = (form: Record<string, string> = {}): NumberRequest => ({
  form,
  rawForm: form,
  userData: {},
  page: { url: '', title: '', referrer: '', language: 'en', timeZone: 'UTC' },
});

/** Runs the pending microtasks. */
export const flushMicrotasks = async (): Promise<void> => {
  for (let round = 0; round < 20; round += 1) await Promise.resolve();
};
