/** Validates a form and stores the problem of each field. The values are only in the controls. */
import type { RequestError } from '../lifecycle/state.js';
import type { Messages } from '../messages/messages.js';
import {
  formControls,
  readFormValues,
  resetForm,
  tryFocus,
  controlValues,
  type Control,
} from './controls.js';
import { isTelephoneNumberLike, type FieldProblem } from './fields.js';
import { getOwn, trimInvisible } from './values.js';

/** Returns the problem of a field in the current language. */
export type Problem = (messages: Messages) => string;

export class FormValidation {
  /** Field name → problem. */
  readonly problems = new Map<string, Problem>();
  readonly #getForm: () => HTMLFormElement | null;
  /** Field name → the value in which the problem was found, as JSON. */
  readonly #rejectedValues = new Map<string, string>();

  /** @param getForm returns the form; `null` until it is rendered. */
  constructor(getForm: () => HTMLFormElement | null) {
    this.#getForm = getForm;
  }

  /** The values of the fields, unchanged. */
  get rawForm(): Record<string, string> {
    return readFormValues(this.#getForm());
  }

  get controls(): readonly Control[] {
    return formControls(this.#getForm());
  }

  #controlsNamed(name: string): readonly Control[] {
    return this.controls.filter((control) => control.name === name);
  }

  /** Validates all fields by native constraint validation, and phone numbers by the number of their digits. */
  validate(): void {
    this.clearErrors();
    for (const control of this.controls) {
      const problem = findProblem(control);
      if (problem) this.setProblem(control.name, ({ problems }) => problems[problem]);
    }
  }

  /** Sets the problem of a field. It belongs to the value that the field has now. */
  setProblem(name: string, problem: Problem): void {
    this.problems.set(name, problem);
    this.#rejectedValues.set(name, this.#currentValue(name));
  }

  /** Whether the value of a field with a problem has changed since the problem was found. */
  isChanged(name: string): boolean {
    return this.problems.has(name) && this.#rejectedValues.get(name) !== this.#currentValue(name);
  }

  #currentValue(name: string): string {
    return JSON.stringify(this.#controlsNamed(name).map(controlValues));
  }

  /**
   * Sets the problems that a service found in fields.
   * @param messages the texts in the language that the browser shows.
   * @returns the problems of values that have no visible field, as one text.
   */
  setServerErrors(
    { code, fields }: Pick<RequestError, 'code' | 'fields'>,
    messages: Messages,
  ): string {
    this.clearErrors();
    const others = new Map(Object.entries<unknown>(fields));
    for (const control of this.controls) {
      const { name, type } = control;
      if (!name || type === 'hidden') continue;
      const given: unknown = getOwn(fields, name);
      const text = typeof given === 'string' ? given : '';
      others.delete(name);
      if (!text && (code !== 'invalid-number' || name !== 'phonenumber')) continue;
      const problem: Problem = ({ errors }) => text || errors[code];
      this.setProblem(name, problem);
      control.setCustomValidity(problem(messages));
    }
    return [...others.values()].filter((text) => typeof text === 'string').join(' ');
  }

  /** Removes the problem of a field. @param name `undefined` removes the problems of all fields. */
  clearErrors(name?: string): void {
    const names = name === undefined ? [...this.problems.keys()] : [name];
    for (const each of names) {
      // The page may have set a custom validity of its own. That one stays.
      if (!this.problems.delete(each)) continue;
      for (const control of this.#controlsNamed(each)) control.setCustomValidity('');
    }
  }

  /** Resets the values and removes the problems. */
  reset(): void {
    this.clearErrors();
    const form = this.#getForm();
    if (form) resetForm(form);
  }

  /**
   * Focuses the first field with a problem, else the first field.
   * @param reportsValidity whether the browser shows the problem. It does so for the page's own form.
   * @returns whether a field has the focus now.
   */
  focus(reportsValidity = false): boolean {
    const controls = this.controls;
    const invalid = controls.filter(({ name }) => this.problems.has(name));
    const isFocused = [...invalid, ...controls].some(tryFocus);
    if (reportsValidity) invalid[0]?.reportValidity();
    return isFocused;
  }

  /** Whether a field has the focus. */
  hasFocus(name: string): boolean {
    return this.#controlsNamed(name).some((control) => control.matches(':focus'));
  }

  /** Sets the value of a field as if the visitor had typed it, and focuses the field. */
  setValueAsUser(name: string, value: string): void {
    const [control] = this.#controlsNamed(name);
    if (!control) return;
    control.value = value;
    control.focus();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /**
   * @returns the value of the option that the visitor selected in a list, else `initialValue`. The view has to set it again,
   *   because a list whose options are rendered again loses its selection.
   */
  selectedValue(name: string, initialValue: string): string {
    const [select] = this.#controlsNamed(name);
    if (!select || !('options' in select)) return initialValue;
    const before = [...select.options].find(({ defaultSelected }) => defaultSelected)?.value;
    return select.value === (before ?? '') ? initialValue : select.value;
  }
}

function findProblem({ type, value, validity, required }: Control): FieldProblem | undefined {
  const trimmed = trimInvisible(value);
  if (required && !trimmed) return 'required';
  if (validity.typeMismatch) return 'email';
  return type === 'tel' && trimmed && !isTelephoneNumberLike(trimmed) ? 'phonenumber' : undefined;
}
