/** Loads the module that requests and shows numbers: when the form is visible, and at the latest when it is submitted. */
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { RequestError } from '../lifecycle/state.js';
import type { OfferController, OfferOptions } from '../offer/offer-controller.js';
import type { OfferStatus } from '../offer/offer-model.js';
import { parsePlainNumber } from '../phone-number/tel-uri.js';
import { fallbackNumber } from '../services/service-options.js';

/** The error with which a request is rejected if the module cannot be loaded. */
const loadError: RequestError = {
  code: 'network',
  retryable: true,
  retryAfter: undefined,
  fields: {},
};

export class OfferLoader {
  /** Requests and shows numbers; `undefined` until its module has loaded. */
  controller: OfferController | undefined;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: OfferOptions & { readonly addStyles: (styles: string) => void };
  /** Whether the module is loading or has loaded. */
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

  /** The current status of the offer. Until the module has loaded, only the fallback number is known. */
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

  /** Loads the module once. If it fails, a request that was submitted is rejected, and the next call tries again. */
  readonly load = (): void => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('../offer/offer-controller.js')
      .then(({ OfferController, offerStyles }) => {
        this.#options.addStyles(offerStyles);
        this.controller = new OfferController(this.#host, this.#lifecycle, this.#options);
      })
      .catch(() => {
        this.#isLoading = false;
        this.#lifecycle.dispatch({ type: 'reject', error: loadError });
      });
  };
}
