/** What the visitor and the page do in the panel: opening, submitting, renewing, minimising and closing. */
import type { FormController } from '../form/form-controller.js';
import { createNumberRequest } from '../form/number-request.js';
import { mergePrefill, type RawForm } from '../form/values.js';
import type { HostElement } from '../host-element.js';
import type { Environment } from '../lifecycle/clock.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { NumberRequest } from '../services/number-service.js';
import type { ShowOptions } from '../options.js';
import type { MainAction } from '../templates/buttons.js';

/** What an interaction needs to know of the panel, and tells it. */
interface InteractionOptions {
  readonly form: FormController;
  readonly environment: Environment;
  /** Whether the panel floats. */
  readonly isFloating: () => boolean;
  /** Whether the visitor sees the panel. */
  readonly isVisible: () => boolean;
  readonly mainAction: () => MainAction | undefined;
  readonly requestUpdate: () => void;
  /** Fields of the built-in form have problems. */
  readonly onInvalid: () => void;
  /** The visitor is asked whether to close, or is asked no more. */
  readonly onConfirmationChange: (isConfirming: boolean) => void;
  /** Loads the code that requests numbers. */
  readonly loadOffer: () => void;
}

export class Interaction {
  /** Whether the visitor is asked before what they typed is dropped. */
  isConfirming = false;
  /** Whether a floating panel is minimised. */
  isMinimized = false;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: InteractionOptions;
  /** Whether the page has submitted the form before the panel was visible. */
  #submitWhenVisible = false;

  constructor(host: HostElement, lifecycle: LifecycleController, panel: InteractionOptions) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = panel;
  }

  open(options: ShowOptions): void {
    const prefill = mergePrefill(this.#host.values, options.form);
    const isPrefilled = Object.values(prefill).some(Boolean);
    this.#submitWhenVisible = false;
    this.#lifecycle.dispatch({ type: 'open', options, isPrefilled });
  }

  /** Whether the page has the form submitted as soon as the panel is visible. Where there is no form, the visitor cannot. */
  get shouldAutoSubmit(): boolean {
    const { options } = this.#lifecycle.state;
    return Boolean(options.autoSubmit) || this.#submitWhenVisible || !this.#options.form.hasForm;
  }

  /** The visitor has changed a field. */
  readonly edit = (): void => {
    this.#lifecycle.dispatch({ type: 'edit' });
    this.#options.requestUpdate();
  };

  /** Validates the form and submits it: for the visitor or, in `opened`, for the page. */
  submit(by: 'visitor' | 'page'): void {
    const { form, environment } = this.#options;
    if (!this.#options.isVisible()) {
      this.#submitWhenVisible = true;
      return;
    }
    const action = this.#options.mainAction();
    if (action?.isBusy) return;
    if (by === 'visitor' && (!action || action.retryCountdownText)) return;
    form.validate((rawForm) => {
      if (!rawForm) {
        this.#options.onInvalid();
        return;
      }
      const isAutomatic = by === 'page' && this.#lifecycle.state.stage === 'opened';
      this.#lifecycle.dispatch({
        type: isAutomatic ? 'auto-submit' : 'submit',
        request: this.#createRequest(rawForm),
        idempotencyKey: environment.uniqueKey(),
      });
      this.#options.loadOffer();
    });
  }

  /** Requests another number: with the built-in form as last submitted, with the page's own as it stands now. */
  renew(): void {
    const { stage } = this.#lifecycle.state;
    if (stage !== 'completed' && stage !== 'expired') return;
    const { form, environment } = this.#options;
    const rawForm = form.renewalValues();
    const request = rawForm && this.#createRequest(rawForm);
    this.#lifecycle.dispatch({ type: 'renew', request, idempotencyKey: environment.uniqueKey() });
  }

  readonly retryOrRenew = (): void => {
    if (this.#lifecycle.state.stage === 'rejected') this.submit('visitor');
    else this.renew();
  };

  /** Closes; if the page wants that, asks the visitor first. Asked twice, it closes. */
  readonly requestClose = (): void => {
    const { stage } = this.#lifecycle.state;
    const hasUnsavedInput = stage === 'started' || stage === 'submitted' || stage === 'rejected';
    if (this.#host.confirmClose && hasUnsavedInput && !this.isConfirming) this.#setConfirming(true);
    else this.#lifecycle.dispatch({ type: 'close' });
  };

  /** Goes back from the confirmation. */
  readonly cancelClosing = (): void => {
    this.#setConfirming(false);
  };

  readonly minimize = (): void => {
    this.#setMinimized(true);
  };

  readonly restore = (): void => {
    this.#setMinimized(false);
  };

  #setConfirming(isConfirming: boolean): void {
    this.isConfirming = isConfirming;
    this.isMinimized = false;
    this.#options.onConfirmationChange(isConfirming);
    this.#options.requestUpdate();
  }

  #setMinimized(isMinimized: boolean): void {
    if (!this.#options.isVisible() || !this.#options.isFloating()) return;
    this.isMinimized = isMinimized;
    this.#options.requestUpdate();
  }

  #createRequest(rawForm: RawForm): NumberRequest {
    const userData = { ...this.#host.userData, ...this.#lifecycle.state.options.userData };
    return createNumberRequest(
      rawForm,
      userData,
      this.#host,
      this.#options.form.parsePhone(rawForm),
    );
  }
}
