/** The page's own form in the slot: when it is to be sent, and with which values. */
import type { Messages } from '../messages/messages.js';
import { hasSubmitButton, pressedIn } from './form-controls.js';
import type { FormState } from './form-state.js';
import { submitAgain } from './outdated-problems.js';
import { unlessPrevented } from './unless-prevented.js';

/** The values exactly as they stand in the form. */
export type Typed = Readonly<Record<string, string>>;

export class PageForm {
  /** The form as last rendered. */
  element: HTMLFormElement | undefined;
  /** The values as last sent. */
  sent: Typed = {};
  readonly #state: FormState;
  /** The form that has its values from the page already. */
  #filledIn: HTMLFormElement | undefined;
  /** The button by which the form was submitted last. */
  #submitter: Element | null = null;
  /** Keeps the form from being sent. */
  #stopSending: (() => void) | undefined;

  constructor(root: ParentNode, state: FormState) {
    this.#state = state;
    submitAgain(root, () => this.element, state);
  }

  /** Whether the form is submitted by a button of its own. */
  get hasButton(): boolean {
    return this.element !== undefined && hasSubmitButton(this.element);
  }

  /** Puts the page's values into it, once. */
  fillIn(values: Typed): void {
    if (this.element && this.element !== this.#filledIn) this.#state.fillIn(values);
    this.#filledIn = this.element;
  }

  /** The form was submitted: calls back unless the page prevents that. */
  submitted(event: Event, submitter: Element | null, send: () => void): void {
    this.#submitter = submitter; // also for what the page sends later
    if (event.defaultPrevented) return;
    this.#stopSending?.();
    this.#stopSending = unlessPrevented(event, send);
  }

  /** @returns what is to be sent; `undefined` if the browser says what is wrong. */
  check(form: HTMLFormElement, messages: Messages): Typed | undefined {
    this.#state.clear();
    if (!form.noValidate && !this.#submitter?.matches('[formnovalidate]')) {
      this.#state.validateSent(messages);
      if (!form.reportValidity()) return undefined;
    }
    return { ...this.#state.typed, ...pressedIn(this.#submitter) };
  }

  /**
   * What a renewal sends: the form as it stands now, as some of its values are good once. A value that is gone by then is
   * as it was last sent. `undefined` without a form.
   */
  renewed(): Typed | undefined {
    if (!this.element) return undefined;
    const filled = Object.entries(this.#state.typed).filter(([, value]) => value);
    return (this.sent = { ...this.sent, ...Object.fromEntries(filled) });
  }

  /** The interaction is over. */
  reset(): void {
    this.#stopSending?.();
    this.#submitter = null;
    this.#filledIn = undefined;
    this.sent = {};
  }
}
