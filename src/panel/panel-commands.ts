/** Carries out the actions of the visitor and the page: opens, submits, renews, minimises and closes. */
import type { FormController } from '../form/form-controller.js';
import { createNumberRequest } from '../form/number-request.js';
import { mergePrefill, type FormValues } from '../form/values.js';
import type { HostElement } from '../host-element.js';
import type { Environment } from '../lifecycle/clock.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { NumberRequest } from '../services/number-service.js';
import type { ShowOptions } from '../options.js';
import type { MainAction } from '../templates/buttons.js';

/** The objects and callbacks that connect an interaction with the panel. */
interface PanelCommandOptions {
  readonly form: FormController;
  readonly environment: Environment;
  /** Whether the mode is `floating`. */
  readonly isFloating: () => boolean;
  /** Whether the dialog is shown. */
  readonly isVisible: () => boolean;
  /** Returns the current main action; `undefined` if there is none. */
  readonly mainAction: () => MainAction | undefined;
  readonly requestUpdate: () => void;
  /** Called if fields of the built-in form are invalid. */
  readonly onInvalid: () => void;
  /** Called when the confirmation is shown or hidden. */
  readonly onConfirmationChange: (isConfirming: boolean) => void;
  /** Loads the module that requests numbers. */
  readonly loadOffer: () => void;
}

export class PanelCommands {
  /** Whether the confirmation is shown that asks the visitor whether to close the panel. */
  isConfirming = false;
  /** Whether the floating panel is minimised. */
  isMinimized = false;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: PanelCommandOptions;
  /** Whether the page has called `submit()` before the panel was visible. */
  #submitWhenVisible = false;

  constructor(host: HostElement, lifecycle: LifecycleController, options: PanelCommandOptions) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
  }

  /** Hides the confirmation. @returns whether it was shown. */
  endConfirmation(): boolean {
    const { isConfirming } = this;
    this.isConfirming = false;
    return isConfirming;
  }

  /** Resets the state of the interaction that has ended. */
  reset(): void {
    this.isMinimized = false;
    this.#submitWhenVisible = false;
  }

  /** Starts an interaction. */
  open(options: ShowOptions): void {
    const prefill = mergePrefill(this.#host.values, options.form);
    const isPrefilled = Object.values(prefill).some(Boolean);
    this.#lifecycle.dispatch({ type: 'open', options, isPrefilled });
  }

  /** Whether to submit as soon as the panel is visible: if the page requests it, or if there is no form. */
  get shouldAutoSubmit(): boolean {
    const { options } = this.#lifecycle.state;
    return Boolean(options.autoSubmit) || this.#submitWhenVisible || !this.#options.form.hasForm;
  }

  /** Handles an edit of the form by the visitor. */
  readonly edit = (): void => {
    this.#lifecycle.dispatch({ type: 'edit' });
    this.#options.requestUpdate();
  };

  /** Validates and submits the form. In `opened`, a submission by the page is an automatic one. */
  submit(by: 'visitor' | 'page'): void {
    const { form, environment } = this.#options;
    if (!this.#options.isVisible()) {
      this.#submitWhenVisible = this.#lifecycle.isOpen;
      return;
    }
    const action = this.#options.mainAction();
    if (action?.isBusy) return;
    if (by === 'visitor' && (!action || action.retryCountdownText)) return;
    form.validate((values) => {
      if (!values) {
        this.#options.onInvalid();
        return;
      }
      const isAutoSubmit = by === 'page' && this.#lifecycle.state.stage === 'opened';
      this.#lifecycle.dispatch({
        type: isAutoSubmit ? 'auto-submit' : 'submit',
        request: this.#createRequest(values),
        idempotencyKey: environment.uniqueKey(),
      });
      this.#options.loadOffer();
    });
  }

  /** Requests another number, with the last values of the built-in form or the current values of the page's own form. */
  renew(): void {
    const { stage } = this.#lifecycle.state;
    if (stage !== 'completed' && stage !== 'expired') return;
    const { form, environment } = this.#options;
    const values = form.renewalValues();
    const request = values && this.#createRequest(values);
    this.#lifecycle.dispatch({ type: 'renew', request, idempotencyKey: environment.uniqueKey() });
  }

  readonly submitForVisitor = (): void => {
    this.submit('visitor');
  };

  /** Submits again after a rejection, else requests another number. */
  readonly retryOrRenew = (): void => {
    if (this.#lifecycle.state.stage === 'rejected') this.submitForVisitor();
    else this.renew();
  };

  /** Closes the panel for the visitor. With `confirmClose`, it shows the confirmation first; while that is shown, it closes. */
  readonly requestClose = (): void => {
    const { stage } = this.#lifecycle.state;
    const hasUnsavedInput = stage === 'started' || stage === 'submitted' || stage === 'rejected';
    if (this.#host.confirmClose && hasUnsavedInput && !this.isConfirming) this.#setConfirming(true);
    else this.#lifecycle.dispatch({ type: 'close' });
  };

  /** Hides the confirmation and keeps the panel open. */
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

  #createRequest({ rawForm, phone }: FormValues): NumberRequest {
    const userData = { ...this.#host.userData, ...this.#lifecycle.state.options.userData };
    return createNumberRequest(rawForm, userData, this.#host, phone);
  }
}
