/** Validates, reads and resets the form: the built-in one, or the page's own form in the slot `form`. */
import type { ReactiveController } from 'lit';
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { isOpen } from '../lifecycle/stages.js';
import type { RequestError } from '../lifecycle/state.js';
import type { Messages } from '../messages/messages.js';
import { hasService } from '../services/service-options.js';
import {
  allowsFormSubmission,
  formControls,
  pressedSubmitButton,
  requestSubmit,
} from './controls.js';
import { defaultFields, parseFields, type Field } from './fields.js';
import { fieldLabel, type FormModel, type ServerErrors } from './form-model.js';
import { FormSlot } from './form-slot.js';
import { FormValidation } from './form-validation.js';
import { phoneName, PhoneField } from './phone-field.js';
import { getOwn, mergePrefill, type FormValues, type RawForm } from './values.js';

export class FormController implements ReactiveController {
  /** The problems that the service found in the last request; `undefined` if it did not reject the request. */
  #serverErrors: ServerErrors | undefined;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #messages: () => Messages;
  readonly #validation = new FormValidation(() => this.#form);
  readonly #slot: FormSlot;
  readonly #phone: PhoneField;
  /** Field name → the element that the field is rendered into. */
  readonly #elements = new Map<string, HTMLElement>();
  /** The element in the shadow root that had the focus before the update. */
  #focusedElement: Element | null = null;

