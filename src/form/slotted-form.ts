/**
 * A form of the page's own in the slot: sets the page's values, puts its own values back after the interaction, validates it as
 * it is sent, and knows which values a renewal sends. Loads if there is such a form.
 */
import type { Messages } from '../messages/messages.js';
import { isCheckable, controlValues, type Control } from './controls.js';
import type { FormState } from './form-state.js';
import { clearOutdatedProblems } from './outdated-problems.js';
import { setValuesAsUser } from './set-values.js';
import { getOwn, trimInvisible, type RawForm } from './values.js';

export class SlottedForm {
  /** Whether values are being set that the visitor did not enter. */
  isSettingValues = false;
  readonly #state: FormState;
  /** The values of the controls before this interaction. */
  readonly #initialValues = new Map<Control, readonly string[]>();
  /** The form that has its values from the page already. */
  #prefilledForm: HTMLFormElement | undefined;
  /** The values as last sent. */
  #submittedValues: RawForm = {};
  /** The names of the fields that the visitor has edited. */
  readonly #editedNames = new Set<string>();

  /** @param form returns the form, as last rendered. */
  constructor(root: ParentNode, form: () => HTMLFormElement | undefined, state: FormState) {
    this.#state = state;
    clearOutdatedProblems(root, form, state);
  }

  /** Keeps the value of a control, to put it back after the interaction. No script can put a file back. */
  saveInitialValue(target: EventTarget | null): void {
    const control = this.#state.controls.find((each) => each === target);
    if (!control || control.type === 'file' || this.#initialValues.has(control)) return;
    this.#initialValues.set(control, controlValues(control));
  }

  /** Sets the values that the page supplies, once. */
  setPrefill(form: HTMLFormElement | undefined, prefill: RawForm): void {
    const isNew = form !== undefined && form !== this.#prefilledForm;
    this.#prefilledForm = form;
    if (!isNew) return;
    const { controls } = this.#state;
    const given = (control: Control): string | undefined => getOwn(prefill, control.name);
    for (const control of controls) {
      // The value of a hidden control is the page's own affair.
      if (control.type !== 'hidden' || given(control)) this.saveInitialValue(control);
    }
    this.#setValues(() => {
      for (const control of controls) {
        const value = given(control);
        const isChosen = !isCheckable(control) || control.value === value;
        // A radio button is unchecked by checking another one.
        if (!value || control.type === 'file' || (control.type === 'radio' && !isChosen)) continue;
        setValuesAsUser(control, isChosen ? [value] : []);
      }
    });
  }

  /** The visitor has edited a field. */
  edit(name: string): void {
    this.#editedNames.add(name);
  }

  /** The values were sent. */
  setSubmittedValues(rawForm: RawForm): void {
    this.#submittedValues = rawForm;
  }

  /**
   * @returns the values that a renewal sends: the form as it stands now, as some values work only once. A value that a script
   *   has emptied since is sent as before.
   */
  renewalValues(prefill: RawForm): RawForm {
    const current = Object.entries(this.#state.rawForm).filter(
      ([name, value]) => value || !(this.#editedNames.has(name) || getOwn(prefill, name)),
    );
    return (this.#submittedValues = { ...this.#submittedValues, ...Object.fromEntries(current) });
  }

  /** Resets the form and the problems. */
  reset(): void {
    const restore = (): void => {
      for (const [control, values] of this.#initialValues) setValuesAsUser(control, values);
    };
    this.#setValues(() => {
      restore();
      this.#state.reset();
      restore(); // a framework may have made the typed values the default
    });
    this.#initialValues.clear();
    this.#prefilledForm = undefined;
    this.#submittedValues = {};
    this.#editedNames.clear();
  }

  /** Validates the values as they are sent, without surrounding white space. The browser has validated what was typed. */
  validateTrimmedValues(messages: Messages): void {
    for (const control of this.#state.controls) {
      const text = trimmedValueProblem(control, messages);
      if (!text) continue;
      this.#state.setProblem(control.name, () => text);
      control.setCustomValidity(text);
    }
  }

  #setValues(act: () => void): void {
    this.isSettingValues = true;
    act();
    this.isSettingValues = false;
  }
}

/** @returns the problem of a value as it is sent, if it differs from what was typed. */
function trimmedValueProblem(control: Control, { problems }: Messages): string {
  const sent = trimInvisible(control.value);
  if (!control.matches('input:not([type=file]), textarea') || sent === control.value) return '';
  if (control.required && !sent) return problems.required;
  // The browser judges a value that a script has set by `pattern`, but not by `minlength`.
  const { minLength = 0, pattern = '', title } = control as Partial<HTMLInputElement>;
  const copy = Object.assign(document.createElement('input'), { title, value: sent });
  copy.pattern = `(?=[^]{${Math.max(0, minLength)}})(?:${pattern || '[^]*'})`;
  return copy.validationMessage;
}
