/** Checks a form and knows what is wrong with which field. The controls themselves hold what was typed. */
import { isTelephoneNumberLike, type FieldProblem } from './fields.js';
import { sentText } from './values.js';
import type { Messages } from '../messages/messages.js';
import { controlsOf, resetForm, takesFocus, typedIn, valuesOf, type Control } from './controls.js';
import { own } from './own.js';
import type { Refusal } from '../panel/panel-state.js';

/** What is wrong with a field, in the words of whatever language the panel is in by then. */
export type Problem = (messages: Messages) => string;

export class FormState {
  /** By the field's name. */
  readonly problems = new Map<string, Problem>();
  readonly #find: () => HTMLFormElement | null;
  /** What each field with a problem held when the problem was found, as JSON. */
  readonly #judged = new Map<string, string>();
  /** @param find the form, once it is rendered. */
  constructor(find: () => HTMLFormElement | null) {
    this.#find = find;
  }

  /** The values exactly as they stand in the fields. */
  get typed(): Record<string, string> {
    return typedIn(this.#find());
  }

  /** The controls of the form. */
  get controls(): readonly Control[] {
    return controlsOf(this.#find());
  }

  #named(name: string): readonly Control[] {
    return this.controls.filter((control) => control.name === name);
  }

  /** Checks all fields by native constraint validation, and phone numbers by ours. */
  validate(): void {
    this.clear();
    for (const control of this.controls) {
      const problem = problemOf(control);
      if (problem) this.say(control.name, ({ problems }) => problems[problem]);
    }
  }

  /** Says what is wrong with the value that a field holds now. */
  say(name: string, problem: Problem): void {
    this.problems.set(name, problem);
    this.#judged.set(name, this.#held(name));
  }

  /** Whether the field holds another value than the one that was found wrong. */
  isChanged(name: string): boolean {
    return this.problems.has(name) && this.#judged.get(name) !== this.#held(name);
  }

  #held(name: string): string {
    return JSON.stringify(this.#named(name).map(valuesOf));
  }

  /**
   * Shows what a service said of single fields.
   * @param messages in which the browser says it.
   * @returns what it said of fields that the visitor does not see.
   */
  report({ code, fields }: Pick<Refusal, 'code' | 'fields'>, messages: Messages): string {
    this.clear();
    const others = new Map(Object.entries<unknown>(fields));
    for (const control of this.controls) {
      const { name, type } = control;
      if (!name || type === 'hidden') continue;
      const given: unknown = own(fields, name);
      const text = typeof given === 'string' ? given : '';
      others.delete(name);
      if (!text && (code !== 'invalid-number' || name !== 'phonenumber')) continue;
      const problem: Problem = ({ errors }) => text || errors[code];
      this.say(name, problem);
      control.setCustomValidity(problem(messages));
    }
    return [...others.values()].filter((text) => typeof text === 'string').join(' ');
  }

  /** Takes back what was said of a field, or of all. */
  clear(name?: string): void {
    const names = name === undefined ? [...this.problems.keys()] : [name];
    for (const each of names) {
      // What the page itself has said of its field stays.
      if (!this.problems.delete(each)) continue;
      for (const control of this.#named(each)) control.setCustomValidity('');
    }
  }

  /** Drops what was typed and said. */
  reset(): void {
    this.clear();
    const form = this.#find();
    if (form) resetForm(form);
  }

  /**
   * @param says whether the browser has to say what is wrong, as we have no place for it.
   * @returns whether there is a field to focus: the first with a problem, else the first.
   */
  focus(says = false): boolean {
    const controls = this.controls;
    const wrong = controls.filter(({ name }) => this.problems.has(name));
    const isFocused = [...wrong, ...controls].some(takesFocus);
    if (says) wrong[0]?.reportValidity();
    return isFocused;
  }

  hasFocus(name: string): boolean {
    return this.#named(name).some((control) => control.matches(':focus'));
  }

  /** Puts a value into a field as if the visitor had, and the focus there. */
  type(name: string, value: string): void {
    const [control] = this.#named(name);
    if (!control) return;
    control.value = value;
    control.focus();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** What is chosen in a list: by the visitor, else `initial`. A list that is rendered anew would forget it. */
  chosen(name: string, initial: string): string {
    const [select] = this.#named(name);
    if (!select || !('options' in select)) return initial;
    const before = [...select.options].find(({ defaultSelected }) => defaultSelected)?.value;
    return select.value === (before ?? '') ? initial : select.value;
  }
}

function problemOf({ type, value, validity, required }: Control): FieldProblem | undefined {
  const sent = sentText(value);
  if (required && !sent) return 'required';
  if (validity.typeMismatch) return 'email';
  return type === 'tel' && sent && !isTelephoneNumberLike(sent) ? 'phonenumber' : undefined;
}
