/** Loads the code that requests and shows numbers: while the visitor fills in the form, and at the latest on submission. */
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { RequestError } from '../lifecycle/state.js';
import type { OfferController, OfferOptions } from '../offer/offer-controller.js';
import type { OfferStatus } from '../offer/offer-model.js';
import { parsePlainNumber } from '../phone-number/tel-uri.js';
import { fallbackNumber } from '../services/service-options.js';

/** The error if the code cannot be loaded. */
const loadError: RequestError = {
  code: 'network',
  retryable: true,
  retryAfter: undefined,
  fields: {},
};

export class OfferLoader {
  /** `undefined` until it has loaded. */
  controller: OfferController | undefined;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: OfferOptions & { readonly addStyles: (styles: string) => void };
  /** Whether the code is loading or has loaded. */
  #isLoading = false;

  constructor(
    host: HostElement,
    lifecycle: LifecycleController,
    options: OfferOptions & { readonly addStyles: (styles: string) => void },
  ) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
  }

  /** What the offer and the clocks say now. */
  get status(): OfferStatus {
    return (
      this.controller?.status ?? {
        timeLeft: undefined,
        retryIn: '',
        announcement: '',
        fallback: parsePlainNumber(fallbackNumber(this.#host)),
        dialsCode: false,
      }
    );
  }

  /** Loads the code once; after a failure, again. A form that was submitted is rejected then. */
  readonly load = (): void => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('../offer/offer-controller.js').then(
      ({ OfferController, offerStyles }) => {
        this.#options.addStyles(offerStyles);
        this.controller = new OfferController(this.#host, this.#lifecycle, this.#options);
      },
      () => {
        this.#isLoading = false;
        this.#lifecycle.dispatch({ type: 'reject', error: loadError });
      },
    );
  };
}
