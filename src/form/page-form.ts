/**
 * The page's own form in the slot `form`: sets its initial values, restores its original values after the interaction, and
 * validates the trimmed values. The module is loaded if there is such a form.
 */
import type { Messages } from '../messages/messages.js';
import { isCheckable, controlValues, type Control } from './controls.js';
import type { FormValidation } from './form-validation.js';
import { clearOutdatedProblems } from './clear-outdated-problems.js';
import { setValuesAsUser } from './set-values-as-user.js';
import { getOwn, trimInvisible, type RawForm } from './values.js';

export class PageForm {
  /** Whether this class is setting values. The `input` events of these are not edits of the visitor. */
  isSettingValues = false;
  readonly #validation: FormValidation;
  /** The values of the controls before this interaction. */
  readonly #originalValues = new Map<Control, readonly string[]>();
  /** The form whose initial values have been set. */
  #prefilledForm: HTMLFormElement | undefined;

  /** @param form returns the form at the last update. */
  constructor(root: ParentNode, form: () => HTMLFormElement | undefined, state: FormValidation) {
    this.#validation = state;
    clearOutdatedProblems(root, form, state);
  }

  /** Saves the value of a control, to restore it after the interaction. A script cannot restore a file. */
  saveOriginalValue(target: EventTarget | null): void {
    const control = this.#validation.controls.find((each) => each === target);
    if (!control || control.type === 'file' || this.#originalValues.has(control)) return;
    this.#originalValues.set(control, controlValues(control));
  }

  /** Sets the initial values, once per form and interaction. */
  setPrefill(form: HTMLFormElement | undefined, prefill: RawForm): void {
    const isNew = form !== undefined && form !== this.#prefilledForm;
    this.#prefilledForm = form;
    if (!isNew) return;
    const { controls } = this.#validation;
    const given = (control: Control): string | undefined => getOwn(prefill, control.name);
    for (const control of controls) {
      // The values of hidden controls belong to the page, unless this class sets them.
      if (control.type !== 'hidden' || given(control)) this.saveOriginalValue(control);
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

  /** Restores the original values and removes the problems. */
  reset(): void {
    const restore = (): void => {
      for (const [control, values] of this.#originalValues) setValuesAsUser(control, values);
    };
    this.#setValues(() => {
      restore();
      this.#validation.reset();
      restore(); // a framework may have made the entered values the default values
    });
    this.#originalValues.clear();
    this.#prefilledForm = undefined;
  }

  /** Sets the problems of values that are invalid after trimming. The browser validates only the values before trimming. */
  validateTrimmedValues(messages: Messages): void {
    for (const control of this.#validation.controls) {
      const text = trimmedValueProblem(control, messages);
      if (!text) continue;
      this.#validation.setProblem(control.name, () => text);
      control.setCustomValidity(text);
    }
  }

  #setValues(set: () => void): void {
    this.isSettingValues = true;
    set();
    this.isSettingValues = false;
  }
}

/** @returns the problem of a value after trimming; empty if trimming does not change the value or it is valid. */
function trimmedValueProblem(control: Control, { problems }: Messages): string {
  const trimmed = trimInvisible(control.value);
  if (!control.matches('input:not([type=file]), textarea') || trimmed === control.value) return '';
  if (control.required && !trimmed) return problems.required;
  // The browser validates a value that a script has set against `pattern`, but not against `minlength`.
  const { minLength = 0, pattern = '', title } = control as Partial<HTMLInputElement>;
  const copy = Object.assign(document.createElement('input'), { title, value: trimmed });
  copy.pattern = `(?=[^]{${Math.max(0, minLength)}})(?:${pattern || '[^]*'})`;
  return copy.validationMessage;
}
