/** The form on screen: the built-in one, or the page's own in the slot. Validates and resets it, and knows its values. */
import type { ReactiveController } from 'lit';
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { isOpen } from '../lifecycle/stages.js';
import type { RequestError } from '../lifecycle/state.js';
import type { Messages } from '../messages/messages.js';
import type { PhoneNumberCheck } from '../phone-number/metadata.js';
import { hasService } from '../services/service-options.js';
import { canSubmit, controlsOf, pressedSubmitButton, requestSubmit } from './controls.js';
import { defaultFields, parseFields, type Field } from './fields.js';
import { labelOf, type FormModel, type ServerErrors } from './form-model.js';
import { FormSlot } from './form-slot.js';
import { FormState } from './form-state.js';
import { phoneName, PhoneField } from './phone-field.js';
import { getOwn, mergePrefill, type RawForm } from './values.js';

export class FormController implements ReactiveController {
  /** What the service rejected last; `undefined` if it rejected no field. */
  #serverErrors: ServerErrors | undefined;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #messages: () => Messages;
  readonly #state = new FormState(() => this.#form);
  readonly #slot: FormSlot;
  readonly #phone: PhoneField;
  /** Field name → its element. */
  readonly #elements = new Map<string, HTMLElement>();
  /** The element that has the focus while the form is rendered. */
  #focusedElement: Element | null = null;

