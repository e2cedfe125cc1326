/** The slot for a form of the page's own: which form is in it, and how it is submitted. */
import type { HostElement } from '../host-element.js';
import type { Messages } from '../messages/messages.js';
import { afterDispatch } from './after-dispatch.js';
import { formInSlot, hasSubmitButton, reportValidity, submitterEntry } from './controls.js';
import type { FormState } from './form-state.js';
import type { SlottedForm } from './slotted-form.js';
import type { RawForm } from './values.js';

let slottedFormModule: typeof import('./slotted-form.js') | undefined;

/** Loads what a form in the slot needs. Never rejects: the form can be sent without. After a failure, it tries again. */
export const loadSlottedFormModule = async (): Promise<void> => {
  try {
    slottedFormModule ??= await import('./slotted-form.js');
  } catch {
    // The values of the page are not set.
  }
};

export class FormSlot {
  /** The form, as last rendered. */
  form: HTMLFormElement | undefined;
  /** What the form needs, once that has loaded. */
  slottedForm: SlottedForm | undefined;
  readonly #host: HostElement;
  readonly #state: FormState;
  /** Is set while what the form needs is loading. */
  #loading: Promise<void> | undefined;
  /** The button by which the form was submitted last. */
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

  /** Is set while what the form needs is loading: the form is not validated before. */
  get loading(): Promise<void> | undefined {
    return this.form && this.#loading;
  }

  /** Takes up the form that is in the slot now. */
  update(): void {
    const form = formInSlot(this.#host, this.#host.renderRoot);
    if (form && form !== this.form && !this.slottedForm) this.#createSlotted();
    this.form = form;
  }

  /** Calls back after the dispatch of `event`, unless the page prevents the submission. */
  submit(event: Event, submitter: Element | null, submit: () => void): void {
    this.#submitter = submitter; // also for what the page submits later
    if (event.defaultPrevented) return;
    this.#cancelSubmission?.();
    this.#cancelSubmission = afterDispatch(event, submit);
  }

  /** @returns the values to send; `undefined` if the browser shows problems. */
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

  /** Creates what the form needs; loads it first if the form was not there when the panel was created. */
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
        await this.#host.updateComplete; // now the form has its values
        this.#loading = undefined;
      });
    }
  }
}
