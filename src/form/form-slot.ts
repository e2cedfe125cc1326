/** The slot `form`: finds the page's own form in it, and handles its submission. */
import type { HostElement } from '../host-element.js';
import type { Messages } from '../messages/messages.js';
import { afterDispatch } from './after-dispatch.js';
import { formInSlot, hasSubmitButton, reportValidity, submitterEntry } from './controls.js';
import type { FormState } from './form-state.js';
import type { SlottedForm } from './slotted-form.js';
import type { RawForm } from './values.js';

let slottedFormModule: typeof import('./slotted-form.js') | undefined;

/**
 * Loads the module for the page's own form. It never rejects, because the form can be sent without the module. A call after a
 * failure tries again.
 */
export const loadSlottedFormModule = async (): Promise<void> => {
  try {
    slottedFormModule ??= await import('./slotted-form.js');
  } catch {
    // Without the module, the initial values are not set.
  }
};

export class FormSlot {
  /** The page's own form at the last update. */
  form: HTMLFormElement | undefined;
  /** Sets, restores and validates the form's values; `undefined` until its module has loaded. */
  slottedForm: SlottedForm | undefined;
  readonly #host: HostElement;
  readonly #state: FormState;
  /** Resolves when the module for the form has loaded; `undefined` if it is not loading. */
  #loading: Promise<void> | undefined;
  /** The submit button of the last submission. */
  #submitter: Element | null = null;
  #cancelSubmission: (() => void) | undefined;

  constructor(host: HostElement, state: FormState) {
    this.#host = host;
    this.#state = state;
  }

  /** Whether the form has a submit button. */
  get hasSubmitButton(): boolean {
    return this.form !== undefined && hasSubmitButton(this.form);
  }

  /** Resolves when the module for the form has loaded; `undefined` if it is not loading. Validation waits for it. */
  get loading(): Promise<void> | undefined {
    return this.form && this.#loading;
  }

  /** Reads which form is in the slot now. */
  update(): void {
    const form = formInSlot(this.#host, this.#host.renderRoot);
    if (form && form !== this.form && !this.slottedForm) this.#createSlotted();
    this.form = form;
  }

  /** Calls `submit` after all listeners of `event` have run, unless one of them prevents the submission. */
  submit(event: Event, submitter: Element | null, submit: () => void): void {
    this.#submitter = submitter; // also used if the page calls `submit()` later
    if (event.defaultPrevented) return;
    this.#cancelSubmission?.();
    this.#cancelSubmission = afterDispatch(event, submit);
  }

  /** @returns the values to send; `undefined` if the form is invalid and the browser shows its problems. */
  validate(form: HTMLFormElement, messages: Messages): RawForm | undefined {
    this.#state.clearErrors();
    if (!form.noValidate && !this.#submitter?.matches('[formnovalidate]')) {
      this.slottedForm?.validateTrimmedValues(messages);
      if (!reportValidity(form)) return undefined;
    }
    return { ...this.#state.rawForm, ...submitterEntry(this.#submitter) };
  }

  /** Resets the form and the problems. */
  reset(): void {
    this.#cancelSubmission?.();
    this.#submitter = null;
    (this.slottedForm ?? this.#state).reset();
  }

  /** Creates `slottedForm`. Loads its module first if the form was added after the panel was created. */
  #createSlotted(): void {
    if (slottedFormModule) {
      const { renderRoot } = this.#host;
      this.slottedForm = new slottedFormModule.SlottedForm(
        renderRoot,
        () => this.form,
        this.#state,
      );
    } else {
      this.#loading ??= loadSlottedFormModule().then(async () => {
        if (slottedFormModule && this.form) this.#createSlotted();
        this.#host.requestUpdate();
        await this.#host.updateComplete; // the initial values of the form are set now
        this.#loading = undefined;
      });
    }
  }
}
