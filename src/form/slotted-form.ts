/**
 * A form of the page's own in the slot: sets the page's values, puts its own values back after the interaction, validates it as
 * it is sent, and knows which values a renewal sends. Loads if there is such a form.
 */
import type { Messages } from '../messages/messages.js';
import { isCheckable, valuesOf, type Control } from './controls.js';
import type { FormState } from './form-state.js';
import { submitAgain } from './outdated-problems.js';
import { setValuesAsUser } from './set-values.js';
import { getOwn, sentText, type RawForm } from './values.js';

export class SlottedForm {
  /** Whether values are being set that the visitor did not enter. */
  isWriting = false;
  readonly #state: FormState;
  /** The values of the controls before this interaction. */
  readonly #before = new Map<Control, readonly string[]>();
  /** The form that has its values from the page already. */
  #filledIn: HTMLFormElement | undefined;
  /** The values as last sent. */
  #sent: RawForm = {};
  /** The names of the fields that the visitor has edited. */
  readonly #edited = new Set<string>();

  /** @param form returns the form, as last rendered. */
  constructor(root: ParentNode, form: () => HTMLFormElement | undefined, state: FormState) {
    this.#state = state;
    submitAgain(root, form, state);
  }

  /** Keeps the value of a control, to put it back after the interaction. No script can put a file back. */
  remember(target: EventTarget | null): void {
    const control = this.#state.controls.find((each) => each === target);
    if (!control || control.type === 'file' || this.#before.has(control)) return;
    this.#before.set(control, valuesOf(control));
  }

  /** Sets the values that the page supplies, once. */
  fillIn(form: HTMLFormElement | undefined, prefill: RawForm): void {
    const isNew = form !== undefined && form !== this.#filledIn;
    this.#filledIn = form;
    if (!isNew) return;
    const { controls } = this.#state;
    const given = (control: Control): string | undefined => getOwn(prefill, control.name);
    for (const control of controls) {
      // The value of a hidden control is the page's own affair.
      if (control.type !== 'hidden' || given(control)) this.remember(control);
    }
    this.#write(() => {
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
    this.#edited.add(name);
  }

  /** The values were sent. */
  setSent(rawForm: RawForm): void {
    this.#sent = rawForm;
  }

  /**
   * @returns the values that a renewal sends: the form as it stands now, as some values work only once. A value that a script
   *   has emptied since is sent as before.
   */
  renewedValues(prefill: RawForm): RawForm {
    const current = Object.entries(this.#state.rawForm).filter(
      ([name, value]) => value || !(this.#edited.has(name) || getOwn(prefill, name)),
    );
    return (this.#sent = { ...this.#sent, ...Object.fromEntries(current) });
  }

  /** Resets the form and the problems. */
  reset(): void {
    const restore = (): void => {
      for (const [control, values] of this.#before) setValuesAsUser(control, values);
    };
    this.#write(() => {
      restore();
      this.#state.reset();
      restore(); // a framework may have made the typed values the default
    });
    this.#before.clear();
    this.#filledIn = undefined;
    this.#sent = {};
    this.#edited.clear();
  }

  /** Validates the values as they are sent, without surrounding white space. The browser has validated what was typed. */
  setSentProblems(messages: Messages): void {
    for (const control of this.#state.controls) {
      const text = sentProblemOf(control, messages);
      if (!text) continue;
      this.#state.setProblem(control.name, () => text);
      control.setCustomValidity(text);
    }
  }

  #write(act: () => void): void {
    this.isWriting = true;
    act();
    this.isWriting = false;
  }
}

/** @returns the problem of a value as it is sent, if it differs from what was typed. */
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
