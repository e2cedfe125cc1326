/**
 * What the visitor is asked: our form, or the page's own in the slot. It knows which of them it is, where phone numbers
 * are from, and what is worth asking before they are sent.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Field } from './fields.js';
import type { Country, PhoneCountry, PhoneNumber } from '../phone-number/parse.js';
import { declaredLanguage } from '../messages/language.js';
import { after } from '../lifecycle/after.js';
import type { Messages } from '../messages/messages.js';
import { labelOf } from './field-view.js';
import {
  canSubmit,
  controlsOf,
  hasSubmitButton,
  isForm,
  pressedButton,
  pressedIn,
  reportValidity,
  requestSubmit,
} from './controls.js';
import { FormState } from './form-state.js';
import { own } from './own.js';
import type { PageForm } from './slotted-form.js';
import type { Refusal } from '../panel/panel-state.js';
import { PhoneLibrary } from '../phone-number/load-metadata.js';
import { unlessPrevented } from './after-dispatch.js';

interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly country: string | null;
}

/** What the panel has to say of the form. */
interface FormOwner {
  readonly fields: readonly Field[];
  readonly prefill: Readonly<Record<string, string>>;
  readonly messages: Messages;
}

/** The values exactly as they stand in the form. */
type Typed = Readonly<Record<string, string>>;

const phone = 'phonenumber';

const none = (): void => undefined;

let pageFormModule: typeof import('./slotted-form.js') | undefined;

/** Loads what a form of the page's own needs. Never rejects: the form can do without. */
export const loadPageForm = (): Promise<void> =>
  import('./slotted-form.js').then(
    (loaded) => {
      pageFormModule = loaded;
    },
    () => undefined,
  );

export class FormController implements ReactiveController {
  /** What may have been meant by the phone number that was questioned. */
  suggestion: string | undefined;
  readonly #host: FormHost;
  readonly #panel: FormOwner;
  readonly #library: PhoneLibrary;
  readonly #state = new FormState(() => this.#form);
  /** The page's own form, as last rendered. */
  #pageForm: HTMLFormElement | undefined;
  /** What it needs, once that is loaded. */
  #page: PageForm | undefined;
  /** What is done as soon as that is loaded, or cannot be; `undefined` while it is not being loaded. */
  #waiting: (() => void) | undefined;
  /** The values of the page's form as last sent. */
  #sent: Typed = {};
  /** The names of the fields in it that the visitor has edited. */
  readonly #edited = new Set<string>();
  /** The button by which it was submitted last. */
  #submitter: Element | null = null;
  /** Keeps it from being sent. */
  #stopSending: (() => void) | undefined;
  /** The phone number that was questioned. Submitted once more, it is sent. */
  #questioned: string | undefined;
  /** Field name → its element. */
  readonly #elements = new Map<string, HTMLElement>();
  /** What has the focus while the form is rendered. */
  #focused: Element | null = null;