  /** @param messages returns the current texts. */
  constructor(host: HostElement, lifecycle: LifecycleController, messages: () => Messages) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#messages = messages;
    this.#slot = new FormSlot(host, this.#state);
    this.#phone = new PhoneField(host);
    host.addController(this);
  }

  /** The values that the form starts with; none while the panel is closed. */
  get prefill(): RawForm {
    const { stage, options } = this.#lifecycle.state;
    return isOpen(stage) ? mergePrefill(this.#host.values, options.form) : {};
  }

  /** Whether there is anything to fill in. */
  get hasForm(): boolean {
    return this.#slot.form !== undefined || this.#fields.length > 0;
  }

  /** What the view shows. */
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
              label: labelOf(field, messages),
              problem: this.#state.problems.get(field.name)?.(messages),
              initialValue,
              selectedValue: this.#state.selectedValue(field.name, initialValue),
              countries:
                field.type === 'country' ? this.#phone.listCountries(messages.language) : [],
            };
          }),
    };
  }

  /** Parses the phone number in `rawForm`; `undefined` if it is empty or if the phone metadata is not loaded. */
  parsePhone(rawForm: RawForm): PhoneNumberCheck | undefined {
    return this.#phone.parse(rawForm[phoneName], rawForm[this.#countryField]);
  }

  /**
   * The problems that the visitor cannot see at once: those of several fields, or that of the field which has the focus
   * already. Empty if another field has the problem: it gets the focus, and the problem is its description.
   */
  get problemSummary(): string {
    const messages = this.#messages();
    const { problems } = this.#state;
    const invalid = this.#fields.filter(({ name }) => problems.has(name));
    const labels = invalid.map((field) => labelOf(field, messages));
    return labels.length > 1
      ? messages.problemsIn(new Intl.ListFormat(messages.language).format(labels))
      : invalid
          .filter(({ name }) => this.#state.hasFocus(name))
          .map(({ name }) => problems.get(name)?.(messages))
          .join('');
  }

  hostUpdate(): void {
    this.#slot.update();
    const root: Node & Partial<DocumentOrShadowRoot> = this.#host.renderRoot;
    this.#focusedElement = root.activeElement ?? null;
  }

  hostUpdated(): void {
    // A field that has changed places has lost the focus on its way.
    if (this.#focusedElement instanceof HTMLElement) this.#focusedElement.focus();
  }

  /** The visitor sees the form. */
  formRendered(): void {
    this.#slot.slottedForm?.setPrefill(this.#slot.form, this.prefill);
    if (!this.#slot.form && this.#fields.some(({ type }) => type === 'country')) this.#phone.load();
    this.#phone.loadIfNeeded(this.#state.rawForm, this.prefill);
  }

  /** The visitor has focused a control: in the page's form, its value is put back after the interaction. */
  focusIn({ target }: Event): void {
    if (this.#slot.form) this.#slot.slottedForm?.saveInitialValue(target);
  }

  /** @returns whether the visitor changed a field of the form, rather than something in another slot. */
  edit(event: Event): boolean {
    const form = this.#form;
    const isSlotted = form !== null && form === this.#slot.form;
    const control = controlsOf(form).find((each) => each === event.target);
    if (!control && !(isSlotted && event.composedPath().includes(form))) return false;
    if (this.#slot.slottedForm?.isSettingValues) return false;
    const { name = '' } = control ?? {};
    this.#slot.slottedForm?.edit(name);
    // `change` follows `input`, sometimes much later: then nothing has changed.
    const isNew = event.type === 'input' || !control || this.#state.isChanged(name);
    // The browser does not submit a form of the page that has any invalid field.
    if (isNew) this.#state.clearErrors(isSlotted ? undefined : name);
    const isWarned = name === phoneName && this.#phone.hasWarned(this.#state.rawForm[phoneName]);
    if ((name === phoneName || name === this.#countryField) && !isWarned) this.#clearWarning();
    return true;
  }

  /** Calls back when the form is to be submitted: unless it is another form of the page, or the page prevents it. */
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

  /** Does the same on a click on a submit button where the browser submits no forms. */
  click(event: Event, submit: () => void): void {
    const button = pressedSubmitButton(event);
    const form = button?.closest('form');
    if (!button || !form || event.defaultPrevented || canSubmit(this.#host.renderRoot)) return;
    if (form === this.#slot.form) this.#slot.submit(event, button, submit);
    else if (form === this.#builtInForm) {
      event.preventDefault();
      submit();
    }
  }

  /**
   * Validates the form, at once or, while something that it needs is loading, in a second at most. The page's form is
   * validated by the browser and read at once, whatever scripts make of it while something is loading.
   * @param done gets the values to send, or `undefined` if fields of the built-in form have problems. It is not called if the
   *   browser shows the problems.
   */
  validate(done: (rawForm: RawForm | undefined) => void): void {
    const form = this.#slot.form;
    if (this.#slot.loading) {
      void this.#slot.loading.then(() => {
        this.validate(done);
      });
      return;
    }
    this.#phone.suggestion = undefined;
    this.#phone.loadIfNeeded(this.#state.rawForm, this.prefill); // scripts and autofill may set a value without an event
    const rawForm = form && this.#slot.validate(form, this.#messages());
    if (form && !rawForm) return;
    this.#phone.whenReady(() => {
      if (rawForm) this.#slot.slottedForm?.setSubmittedValues(rawForm);
      done(rawForm ?? (this.#validateBuiltIn() ? this.#state.rawForm : undefined));
    });
  }

  /** @returns the values that a renewal sends; `undefined` for the built-in form, which is sent as before. */
  renewalValues(): RawForm | undefined {
    return this.#slot.form && this.#slot.slottedForm?.renewalValues(this.prefill);
  }

  /** Shows the problems that a service has found, or no more. */
  setServerErrors(error: RequestError | undefined): void {
    this.#serverErrors = undefined;
    if (!error) return;
    const messages = this.#messages();
    const others = this.#state.setServerErrors(error, messages);
    const texts = [...this.#state.problems.values()].map((problem) => problem(messages));
    const summary = texts.length > 1 && !this.#slot.form && this.problemSummary;
    this.#serverErrors = {
      isInFields: texts.length > 0,
      inFields: summary || texts.join(' '),
      others,
    };
  }

  /** Replaces the phone number by the suggested one. */
  useSuggestion(): void {
    const { suggestion } = this.#phone;
    if (suggestion !== undefined) this.#state.setValueAsUser(phoneName, suggestion);
  }

  /** @returns whether there is a field that takes the focus. */
  focus(): boolean {
    return this.#state.focus(this.#slot.form !== undefined);
  }

  /** Resets the values and the problems. */
  reset(): void {
    this.#slot.reset();
    this.#phone.stopWaiting();
    this.#elements.clear(); // also of fields that are not there at the moment
    this.#clearWarning();
  }

  /** @returns whether the form can be sent. The visitor is asked about an unlikely phone number first. */
  #validateBuiltIn(): boolean {
    this.#state.validate();
    const { [phoneName]: number, [this.#countryField]: country } = this.#state.rawForm;
    if (!this.#state.problems.has(phoneName) && this.#phone.warnIfUnlikely(number, country)) {
      this.#state.setProblem(phoneName, ({ problems }) => problems.unlikely);
    }
    return this.#state.problems.size === 0;
  }

  #clearWarning(): void {
    if (this.#phone.clearWarning()) this.#state.clearErrors(phoneName);
  }

  get #fields(): readonly Field[] {
    const { fields } = this.#host;
    const usual = hasService(this.#host) ? defaultFields(this.#messages().familyNameFirst) : 'none';
    return parseFields(fields ?? usual);
  }

  get #form(): HTMLFormElement | null {
    return this.#slot.form ?? this.#builtInForm;
  }

  get #builtInForm(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  /** The name of the field with the country of the phone number. */
  get #countryField(): string {
    const field = this.#fields.find(({ type }) => type === 'country');
    return (!this.#slot.form && field?.name) || 'country';
  }

  /** The element that a field is rendered into: always the same, as it holds the value. */
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
