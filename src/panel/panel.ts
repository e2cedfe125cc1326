/**
 * The panel: the part of the element that loads on intent. It shows what the lifecycle is in and turns what the
 * visitor does into actions of the lifecycle. It owns the dialog, the form and what is announced; it keeps no stage of
 * its own.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { defaultFields, fieldsOf } from '../form/fields.js';
import { nextLook } from '../lifecycle/deadline.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { isOpen, type ClickToCallStage } from '../lifecycle/lifecycle.js';
import { en } from '../messages/en.js';
import type { MessageOverrides } from '../messages/messages.js';
import { announcementOf } from './announcements.js';
import { copyText } from './clipboard.js';
import { inWords, nextFigure, passesMilestone, shownTimeLeft } from './countdown.js';
import type { ShowOptions } from '../show-options.js';
import { FormController } from './form-controller.js';
import { Modal } from './modal.js';
import { numberRequest } from './number-request.js';
import type { Copyable } from './number-view.js';
import { mainActionOf, viewOf, type View } from './panel-state.js';
import { panelView, type PanelViewState } from './panel-view.js';

export { requestNumber } from '../services/request-number.js';
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
}

export class Panel implements ReactiveController {
  readonly #host: PanelHost;
  readonly #lifecycle: LifecycleController;
  readonly #options: () => ShowOptions;
  readonly #messages = en;
  readonly #form: FormController;
  readonly #modal = new Modal(() => this.#find('dialog'));

  #isConfirming = false;
  #copied: Copyable | 'failed' | undefined;
  #announcement = '';
  /** When the service may be asked again, by the monotonic clock, in ms. */
  #retryAt = 0;
  /** Whether what the service refused is said beside the fields, and there alone. */
  #saysInFields = false;
  #shownView: View | undefined;
  /** Whether the focus is due at what is wrong in the form. */
  #pointsOut = false;
  /** Whether a field was changed while the form was on its way. */
  #isEditedLate = false;
  #stopTicking: (() => void) | undefined;

  /** @param options how the interaction was opened. */
  constructor(host: PanelHost, lifecycle: LifecycleController, options: () => ShowOptions) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
    this.#form = new FormController(host, {
      fields: () => fieldsOf(host.fields ?? (this.#hasService ? defaultFields : 'none')),
      prefill: () => ({ ...host.values, ...options().form }),
      messages: () => this.#messages,
      after: (ms, callback) => lifecycle.environment.after(ms, callback),
    });
    host.addController(this);
  }

  /** Whether the visitor sees the panel. */
  get isShown(): boolean {
    return this.#modal.isOpen;
  }

  render(): TemplateResult {
    return panelView(this.#state, this.#messages, this.#actions);
  }

  /** Told of each stage before its events go out: a page that hears `closed` finds the dialog closed. */
  entered(stage: ClickToCallStage): void {
    const { error, environment } = this.#lifecycle;
    const { errors } = this.#messages;
    // A question that is overtaken leaves the focus to what has come in its place.
    if (this.#isConfirming) this.#shownView = undefined;
    this.#isConfirming = false;
    this.#copied = undefined;
    this.#saysInFields = false;
    this.#announcement = announcementOf(stage, this.#shownTimeLeft, error, this.#messages);
    if (stage === 'rejected' && error) {
      this.#retryAt = environment.now().monotonic + (error.retryAfter ?? 0);
      this.#form.report({
        ...(error.code === 'invalid-number' && { phonenumber: errors[error.code] }),
        ...error.fields,
      });
      this.#pointsOut = this.#form.hasProblems && viewOf(this.#state) === 'form';
      this.#saysInFields = this.#pointsOut && !this.#form.hasPageForm;
    }
    if (stage === 'closed') this.#hide();
  }

  /** Sends the form as it stands, for the visitor or, in `opened`, for the page; or says what is wrong with it. */
  submit(by: 'visitor' | 'page'): void {
    const action = mainActionOf(this.#state, this.#messages);
    if (action?.busy || (by === 'visitor' && (!action || action.waiting))) return;
    this.#form.whenReady(() => {
      if (this.#form.validate()) this.#send(by);
      else {
        this.#pointsOut = true;
        this.#announcement = this.#form.summary;
        this.#host.requestUpdate();
      }
    });
  }

  #send(by: 'visitor' | 'page'): void {
    const { typed, phone } = this.#form;
    const userData = { ...this.#host.userData, ...this.#options().userData };
    const request = numberRequest(typed, userData, this.#host, phone);
    if (this.#isEditedLate) this.#lifecycle.edit();
    this.#isEditedLate = false;
    if (by === 'page' && this.#lifecycle.stage === 'opened') this.#lifecycle.autoSubmit(request);
    else this.#lifecycle.submit(request);
  }

  /** Brings the focus back into the panel. */
  focus(): void {
    this.#modal.refocus();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopTicking?.();
  }

  hostUpdated(): void {
    if (!isOpen(this.#lifecycle.stage) || !this.#host.isConnected) return;
    const appears = !this.isShown;
    if (this.#modal.show()) {
      this.#form.shown();
      this.#moveFocus();
      this.#tick();
    } else {
      console.warn('<click-to-call> cannot open where it cannot be seen.');
      this.#modal.hide();
    }
    // What follows is not part of this update.
    if (appears) void this.#host.updateComplete.then(this.#appeared);
  }

  /** Where nothing is asked, there is nothing for the visitor to submit: the page does. */
  readonly #appeared = (): void => {
    if (!this.isShown) this.#lifecycle.close();
    if (this.#lifecycle.stage !== 'opened') return;
    if (this.#options().autoSubmit || !this.#form.asks) this.submit('page');
  };

  get #state(): PanelViewState {
    const { stage, offer, timeLeft, error, metadata } = this.#lifecycle;
    const { number, noCountdown, noDialCode } = this.#host;
    return {
      stage,
      offer,
      timeLeft,
      error,
      retryWait: this.#retryWait,
      asks: this.#form.asks,
      form: this.#form.viewState,
      saysInFields: this.#saysInFields,
      isConfirming: this.#isConfirming,
      copied: this.#copied,
      announcement: this.#announcement,
      sentNumber: metadata.form ? metadata.form.phonenumber : undefined,
      fallbackNumber: this.#hasService ? (number ?? undefined) : undefined,
      showsCountdown: !noCountdown,
      dialsCode: !noDialCode && matchMedia('(pointer: coarse)').matches,
    };
  }

  get #shownTimeLeft(): number | undefined {
    return shownTimeLeft(this.#lifecycle.timeLeft, !this.#host.noCountdown);
  }

  get #retryWait(): number {
    const { stage, environment } = this.#lifecycle;
    return stage === 'rejected' ? Math.max(0, this.#retryAt - environment.now().monotonic) : 0;
  }

  /** Whether somebody is asked for a number, rather than a fixed one shown. */
  get #hasService(): boolean {
    return this.#host.service !== null || this.#host.action !== null;
  }

  readonly #actions = {
    edit: (event: Event): void => {
      if (!this.#form.edited(event)) return;
      this.#isEditedLate = this.#lifecycle.stage === 'submitted';
      this.#lifecycle.edit();
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
      else this.#lifecycle.renew();
    },
    copy: async (what: Copyable): Promise<void> => {
      const element = this.#host.renderRoot.querySelector(`[part=${what}]`);
      const isCopied = element !== null && (await copyText(element));
      this.#copied = isCopied ? what : 'failed';
      this.#announcement = isCopied ? this.#messages.copied : this.#messages.copyFailed;
      this.#host.requestUpdate();
    },
    /** Escape and the close button. Where the page wants that they ask first; asked twice, they close. */
    close: (event: Event): void => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      const { stage } = this.#lifecycle;
      const mayLose = stage === 'started' || stage === 'submitted' || stage === 'rejected';
      if (this.#host.confirmClose && mayLose && !this.#isConfirming) this.#confirm(true);
      else this.#lifecycle.close();
    },
    keep: (): void => {
      this.#confirm(false);
    },
    /** Whatever closed the dialog, it is closed. A late event of an earlier closing finds it open again. */
    closed: (): void => {
      if (!this.isShown) this.#lifecycle.close();
    },
    focus: (event: FocusEvent): void => {
      if (!this.#isConfirming) this.#modal.remember(event);
    },
  };

  #confirm(isConfirming: boolean): void {
    this.#isConfirming = isConfirming;
    this.#host.requestUpdate();
  }

  #find<Name extends 'dialog' | 'h2'>(name: Name): HTMLElementTagNameMap[Name] | null {
    return this.#host.renderRoot.querySelector(name);
  }

  #hide(): void {
    this.#stopTicking?.();
    this.#shownView = undefined;
    this.#isEditedLate = false;
    this.#form.reset();
    this.#modal.hide();
  }

  /** A new view is read from its heading on, the form from its first field or problem; an answered question is left. */
  #moveFocus(): void {
    const before = this.#shownView;
    const view = viewOf(this.#state);
    this.#shownView = view;
    if (before === 'confirm' && view !== before) this.focus();
    else if (view !== before || this.#pointsOut || this.#modal.hasLostFocus) {
      if (view !== 'form' || !this.#form.focus()) this.#find('h2')?.focus();
    }
    this.#pointsOut = false;
  }

  /** Renders again when a figure on screen changes; announces the few that matter. */
  #tick(): void {
    this.#stopTicking?.();
    const { timeLeft: before = 0 } = this.#lifecycle;
    const figures = [before, this.#retryWait].filter((left) => left > 0).map(nextFigure);
    if (figures.length === 0) return;
    this.#stopTicking = this.#lifecycle.environment.after(nextLook(Math.min(...figures)), () => {
      const now = this.#shownTimeLeft ?? 0;
      if (now > 0 && passesMilestone(before, now)) {
        this.#announcement = this.#messages.expires(inWords(now, this.#messages.language));
      }
      this.#host.requestUpdate();
    });
  }
}