  constructor(host: FormHost, panel: FormOwner) {
    this.#host = host;
    this.#panel = panel;
    this.#library = new PhoneLibrary(() => {
      host.requestUpdate();
    }, after);
    host.addController(this);
  }

  /** Whether the visitor is asked anything. */
  get asks(): boolean {
    return this.hasPageForm || this.#panel.fields.length > 0;
  }

  /** Whether the form is the page's own. There the browser says what is wrong. */
  get hasPageForm(): boolean {
    return this.#pageForm !== undefined;
  }

  /** Whether the page's form is submitted by a button of its own. */
  get hasPageButton(): boolean {
    return this.#pageForm !== undefined && hasSubmitButton(this.#pageForm);
  }

  /** Field name → what is wrong with it. */
  get problems(): FormState['problems'] {
    return this.#state.problems;
  }

  /** The values exactly as they stand in the form. */
  get #typed(): Typed {
    return this.#state.typed;
  }

  /** Parses the phone number in `typed`. `undefined` if it is empty, or the phone metadata is not loaded. */
  phoneIn(typed: Typed): PhoneNumber | undefined {
    const { [phone]: number = '', [this.#countryField]: country } = typed;
    const { code, isInferred } = this.#countryOf(country) ?? {};
    return number.trim()
      ? this.#library.loaded?.readPhoneNumber(number, code, isInferred)
      : undefined;
  }

  /**
   * What is wrong, for who cannot see it at once: in several fields, or in the one that has the focus already. Empty if
   * it is in another one: the focus goes there, and what is wrong is its description.
   */
  get summary(): string {
    const { messages, fields } = this.#panel;
    const wrong = fields.filter(({ name }) => this.problems.has(name));
    const labels = wrong.map((field) => labelOf(field, messages));
    return labels.length > 1
      ? messages.problemsIn(new Intl.ListFormat(messages.language).format(labels))
      : wrong
          .filter(({ name }) => this.#state.hasFocus(name))
          .map(({ name }) => this.problems.get(name)?.(messages))
          .join('');
  }

  /** What the service refused. */
  get refused(): string {
    const texts = [...this.problems.values()].map((problem) => problem(this.#panel.messages));
    return (texts.length > 1 && !this.hasPageForm && this.summary) || texts.join(' ');
  }

  /** What a field is rendered into; always the same, as it holds what was typed. */
  elementOf(name: string): HTMLElement {
    const element = this.#elements.get(name) ?? document.createElement('div');
    this.#elements.set(name, element);
    return element;
  }

  /** What a field starts with. */
  initial({ name, type }: Field): string {
    const value = own(this.#panel.prefill, name) ?? '';
    return (type === 'country' && this.#countryOf(value)?.code) || value;
  }

  /** What is chosen in a list. */
  chosen(field: Field): string {
    return this.#state.chosen(field.name, this.initial(field));
  }

  /** All countries, once they are there. */
  get countries(): readonly Country[] {
    return this.#library.loaded?.countriesIn(this.#panel.messages.language) ?? [];
  }

  hostUpdate(): void {
    const form = this.#slotted.find(isForm);
    if (form && form !== this.#pageForm) this.#usePageForm();
    this.#pageForm = form;
    const root: Node & Partial<DocumentOrShadowRoot> = this.#host.renderRoot;
    this.#focused = root.activeElement ?? null;
  }

  hostUpdated(): void {
    // A field that has changed places has lost the focus on its way.
    if (this.#focused instanceof HTMLElement) this.#focused.focus();
  }

  /** The visitor sees the form. */
  shown(): void {
    this.#page?.fillIn(this.#pageForm, this.#panel.prefill);
    const hasCountries =
      !this.hasPageForm && this.#panel.fields.some(({ type }) => type === 'country');
    if (hasCountries) this.#library.load();
    this.#loadLibrary();
  }

  /** Loads what reads phone numbers if there is one to read; not for one of the page's with a `+`, which says it all. */
  #loadLibrary(): void {
    const { [phone]: number = '' } = this.#typed;
    const isComplete = number === own(this.#panel.prefill, phone) && /^\s*\+/.test(number);
    if (number.trim() && !isComplete) this.#library.load();
  }

  /** The visitor is at a control: what it holds is put back when the interaction is over. */
  entered({ target }: Event): void {
    if (this.hasPageForm) this.#page?.remember(target);
  }

  /** @returns whether the visitor changed a field of the form, rather than something in another slot. */
  edited(event: Event): boolean {
    const form = this.#form;
    const control = controlsOf(form).find((each) => each === event.target);
    if (!control && !(form && form === this.#pageForm && event.composedPath().includes(form))) {
      return false;
    }
    if (this.#page?.isWriting) return false;
    const { name = '' } = control ?? {};
    this.#edited.add(name);
    // `change` follows `input`, at times much later: then it says nothing new.
    const isNew = event.type === 'input' || !control || this.#state.isChanged(name);
    // The browser sends no form of the page in which anything is still said to be wrong.
    if (isNew) this.#state.clear(form === this.#pageForm ? undefined : name);
    const isQuestioned = name === phone && this.#typed[phone] === this.#questioned;
    if ((name === phone || name === this.#countryField) && !isQuestioned) this.#takeBackQuestion();
    return true;
  }

  /** Calls back where the form is to be sent: not if it is another one of the page's, nor if the page prevents it. */
  submitted(event: SubmitEvent, send: () => void): void {
    const { target, defaultPrevented, submitter } = event;
    const form = this.#pageForm;
    if (target === form) this.#pageSubmitted(event, submitter, send);
    else if (target === this.#ownForm && !defaultPrevented) {
      event.preventDefault();
      if (form) requestSubmit(form);
      else send();
    }
  }

  /** The same for a submit button, where the browser submits no forms. */
  pressed(event: Event, send: () => void): void {
    const button = pressedButton(event);
    const form = button?.closest('form');
    if (!button || !form || event.defaultPrevented || canSubmit(this.#host.renderRoot)) return;
    if (form === this.#pageForm) this.#pageSubmitted(event, button, send);
    else if (form === this.#ownForm) {
      event.preventDefault();
      send();
    }
  }

  /**
   * Calls back with what is to be sent when nothing has to be waited for: at once, or in a second at most. The page's form
   * is checked and read as it stands now, whatever scripts make of it while something is loading.
   * @param refuse hears of problems that are ours to say.
   */
  check(send: (typed: Typed) => void, refuse: () => void): void {
    const form = this.#pageForm;
    if (form && this.#waiting) {
      this.#waiting = () => {
        this.check(send, refuse);
      };
      return;
    }
    this.suggestion = undefined;
    this.#loadLibrary(); // scripts and autofill may have put a number in without an event
    const typed = form && this.#checkPage(form);
    if (form && !typed) return;
    this.#library.whenReady(() => {
      if (typed) send((this.#sent = typed));
      else if (this.#validate()) send(this.#typed);
      else refuse();
    });
  }

  /**
   * What a renewal sends: the page's form as it stands now, as some of its values work only once. What the visitor or the
   * page's settings have entered and a script has emptied since is as it was last sent. `undefined` for our own form, which
   * is sent as it was.
   */
  renewed(): Typed | undefined {
    if (!this.hasPageForm) return undefined;
    const { prefill } = this.#panel;
    const current = Object.entries(this.#typed).filter(
      ([name, value]) => value || !(this.#edited.has(name) || own(prefill, name)),
    );
    return (this.#sent = { ...this.#sent, ...Object.fromEntries(current) });
  }

  /** Shows what a service said of single fields. @returns what it said of fields that are not in the form. */
  report(refusal: Refusal): string {
    return this.#state.report(refusal, this.#panel.messages);
  }

  /** Puts the suggested phone number in place of the one that was questioned. */
  useSuggestion(): void {
    if (this.suggestion !== undefined) this.#state.type(phone, this.suggestion);
  }

  /** @returns whether there is a field to focus. */
  focus(): boolean {
    return this.#state.focus(this.hasPageForm);
  }

  /** Drops what was typed and said. */
  reset(): void {
    this.#stopSending?.();
    this.#submitter = null;
    this.#sent = {};
    this.#edited.clear();
    this.#waiting &&= none;
    this.#library.stopWaiting();
    (this.#page ?? this.#state).reset();
    this.#elements.clear(); // also of fields that are not there at the moment
    this.#takeBackQuestion();
  }

  /** Loads what the page's form needs, once; after a failure, again with the next form. */
  #usePageForm(): void {
    if (pageFormModule) {
      const { PageForm } = pageFormModule;
      this.#page ??= new PageForm(this.#host.renderRoot, () => this.#pageForm, this.#state);
    } else if (!this.#waiting) {
      this.#waiting = none;
      void loadPageForm().then(async () => {
        if (pageFormModule) this.#usePageForm();
        this.#host.requestUpdate();
        await this.#host.updateComplete; // now the form has its values
        const goOn = this.#waiting;
        this.#waiting = undefined;
        goOn?.();
      });
    }
  }

  /** The page's form was submitted: calls back unless the page prevents that. */
  #pageSubmitted(event: Event, submitter: Element | null, send: () => void): void {
    this.#submitter = submitter; // also for what the page sends later
    if (event.defaultPrevented) return;
    this.#stopSending?.();
    this.#stopSending = unlessPrevented(event, send);
  }

  /** @returns what is to be sent; `undefined` if the browser says what is wrong. */
  #checkPage(form: HTMLFormElement): Typed | undefined {
    this.#state.clear();
    if (!form.noValidate && !this.#submitter?.matches('[formnovalidate]')) {
      this.#page?.validate(this.#panel.messages);
      if (!reportValidity(form)) return undefined;
    }
    return { ...this.#typed, ...pressedIn(this.#submitter) };
  }

  get #form(): HTMLFormElement | null {
    return this.#pageForm ?? this.#ownForm;
  }

  get #ownForm(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  /** What is in the slot; before that is rendered, what is going to be. */
  get #slotted(): readonly Element[] {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=form]');
    return slot
      ? slot.assignedElements({ flatten: true })
      : [...this.#host.children].filter((element) => element.slot === 'form');
  }

  /** The name of the field that says where the phone number is from. */
  get #countryField(): string {
    const field = this.#panel.fields.find(({ type }) => type === 'country');
    return (!this.hasPageForm && field?.name) || 'country';
  }

  /** The country that was chosen, else that of the page, else that of its language. */
  #countryOf(chosen: string | undefined): PhoneCountry | undefined {
    const { country } = this.#host;
    return this.#library.loaded?.phoneCountry(chosen, country, declaredLanguage(this.#host));
  }

  /** @returns whether our form can be sent. Else it knows why, or questions the phone number, which it does once. */
  #validate(): boolean {
    this.#state.validate();
    this.#question();
    return this.problems.size === 0;
  }

  #question(): void {
    const { [phone]: number } = this.#typed;
    const found = this.phoneIn(this.#typed);
    if (!found?.isUnlikely || number === this.#questioned || this.problems.has(phone)) return;
    this.#questioned = number;
    this.suggestion = found.suggestion;
    this.#state.say(phone, ({ problems }) => problems.unlikely);
  }

  #takeBackQuestion(): void {
    if (this.#questioned !== undefined) this.#state.clear(phone);
    this.#questioned = this.suggestion = undefined;
  }
}
