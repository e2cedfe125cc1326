/** Validates a form and keeps the problem of each field. The controls themselves hold the values. */
import type { RequestError } from '../lifecycle/state.js';
import type { Messages } from '../messages/messages.js';
import {
  controlsOf,
  readFormValues,
  resetForm,
  tryFocus,
  controlValues,
  type Control,
} from './controls.js';
import { isTelephoneNumberLike, type FieldProblem } from './fields.js';
import { getOwn, trimInvisible } from './values.js';

/** The problem of a field, in the current language. */
export type Problem = (messages: Messages) => string;

export class FormState {
  /** By field name. */
  readonly problems = new Map<string, Problem>();
  readonly #getForm: () => HTMLFormElement | null;
  /** The value of each field with a problem when the problem was found, as JSON. */
  readonly #rejectedValues = new Map<string, string>();

  /** @param find returns the form, once it is rendered. */
  constructor(find: () => HTMLFormElement | null) {
    this.#getForm = find;
  }

  /** The values exactly as they stand in the fields. */
  get rawForm(): Record<string, string> {
    return readFormValues(this.#getForm());
  }

  get controls(): readonly Control[] {
    return controlsOf(this.#getForm());
  }

  #controlsNamed(name: string): readonly Control[] {
    return this.controls.filter((control) => control.name === name);
  }

  /** Validates all fields by native constraint validation, and phone numbers by their digits. */
  validate(): void {
    this.clearErrors();
    for (const control of this.controls) {
      const problem = findProblem(control);
      if (problem) this.setProblem(control.name, ({ problems }) => problems[problem]);
    }
  }

  /** Sets the problem of the value that a field has now. */
  setProblem(name: string, problem: Problem): void {
    this.problems.set(name, problem);
    this.#rejectedValues.set(name, this.#currentValue(name));
  }

  /** Whether the field has another value than the one that has the problem. */
  isChanged(name: string): boolean {
    return this.problems.has(name) && this.#rejectedValues.get(name) !== this.#currentValue(name);
  }

  #currentValue(name: string): string {
    return JSON.stringify(this.#controlsNamed(name).map(controlValues));
  }

  /**
   * Sets the problems that a service has found in single fields.
   * @param messages the language in which the browser shows them.
   * @returns the problems of fields that the visitor does not see.
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

  /** Clears the problem of a field, or of all. */
  clearErrors(name?: string): void {
    const names = name === undefined ? [...this.problems.keys()] : [name];
    for (const each of names) {
      // A custom validity that the page has set itself stays.
      if (!this.problems.delete(each)) continue;
      for (const control of this.#controlsNamed(each)) control.setCustomValidity('');
    }
  }

  /** Resets the values and the problems. */
  reset(): void {
    this.clearErrors();
    const form = this.#getForm();
    if (form) resetForm(form);
  }

  /**
   * Focuses the first field with a problem, else the first field.
   * @param reports whether the browser has to show the problem, as there is no place for it in the page's own form.
   * @returns whether a field has the focus then.
   */
  focus(reports = false): boolean {
    const controls = this.controls;
    const invalid = controls.filter(({ name }) => this.problems.has(name));
    const isFocused = [...invalid, ...controls].some(tryFocus);
    if (reports) invalid[0]?.reportValidity();
    return isFocused;
  }

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

  /** @returns the option that the visitor chose in a list, else `initial`. A list that is rendered anew loses the choice. */
  selectedValue(name: string, initial: string): string {
    const [select] = this.#controlsNamed(name);
    if (!select || !('options' in select)) return initial;
    const before = [...select.options].find(({ defaultSelected }) => defaultSelected)?.value;
    return select.value === (before ?? '') ? initial : select.value;
  }
}

function findProblem({ type, value, validity, required }: Control): FieldProblem | undefined {
  const trimmed = trimInvisible(value);
  if (required && !trimmed) return 'required';
  if (validity.typeMismatch) return 'email';
  return type === 'tel' && trimmed && !isTelephoneNumberLike(trimmed) ? 'phonenumber' : undefined;
}
