/** The smallest host of a lifecycle with its number requests. It is ready, and notes what it dispatches. */
import { LifecycleController } from '../../src/lifecycle/lifecycle-controller.js';
import { NumberRequests } from '../../src/lifecycle/number-requests.js';
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

/** A call of the service, waiting for the test to answer it. */
export interface ServiceCall extends NumberServiceContext {
  readonly request: NumberRequest;
  readonly resolve: (offer: NumberOffer) => void;
  readonly reject: (error: NumberServiceError) => void;
}

export class LifecycleHost extends EventTarget {
  readonly environment = new FakeEnvironment();
  readonly calls: ServiceCall[] = [];
  /** What the service does besides waiting. */
  called: () => void = () => undefined;
  /** What was dispatched, in order. */
  readonly events: { name: ClickToCallEventName; metadata: ClickToCallMetadata }[] = [];
  readonly lifecycle: LifecycleController = new LifecycleController(
    this,
    { ...initialMetadata, ready: this.environment.wall },
    {
      clock: this.environment,
      entered: (stage) => {
        this.requests.entered(stage);
      },
      settled: () => {
        this.requests.settled();
      },
    },
  );
  readonly requests = new NumberRequests(
    this.lifecycle,
    this.environment,
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

  constructor() {
    super();
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

  /** The service call that is waiting. */
  get call(): ServiceCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('The service was not called.');
    return call;
  }

  /** The last block of metadata. */
  get last(): ClickToCallMetadata {
    return this.events.at(-1)?.metadata ?? this.lifecycle.metadata;
  }

  /** Starts an interaction. */
  open({ proactive = false, prefilled = false } = {}): void {
    this.lifecycle.perform('open', () => ({ proactive, prefilled }));
  }

  /** The visitor changes a field. */
  edit(): void {
    this.lifecycle.perform('edit');
  }

  /** Ends it. */
  close(): void {
    this.lifecycle.perform('close');
  }
}

export const requestOf = (form: Record<string, string> = {}): NumberRequest => ({
  form,
  typed: form,
  userData: {},
  page: { url: '', title: '', referrer: '', language: 'en', timeZone: 'UTC' },
});

/** Lets everything that waits for a promise run. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
