/** The slot for a form of the page's own: which form is in it, how it is submitted, and which of its values are sent. */
import type { HostElement } from '../host-element.js';
import type { Messages } from '../messages/messages.js';
import { afterDispatch } from './after-dispatch.js';
import { hasSubmitButton, isForm, reportValidity, submitterEntry } from './controls.js';
import type { FormState } from './form-state.js';
import type { SlottedForm } from './slotted-form.js';
import { getOwn, type RawForm } from './values.js';

let slottedFormModule: typeof import('./slotted-form.js') | undefined;

/** Loads what a form in the slot needs. Never rejects: the form can do without. */
export const loadSlottedForm = (): Promise<void> =>
  import('./slotted-form.js').then(
    (loaded) => {
      slottedFormModule = loaded;
    },
    () => undefined,
  );

const noop = (): void => undefined;

export class FormSlot {
  /** The form, as last rendered. */
  form: HTMLFormElement | undefined;
  readonly #host: HostElement;
  readonly #state: FormState;
  /** What the form needs, once that is loaded. */
  #slotted: SlottedForm | undefined;
  /** Is called as soon as that is loaded, or failed to load; `undefined` while it is not being loaded. */
  #whenReady: (() => void) | undefined;
  /** The values as last sent. */
  #sent: RawForm = {};
  /** The names of the fields that the visitor has edited. */
  readonly #edited = new Set<string>();
  /** The button by which the form was submitted last. */
  #submitter: Element | null = null;
  #cancelSubmission: (() => void) | undefined;

  constructor(host: HostElement, state: FormState) {
    this.#host = host;
    this.#state = state;
  }

  /** Whether the form has a submit button. */
  get hasSubmitButton(): boolean {
    return this.form !== undefined && hasSubmitButton(this.form);
  }

  /** Whether values are being set that the visitor did not enter. */
  get isWriting(): boolean {
    return this.#slotted?.isWriting ?? false;
  }

  /** Takes up the form that is in the slot now. */
  update(): void {
    const form = this.#assigned.find(isForm);
    if (form && form !== this.form) this.#load();
    this.form = form;
  }

  /** Sets the values that the page supplies, once. */
  fillIn(prefill: RawForm): void {
    this.#slotted?.fillIn(this.form, prefill);
  }

  /** The visitor has focused a control: its value is put back when the interaction is over. */
  focusIn({ target }: Event): void {
    if (this.form) this.#slotted?.remember(target);
  }

  /** The visitor has edited a field. */
  edit(name: string): void {
    this.#edited.add(name);
  }

  /** Calls back after the dispatch of `event`, unless the page prevents the submission. */
  submit(event: Event, submitter: Element | null, submit: () => void): void {
    this.#submitter = submitter; // also for what the page submits later
    if (event.defaultPrevented) return;
    this.#cancelSubmission?.();
    this.#cancelSubmission = afterDispatch(event, submit);
  }

  /** @returns whether the form waits for what it needs. Then `callback` is called after that; the last one alone. */
  waits(callback: () => void): boolean {
    if (!this.form || !this.#whenReady) return false;
    this.#whenReady = callback;
    return true;
  }

  /** @returns the values to send; `undefined` if the browser shows problems. */
  validate(form: HTMLFormElement, messages: Messages): RawForm | undefined {
    this.#state.clearErrors();
    if (!form.noValidate && !this.#submitter?.matches('[formnovalidate]')) {
      this.#slotted?.validate(messages);
      if (!reportValidity(form)) return undefined;
    }
    return { ...this.#state.rawForm, ...submitterEntry(this.#submitter) };
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
    this.#cancelSubmission?.();
    this.#submitter = null;
    this.#sent = {};
    this.#edited.clear();
    this.#whenReady &&= noop;
    (this.#slotted ?? this.#state).reset();
  }

  /** Loads what the form needs, once; after a failure, again with the next form. */
  #load(): void {
    if (slottedFormModule) {
      const { SlottedForm } = slottedFormModule;
      this.#slotted ??= new SlottedForm(this.#host.renderRoot, () => this.form, this.#state);
    } else if (!this.#whenReady) {
      this.#whenReady = noop;
      void loadSlottedForm().then(async () => {
        if (slottedFormModule) this.#load();
        this.#host.requestUpdate();
        await this.#host.updateComplete; // now the form has its values
        const callback = this.#whenReady;
        this.#whenReady = undefined;
        callback?.();
      });
    }
  }

  /** The elements in the slot; before it is rendered, those that are going to be in it. */
  get #assigned(): readonly Element[] {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=form]');
    return slot
      ? slot.assignedElements({ flatten: true })
      : [...this.#host.children].filter((element) => element.slot === 'form');
  }
}
