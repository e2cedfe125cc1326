/** The slot `form`: finds the page's own form in it, and handles its submission. */
import type { HostElement } from '../host-element.js';
import type { Messages } from '../messages/messages.js';
import { afterDispatch } from './after-dispatch.js';
import { formInSlot, hasSubmitButton, reportValidity, submitterEntry } from './controls.js';
import type { FormValidation } from './form-validation.js';
import type { PageForm } from './page-form.js';
import { getOwn, type RawForm } from './values.js';

let pageFormModule: typeof import('./page-form.js') | undefined;

/**
 * Loads the module for the page's own form. It never rejects, because the form can be sent without the module. A call after a
 * failure tries again.
 */
export const loadPageForm = async (): Promise<void> => {
  try {
    pageFormModule ??= await import('./page-form.js');
  } catch {
    // Without the module, the initial values are not set.
  }
};

export class FormSlot {
  /** The page's own form at the last update. */
  form: HTMLFormElement | undefined;
  /** Sets, restores and validates the form's values; `undefined` until its module has loaded. */
  pageForm: PageForm | undefined;
  readonly #host: HostElement;
  readonly #validation: FormValidation;
  /** Whether the module for the form is loading. */
  #isLoading = false;
  #waitingCallback: (() => void) | undefined;
  /** The values that were sent last. */
  #submittedValues: RawForm = {};
  /** The names of the fields that the visitor has edited. */
  readonly #editedNames = new Set<string>();
  /** The submit button of the last submission. */
  #submitter: Element | null = null;
  #cancelSubmission: (() => void) | undefined;

  constructor(host: HostElement, validation: FormValidation) {
    this.#host = host;
    this.#validation = validation;
  }

  /** Whether the form has a submit button. */
  get hasSubmitButton(): boolean {
    return this.form !== undefined && hasSubmitButton(this.form);
  }

  /** Calls `callback` at once, or when the module for the form has loaded. A second call replaces a waiting callback. */
  whenReady(callback: () => void): void {
    if (this.form && this.#isLoading) this.#waitingCallback = callback;
    else callback();
  }

  /** Reads which form is in the slot now. */
  update(): void {
    const form = formInSlot(this.#host, this.#host.renderRoot);
    if (form && form !== this.form && !this.pageForm) this.#createPageForm();
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
    this.#validation.clearErrors();
    if (!form.noValidate && !this.#submitter?.matches('[formnovalidate]')) {
      this.pageForm?.validateTrimmedValues(messages);
      if (!reportValidity(form)) return undefined;
    }
    return { ...this.#validation.rawForm, ...submitterEntry(this.#submitter) };
  }

  /** Records that the visitor has edited a field. */
  edit(name: string): void {
    this.#editedNames.add(name);
  }

  /** Stores the values that are sent. */
  setSubmittedValues(rawForm: RawForm): void {
    this.#submittedValues = rawForm;
  }

  /**
   * @returns the values that a renewal sends. These are the current values, because some values are valid only once, such as
   *   the token of a captcha. If a script has emptied a value since, the last sent value is sent again.
   */
  renewalValues(prefill: RawForm): RawForm {
    const current = Object.entries(this.#validation.rawForm).filter(
      ([name, value]) => value || !(this.#editedNames.has(name) || getOwn(prefill, name)),
    );
    return (this.#submittedValues = { ...this.#submittedValues, ...Object.fromEntries(current) });
  }

  /** Resets the form and the problems. A submission that waits is dropped. */
  reset(): void {
    this.#cancelSubmission?.();
    this.#waitingCallback = undefined;
    this.#submitter = null;
    this.#submittedValues = {};
    this.#editedNames.clear();
    (this.pageForm ?? this.#validation).reset();
  }

  /** Creates `pageForm`. Loads its module first if the form was added after the panel was created. */
  #createPageForm(): void {
    if (pageFormModule) {
      const { renderRoot } = this.#host;
      this.pageForm = new pageFormModule.PageForm(renderRoot, () => this.form, this.#validation);
    } else if (!this.#isLoading) {
      this.#isLoading = true;
      void loadPageForm().then(async () => {
        if (pageFormModule && this.form) this.#createPageForm();
        this.#host.requestUpdate();
        await this.#host.updateComplete; // the initial values of the form are set now
        this.#isLoading = false;
        const callback = this.#waitingCallback;
        this.#waitingCallback = undefined;
        callback?.();
      });
    }
  }
}