  /** @param messages returns the current texts. */
  constructor(host: HostElement, lifecycle: LifecycleController, messages: () => Messages) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#messages = messages;
    this.#slot = new FormSlot(host, this.#validation);
    this.#phone = new PhoneField(host);
    host.addController(this);
  }

  /** The initial values of the form; empty while the panel is closed. */
  get prefill(): RawForm {
    const { stage, options } = this.#lifecycle.state;
    return isOpen(stage) ? mergePrefill(this.#host.values, options.form) : {};
  }

  /** Whether there is a form: the page's own, or at least one field. */
  get hasForm(): boolean {
    return this.#slot.form !== undefined || this.#fields.length > 0;
  }

  /** The model of the form's view. */
  get model(): FormModel {
    const messages = this.#messages();
    const isSlotted = this.#slot.form !== undefined;
    const fields = this.#fields;
    return {
      isSlotted,
      hasForm: this.hasForm,
      hasSubmitButton: this.#slot.hasSubmitButton,
      suggestion: this.#phone.suggestion,
      serverErrors: this.#serverErrors,
      fields: isSlotted
        ? []
        : fields.map((field) => {
            const initialValue = this.#initialValue(field);
            return {
              ...field,
              element: this.#fieldElement(field.name),
              label: fieldLabel(field, messages),
              problem: this.#validation.problems.get(field.name)?.(messages),
              initialValue,
              selectedValue: this.#validation.selectedValue(field.name, initialValue),
              countries:
                field.type === 'country' ? this.#phone.listCountries(messages.language) : [],
            };
          }),
    };
  }

  /**
   * The text that a screen reader reads after a failed validation. It names the invalid fields if there are several. If only
   * the focused field is invalid, it is the problem of that field. If only another field is invalid, it is empty, because
   * that field gets the focus and the problem is its accessible description.
   */
  get problemSummary(): string {
    const messages = this.#messages();
    const { problems } = this.#validation;
    const invalid = this.#fields.filter(({ name }) => problems.has(name));
    const labels = invalid.map((field) => fieldLabel(field, messages));
    return labels.length > 1
      ? messages.problemsIn(new Intl.ListFormat(messages.language).format(labels))
      : invalid
          .filter(({ name }) => this.#validation.hasFocus(name))
          .map(({ name }) => problems.get(name)?.(messages))
          .join('');
  }

  hostUpdate(): void {
    this.#slot.update();
    const root: Node & Partial<DocumentOrShadowRoot> = this.#host.renderRoot;
    this.#focusedElement = root.activeElement ?? null;
  }

  hostUpdated(): void {
    // A field loses the focus when it moves to another position.
    if (this.#focusedElement instanceof HTMLElement) this.#focusedElement.focus();
  }

  /** Called when the form is visible. Sets the initial values of the page's form, and loads the phone metadata if needed. */
  formRendered(): void {
    this.#slot.pageForm?.setPrefill(this.#slot.form, this.prefill);
    if (!this.#slot.form && this.#fields.some(({ type }) => type === 'country')) this.#phone.load();
    this.#phone.loadIfNeeded(this.#validation.rawForm, this.prefill);
  }

  /** Saves the value of a control in the page's form when it gets the focus, to restore it after the interaction. */
  focusIn({ target }: Event): void {
    if (this.#slot.form) this.#slot.pageForm?.saveOriginalValue(target);
  }

  /** Handles `input` and `change`. @returns whether the event is from the form, and not from content in another slot. */
  edit(event: Event): boolean {
    const form = this.#form;
    const isSlotted = form !== null && form === this.#slot.form;
    const control = formControls(form).find((each) => each === event.target);
    if (!control && !(isSlotted && event.composedPath().includes(form))) return false;
    if (this.#slot.pageForm?.isSettingValues) return false;
    const { name = '' } = control ?? {};
    this.#slot.edit(name);
    // `change` follows `input`, and the value has not changed since then.
    const isNew = event.type === 'input' || !control || this.#validation.isChanged(name);
    // The browser does not submit the page's form while any field has a custom validity.
    if (isNew) this.#validation.clearErrors(isSlotted ? undefined : name);
    const isWarned =
      name === phoneName && this.#phone.hasWarned(this.#validation.rawForm[phoneName]);
    if ((name === phoneName || name === this.#countryField) && !isWarned) this.#clearWarning();
    return true;
  }

  /** Handles `submit`. Calls `submit` unless the event is from another form of the page or the page prevents it. */
  submit(event: SubmitEvent, submit: () => void): void {
    const { target, defaultPrevented, submitter } = event;
    const form = this.#slot.form;
    if (target === form) this.#slot.submit(event, submitter, submit);
    else if (target === this.#builtInForm && !defaultPrevented) {
      event.preventDefault();
      if (form) requestSubmit(form);
      else submit();
    }
  }

  /** Handles `click` on a submit button in the same way if the browser does not submit forms on this page. */
  click(event: Event, submit: () => void): void {
    const button = pressedSubmitButton(event);
    const form = button?.closest('form');
    if (!button || !form || event.defaultPrevented || allowsFormSubmission(this.#host.renderRoot))
      return;
    if (form === this.#slot.form) this.#slot.submit(event, button, submit);
    else if (form === this.#builtInForm) {
      event.preventDefault();
      submit();
    }
  }

  /**
   * Validates the form. It waits at most one second for the phone metadata to load. The browser validates the page's form, and
   * its values are read before that wait, because scripts may change the form meanwhile.
   * @param done called with the values to send, or with `undefined` if fields of the built-in form are invalid. It is not
   *   called if the page's form is invalid, because the browser shows its problems.
   */
  validate(done: (values: FormValues | undefined) => void): void {
    this.#slot.whenReady(() => {
      const { form } = this.#slot;
      this.#phone.suggestion = undefined;
      this.#phone.loadIfNeeded(this.#validation.rawForm, this.prefill); // scripts and autofill may set a value without an `input` event
      const rawForm = form && this.#slot.validate(form, this.#messages());
      if (form && !rawForm) return;
      this.#phone.whenReady(() => {
        if (rawForm) this.#slot.setSubmittedValues(rawForm);
        if (rawForm || this.#validateBuiltIn())
          done(this.#parse(rawForm ?? this.#validation.rawForm));
        else done(undefined);
      });
    });
  }

  /** @returns the values that a renewal sends; `undefined` for the built-in form, whose last values are sent again. */
  renewalValues(): FormValues | undefined {
    return this.#slot.form && this.#parse(this.#slot.renewalValues(this.prefill));
  }

  /** Sets the problems that the service found. @param error `undefined` removes them. */
  setServerErrors(error: RequestError | undefined): void {
    this.#serverErrors = undefined;
    if (!error) return;
    const messages = this.#messages();
    const others = this.#validation.setServerErrors(error, messages);
    const texts = [...this.#validation.problems.values()].map((problem) => problem(messages));
    const summary = texts.length > 1 && !this.#slot.form && this.problemSummary;
    this.#serverErrors = {
      isInFields: texts.length > 0,
      inFields: summary || texts.join(' '),
      others,
    };
  }

  /** Replaces the phone number with the suggested one. */
  useSuggestion(): void {
    const { suggestion } = this.#phone;
    if (suggestion !== undefined) this.#validation.setValueAsUser(phoneName, suggestion);
  }

  /** Focuses the first invalid field, else the first field. @returns whether a field has the focus now. */
  focus(): boolean {
    return this.#validation.focus(this.#slot.form !== undefined);
  }

  /** Resets the values and the problems. */
  reset(): void {
    this.#slot.reset();
    this.#phone.stopWaiting();
    this.#elements.clear(); // also those of fields that are not rendered now
    this.#clearWarning();
  }

  /** @returns whether the built-in form is valid. An unlikely phone number is invalid the first time it is submitted. */
  #validateBuiltIn(): boolean {
    this.#validation.validate();
    const { [phoneName]: number, [this.#countryField]: country } = this.#validation.rawForm;
    if (!this.#validation.problems.has(phoneName) && this.#phone.warnIfUnlikely(number, country)) {
      this.#validation.setProblem(phoneName, ({ problems }) => problems.unlikely);
    }
    return this.#validation.problems.size === 0;
  }

  #parse(rawForm: RawForm): FormValues {
    const phone = this.#phone.parse(rawForm[phoneName], rawForm[this.#countryField]);
    return { rawForm, phone };
  }

  #clearWarning(): void {
    if (this.#phone.clearWarning()) this.#validation.clearErrors(phoneName);
  }

  get #fields(): readonly Field[] {
    const { fields } = this.#host;
    const defaults = hasService(this.#host)
      ? defaultFields(this.#messages().familyNameFirst)
      : 'none';
    return parseFields(fields ?? defaults);
  }

  get #form(): HTMLFormElement | null {
    return this.#slot.form ?? this.#builtInForm;
  }

  get #builtInForm(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  /** The name of the field that contains the country of the phone number. */
  get #countryField(): string {
    const field = this.#fields.find(({ type }) => type === 'country');
    return (!this.#slot.form && field?.name) || 'country';
  }

  /** @returns the element that a field is rendered into. A field keeps its element, because the control in it has the value. */
  #fieldElement(name: string): HTMLElement {
    const element = this.#elements.get(name) ?? document.createElement('div');
    this.#elements.set(name, element);
    return element;
  }

  #initialValue({ name, type }: Field): string {
    const value = getOwn(this.prefill, name) ?? '';
    return type === 'country' ? this.#phone.initialCountry(value) : value;
  }
}
