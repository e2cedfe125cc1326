/**
 * What a form of the page's own needs beyond what ours needs: the page's values, its own values back after the interaction,
 * and checks of what is sent. Loads where there is such a form. Without it, the form can be filled in and sent.
 */
import { getOwn, sentText, type RawForm } from './values.js';
import type { Messages } from '../messages/messages.js';
import { isCheckable, valuesOf, type Control } from './controls.js';
import type { FormState } from './form-state.js';
import { submitAgain } from './outdated-problems.js';

export class SlottedForm {
  /** Whether values are being written that the visitor did not enter. */
  isWriting = false;
  readonly #state: FormState;
  /** What the controls held before this interaction. */
  readonly #before = new Map<Control, readonly string[]>();
  /** The form that has its values from the page already. */
  #filledIn: HTMLFormElement | undefined;

  /** @param form the form as last rendered. */
  constructor(root: ParentNode, form: () => HTMLFormElement | undefined, state: FormState) {
    this.#state = state;
    submitAgain(root, form, state);
  }

  /** Notes what a control holds, for when the interaction is over. No script can put a file back. */
  remember(target: EventTarget | null): void {
    const control = this.#state.controls.find((each) => each === target);
    if (!control || control.type === 'file' || this.#before.has(control)) return;
    this.#before.set(control, valuesOf(control));
  }

  /** Puts the page's values into the form, once. */
  fillIn(form: HTMLFormElement | undefined, values: RawForm): void {
    const isNew = form !== undefined && form !== this.#filledIn;
    this.#filledIn = form;
    if (!isNew) return;
    const { controls } = this.#state;
    const given = (control: Control): string | undefined => getOwn(values, control.name);
    for (const control of controls) {
      // What the page keeps in a hidden one is its own affair.
      if (control.type !== 'hidden' || given(control)) this.remember(control);
    }
    this.#write(() => {
      for (const control of controls) {
        const value = given(control);
        const isChosen = !isCheckable(control) || control.value === value;
        // A radio button is unchecked by checking another one.
        if (!value || control.type === 'file' || (control.type === 'radio' && !isChosen)) continue;
        write(control, isChosen ? [value] : []);
      }
    });
  }

  /**
   * Checks the form as it is sent, without white space around the values: the browser has checked what was typed.
   * @param messages in which the browser says it.
   */
  validate(messages: Messages): void {
    for (const control of this.#state.controls) {
      const text = sentProblemOf(control, messages);
      if (!text) continue;
      this.#state.setProblem(control.name, () => text);
      control.setCustomValidity(text);
    }
  }

  /** Drops what was typed and said. */
  reset(): void {
    const restore = (): void => {
      for (const [control, values] of this.#before) write(control, values);
    };
    this.#write(() => {
      restore();
      this.#state.reset();
      restore(); // a framework may have made what was typed the default
    });
    this.#before.clear();
    this.#filledIn = undefined;
  }

  #write(act: () => void): void {
    this.isWriting = true;
    act();
    this.isWriting = false;
  }
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts `values` into a control as a visitor would, so that frameworks notice: they listen for the
 * events, and React puts a setter of its own in front of the native one.
 */
function write(control: Control, values: readonly string[]): void {
  if (isEqual(valuesOf(control), values)) return;
  if (isCheckable(control)) control.click(); // its events are the browser's
  if (isEqual(valuesOf(control), values)) return;
  const set = (property: string, value: unknown): void => {
    Reflect.set(Object.getPrototypeOf(control) as object, property, value, control);
  };
  if ('selectedOptions' in control) {
    for (const option of control.options) option.selected = values.includes(option.value);
  } else if (isCheckable(control)) set('checked', values.length > 0);
  else set('value', values[0]);
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}

/** What is wrong with a value as it is sent, where that is not as it was typed. */
function sentProblemOf(control: Control, { problems }: Messages): string {
  const sent = sentText(control.value);
  if (!control.matches('input:not([type=file]), textarea') || sent === control.value) return '';
  if (control.required && !sent) return problems.required;
  // The browser judges a value that a script has set by `pattern`, but not by `minlength`.
  const { minLength = 0, pattern = '', title } = control as Partial<HTMLInputElement>;
  const copy = Object.assign(document.createElement('input'), { title, value: sent });
  copy.pattern = `(?=[^]{${Math.max(0, minLength)}})(?:${pattern || '[^]*'})`;
  return copy.validationMessage;
}
