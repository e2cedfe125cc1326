/**
 * The panel: the part of the element that loads on intent. It shows what the lifecycle is in and turns what the
 * visitor does into actions of the lifecycle. It owns the dialog, the form and what is announced; it keeps no stage of
 * its own.
 */
import type { ClickToCallMode } from '../click-to-call-element.js';
import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { defaultFields, fieldsOf } from '../form/fields.js';
import { formValues } from '../form/form-values.js';
import { after } from '../lifecycle/after.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { isOpen, type ClickToCallStage } from '../lifecycle/lifecycle.js';
import { refusalFacts, submissionFacts, type SubmitAction } from '../lifecycle/submission.js';
import type { MessageOverrides, Messages } from '../messages/messages.js';
import type { CurrentMessages } from './current-messages.js';
import type { NumberOffer, NumberService } from '../services/number-service.js';
import type { ShowOptions } from '../show-options.js';
import { FormController } from './form-controller.js';
import { PanelFocus } from './panel-focus.js';
import type { NumberPanel } from './number-panel.js';
import { PanelDialog, panelMode } from './panel-dialog.js';
import { mainActionOf, viewOf, type Refusal } from './panel-state.js';
import { panelView, type PanelViewState } from './panel-view.js';
import { returnFocus } from './return-focus.js';

export { CurrentMessages } from './current-messages.js';
export { panelStyles } from './panel.styles.js';

/** What the panel reads of its element; the class has the meanings. */
export interface PanelHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly number: string | null;
  readonly action: string | null;
  readonly service: unknown;
  readonly fields: unknown;
  readonly mode: string;
  readonly country: string | null;
  readonly messages: MessageOverrides;
  readonly values: Readonly<Record<string, string>>;
  readonly userData: Readonly<Record<string, unknown>>;
  readonly confirmClose: boolean;
  readonly noQr: boolean;
  readonly noCountdown: boolean;
  readonly noDialCode: boolean;
  readonly timeout: number;
}

/** What the panel asks of its element. */
export interface PanelOptions {
  readonly messages: CurrentMessages;
  /** How the interaction was opened. */
  readonly opening: () => ShowOptions;
  /** Brings the number service that the page has chosen. */
  readonly service: () => Promise<NumberService>;
  /** Gives the element more looks. */
  readonly addStyles: (styles: CSSResult) => void;
  /** Where the visitor came from, to bring the focus back to the first that there is. */
  readonly origins: () => readonly (Element | null | undefined)[];
}

/** What is said if the second half of the panel cannot be loaded. */
const noConnection: Refusal = { code: 'network', retryable: true, fields: {} };

export class Panel implements ReactiveController {
  readonly #host: PanelHost;
  readonly #lifecycle: LifecycleController;
  readonly #options: PanelOptions;
  readonly #form: FormController;
  readonly #dialog = new PanelDialog(() => this.#host.renderRoot.querySelector('dialog'));
  readonly #focus: PanelFocus;
  #number: NumberPanel | undefined;
  #loadingNumber: Promise<NumberPanel> | undefined;
  /** The form that waits for that. */
  #sending: Readonly<Record<string, string>> | undefined;

  /** Whether the panel was shown in this interaction. */
  #hasAppeared = false;
  #isConfirming = false;
  #isMinimized = false;
  #announcement = '';
  /** The language of what was announced. */
  #language = '';
  /** Whether what the service refused is said beside the fields, and there alone. */
  #saysInFields = false;
  /** Whether a field was changed while the form was on its way. */
  #isEditedLate = false;

  constructor(host: PanelHost, lifecycle: LifecycleController, options: PanelOptions) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
    this.#form = new FormController(host, {
      fields: () =>
        fieldsOf(
          host.fields ??
            (this.#hasService ? defaultFields(this.#messages.familyNameFirst) : 'none'),
        ),
      prefill: () => ({ ...host.values, ...options.opening().form }),
      messages: () => this.#messages,
      after,
    });
    this.#focus = new PanelFocus(host, this.#dialog, this.#form);
    host.addController(this);
  }

  /** The number handed out in this interaction. */
  get offer(): NumberOffer | null {
    return this.#number?.requests.offer ?? null;
  }

  /** Whether the visitor sees the panel. */
  get isShown(): boolean {
    return this.#dialog.isOpen;
  }

  /** Whether a form is on its way to the service. */
  get isBusy(): boolean {
    return this.#lifecycle.stage === 'submitted' || this.#sending !== undefined;
  }

  /** Whether the panel floats as a chip. */
  get isMinimized(): boolean {
    return this.#isMinimized && this.#mode === 'floating' && isOpen(this.#lifecycle.stage);
  }

  /** Makes a floating panel a chip, or a panel again. */
  minimize(isMinimized: boolean): void {
    if (!this.isShown || this.#mode !== 'floating') return;
    this.#isMinimized = isMinimized;
    this.#host.requestUpdate();
  }

  get #messages(): Messages {
    return this.#options.messages.current;
  }

  render(): TemplateResult {
    return panelView(this.#state, this.#messages, this.#actions, this.#number);
  }

  /** Told of each stage before its events go out: a page that hears `closed` finds the dialog closed. */
  entered(stage: ClickToCallStage): void {
    const announcement = this.#number?.entered(stage) ?? '';
    const error = this.#error;
    if (stage === 'opened') {
      this.#hasAppeared = false;
      this.#options.messages.retry();
    }
    // A question that is overtaken leaves the focus to what has come in its place.
    if (this.#isConfirming) this.#focus.forget();
    this.#isConfirming = false;
    this.#saysInFields = false;
    this.#announcement = announcement;
    if (stage === 'rejected' && error) {
      this.#announcement ||= this.#messages.errors[error.code];
      this.#form.report(error);
      const pointsOut = this.#form.hasProblems && viewOf(this.#state) === 'form';
      if (pointsOut) this.#focus.pointOut();
      this.#saysInFields = pointsOut && !this.#form.hasPageForm;
    }
    if (stage === 'closed') this.#hide();
  }

  /** Told when the events of a stage are out. */
  settled(): void {
    this.#number?.requests.settled();
  }

  /** Sends the form as it stands, for the visitor or, in `opened`, for the page; or says what is wrong with it. */
  submit(by: 'visitor' | 'page'): void {
    const action = mainActionOf(this.#state, this.#messages);
    if (action?.busy || (by === 'visitor' && (!action || action.waiting))) return;
    this.#form.whenReady(() => {
      if (this.#form.validate()) void this.#send(by);
      else {
        this.#focus.pointOut();
        this.#announce(this.#form.summary);
        this.#host.requestUpdate();
      }
    });
  }

  /** Asks for a new number with the form as last submitted. */
  renew(): void {
    this.#number?.requests.renew();
  }

  /** What was submitted stays so, whatever becomes of the form while the second half is loading. */
  async #send(by: 'visitor' | 'page'): Promise<void> {
    if (this.#isEditedLate) this.#edit();
    this.#isEditedLate = false;
    const action = by === 'page' && this.#lifecycle.stage === 'opened' ? 'auto-submit' : 'submit';
    const { typed, phone } = this.#form;
    const userData = { ...this.#host.userData, ...this.#options.opening().userData };
    if (!this.#number) {
      this.#sending = typed;
      this.#announce(this.#messages.submitting);
      this.#host.requestUpdate();
      await this.#loadNumber().catch(() => undefined);
      if (this.#sending !== typed) return;
      this.#sending = undefined;
    }
    if (this.#number) this.#number.submit(typed, phone, userData, action);
    else this.#refuse(formValues(typed, phone), action);
  }

  /** Without the second half, nothing can be requested. */
  #refuse(form: Readonly<Record<string, string>>, action: SubmitAction): void {
    const lifecycle = this.#lifecycle;
    lifecycle.perform(action, () => submissionFacts(form, action, lifecycle.metadata));
    lifecycle.perform('reject', () => refusalFacts(noConnection.code, lifecycle.metadata));
  }

  /** Loads the second half, once; after a failure, again. The service loads beside it. */
  readonly #loadNumber = (): Promise<NumberPanel> =>
    (this.#loadingNumber ??= this.#loadNumberPanel().catch((reason: unknown) => {
      this.#loadingNumber = undefined;
      throw reason;
    }));

  async #loadNumberPanel(): Promise<NumberPanel> {
    const { service } = this.#options;
    service().catch(() => undefined); // a request tries again, and tells
    const { NumberPanel, numberStyles } = await import('./number-panel.js');
    this.#options.addStyles(numberStyles);
    this.#number = new NumberPanel(this.#host, this.#lifecycle, {
      service,
      messages: () => this.#messages,
      announce: (text) => {
        this.#announce(text);
        this.#host.requestUpdate();
      },
    });
    return this.#number;
  }

  /** Brings the visitor back into the panel. */
  focus(): void {
    if (this.isMinimized) {
      this.#focus.call();
      this.minimize(false);
    } else if (this.isShown && !this.#dialog.refocus()) this.#focus.focus(viewOf(this.#state));
  }

  hostConnected(): void {
    this.#focus.moved();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#number?.stop();
  }

  hostUpdate(): void {
    this.#focus.beforeUpdate();
    this.#options.messages.follow();
    const { language } = this.#messages;
    if (language !== this.#language) this.#announcement = '';
    this.#language = language;
  }

  hostUpdated(): void {
    if (!isOpen(this.#lifecycle.stage) || !this.#host.isConnected) return;
    const isUnseen = !this.#dialog.show(this.#mode, this.#focus.wasInside);
    if (isUnseen) {
      console.warn('<click-to-call> cannot open where it cannot be seen.');
      this.#dialog.hide();
    } else {
      this.#form.shown();
      this.#focus.updated(this.isMinimized ? 'chip' : viewOf(this.#state), this.#mayCall);
      this.#number?.tick();
    }
    // What follows is not part of this update.
    if (isUnseen || !this.#hasAppeared) void this.#host.updateComplete.then(this.#appeared);
    this.#hasAppeared = true;
  }

  /** Where nothing is asked, there is nothing for the visitor to submit: the page does. */
  readonly #appeared = (): void => {
    if (!this.isShown) this.#lifecycle.close();
    if (this.#lifecycle.stage !== 'opened') return;
    this.#loadNumber().catch(() => undefined);
    if (this.#options.opening().autoSubmit || !this.#form.asks) this.submit('page');
  };

  get #error(): Refusal | undefined {
    return this.#number ? this.#number.requests.error : noConnection;
  }

  get #state(): PanelViewState {
    const { stage, metadata } = this.#lifecycle;
    const { number, noCountdown } = this.#host;
    const requests = this.#number?.requests;
    const offer = this.offer;
    return {
      mode: this.#mode,
      isMinimized: this.isMinimized,
      stage,
      offer,
      timeLeft: requests?.timeLeft,
      lifetime: requests?.lifetime ?? 0,
      error: this.#error,
      retryIn: this.#number?.retryIn ?? '',
      isBusy: this.isBusy,
      asks: this.#form.asks,
      form: this.#form.viewState,
      saysInFields: this.#saysInFields,
      isConfirming: this.#isConfirming,
      announcement: this.#announcement,
      // As the service grouped it, or as is usual where that is known, or plain.
      shownNumber: offer ? (offer.formatted ?? this.#form.format(offer.number)) : '',
      sentNumber: metadata.form ? this.#form.format(metadata.form.phonenumber ?? '') : undefined,
      fallbackNumber: this.#hasService ? (number ?? undefined) : undefined,
      showsCountdown: !noCountdown,
    };
  }

  get #mode(): ClickToCallMode {
    return panelMode(this.#host.mode);
  }

  /** Whether somebody is asked for a number, rather than a fixed one shown. */
  get #hasService(): boolean {
    return Boolean(this.#host.service) || typeof this.#host.action === 'string';
  }

  readonly #actions = {
    edit: (event: Event): void => {
      if (!this.#form.edited(event)) return;
      // While the form is on its way, an edit counts from the next time it is sent.
      this.#isEditedLate = this.isBusy;
      if (!this.#sending) this.#edit();
      this.#host.requestUpdate();
    },
    submit: (event: Event): void => {
      if (this.#form.submitted(event)) this.submit('visitor');
    },
    useSuggestion: (): void => {
      this.#form.useSuggestion();
    },
    slotted: (): void => {
      this.#host.requestUpdate();
    },
    ask: (): void => {
      if (this.#lifecycle.stage === 'rejected') this.submit('visitor');
      else this.renew();
    },
    /** Escape and the close button. Where the page wants that they ask first; asked twice, they close. */
    close: (event: Event): void => {
      // What the page has put into a slot may be cancelled too.
      if (event.type === 'cancel' && event.target !== event.currentTarget) return;
      event.preventDefault();
      this.#close();
    },
    /** What does not lie in front of the page hears no close request, such as Escape. */
    keydown: (event: KeyboardEvent): void => {
      const isEscape = event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
      if (!isEscape || this.#mode !== 'floating') return;
      event.preventDefault();
      this.#close();
    },
    keep: (): void => {
      this.#confirm(false);
    },
    minimize: (): void => {
      this.minimize(true);
    },
    restore: (): void => {
      this.minimize(false);
    },
    /** Whatever closed the dialog, it is closed. A late event of an earlier closing finds it open again. */
    closed: (): void => {
      if (!this.isShown) this.#lifecycle.close();
    },
    focus: (event: FocusEvent): void => {
      if (!this.#isConfirming && !this.#isMinimized) this.#dialog.remember(event);
    },
  };

  #edit(): void {
    if (this.#number) this.#number.requests.edit();
    else this.#lifecycle.perform('edit');
  }

  #close(): void {
    const { stage } = this.#lifecycle;
    const mayLose = stage === 'started' || stage === 'submitted' || stage === 'rejected';
    if (this.#host.confirmClose && mayLose && !this.#isConfirming) this.#confirm(true);
    else this.#lifecycle.close();
  }

  /** A live region says nothing when it is set to what it says already. */
  #announce(text: string): void {
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
  }

  #confirm(isConfirming: boolean): void {
    this.#isConfirming = isConfirming;
    this.#isMinimized = false;
    this.#host.requestUpdate();
  }

  #hide(): void {
    this.#sending = undefined;
    this.#focus.forget();
    this.#isMinimized = false;
    this.#isEditedLate = false;
    this.#form.reset();
    const ownsFocus = this.#mode === 'modal' || this.#dialog.hasFocus;
    this.#dialog.hide();
    if (!ownsFocus) return;
    const giveBack = (): void => {
      returnFocus(this.#host, this.#options.origins());
    };
    giveBack();
    // The launcher may have to be rendered first.
    if (this.#mode === 'inline') void this.#host.updateComplete.then(giveBack);
  }

  /** Beside the page, the visitor is not called away from it: neither to what opens by itself, nor to what changes. */
  get #mayCall(): boolean {
    if (this.#mode === 'modal') return true;
    return this.#focus.isNew && !this.#lifecycle.metadata.proactive;
  }
}
