/**
 * The panel: the part of the element that loads on intent. It shows what the lifecycle is in and turns what the
 * visitor does into actions of the lifecycle. It owns the dialog, the form and what is announced; it keeps no stage of
 * its own.
 */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { defaultFields, fieldsOf } from '../form/fields.js';
import { nextLook } from '../lifecycle/deadline.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { NumberRequests } from '../lifecycle/number-requests.js';
import { requestEnvironment } from '../lifecycle/request-environment.js';
import { isOpen, type ClickToCallStage } from '../lifecycle/lifecycle.js';
import type { MessageOverrides, Messages } from '../messages/messages.js';
import { announcementOf } from './announcements.js';
import { Copying, type Copyable } from './copying.js';
import { inWords, nextFigure, passesMilestone, shownTimeLeft } from './countdown.js';
import type { CurrentMessages } from './current-messages.js';
import type { NumberService } from '../services/number-service.js';
import { requestNumber } from '../services/request-number.js';
import type { ShowOptions } from '../show-options.js';
import { FormController } from './form-controller.js';
import { numberRequest } from './number-request.js';
import { PanelDialog, panelMode, type PanelMode } from './panel-dialog.js';
import { mainActionOf, viewOf, type View } from './panel-state.js';
import { panelView, type PanelViewState } from './panel-view.js';
import { QrCodes } from './qr-codes.js';
import { isNowhere, returnFocus } from './return-focus.js';

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
  /** Where the visitor came from, to bring the focus back to the first that there is. */
  readonly origins: () => readonly (Element | null | undefined)[];
}

export class Panel implements ReactiveController {
  readonly requests: NumberRequests;
  readonly #host: PanelHost;
  readonly #lifecycle: LifecycleController;
  readonly #options: PanelOptions;
  readonly #environment;
  readonly #form: FormController;
  readonly #dialog = new PanelDialog(() => this.#host.renderRoot.querySelector('dialog'));

  #isConfirming = false;
  #isMinimized = false;
  readonly #copying: Copying;
  readonly #qrCodes: QrCodes;
  #announcement = '';
  /** The language of what was announced. */
  #language = '';
  /** When the service may be asked again, by the monotonic clock, in ms. */
  #retryAt = 0;
  /** Whether what the service refused is said beside the fields, and there alone. */
  #saysInFields = false;
  #shownView: View | 'chip' | undefined;
  /** Whether the element may have lost the focus on its way to another place. */
  #isMoved = false;
  /** Whether the focus was in the panel before it was rendered anew. */
  #hadFocus = false;
  /** Whether the focus is due at what is wrong in the form. */
  #pointsOut = false;
  /** Whether a field was changed while the form was on its way. */
  #isEditedLate = false;
  #stopTicking: (() => void) | undefined;

  constructor(host: PanelHost, lifecycle: LifecycleController, options: PanelOptions) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
    const environment = requestEnvironment(host, lifecycle.environment);
    this.#environment = environment;
    this.requests = new NumberRequests(lifecycle, environment, (request, context) =>
      requestNumber(request, context, {
        service: options.service,
        timeout: host.timeout,
        environment,
      }),
    );
    const changed = (): void => {
      host.requestUpdate();
    };
    this.#copying = new Copying(environment, changed);
    this.#qrCodes = new QrCodes(changed);
    this.#form = new FormController(host, {
      fields: () => fieldsOf(host.fields ?? (this.#hasService ? defaultFields : 'none')),
      prefill: () => ({ ...host.values, ...options.opening().form }),
      messages: () => this.#messages,
      after: (ms, callback) => environment.after(ms, callback),
    });
    host.addController(this);
  }

  /** Whether the visitor sees the panel. */
  get isShown(): boolean {
    return this.#dialog.isOpen;
  }

  /** Whether the panel floats as a chip. */
  get isMinimized(): boolean {
    return this.#isMinimized && this.isShown && this.#mode === 'floating';
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
    return panelView(this.#state, this.#messages, this.#actions);
  }

  /** Told of each stage before its events go out: a page that hears `closed` finds the dialog closed. */
  entered(stage: ClickToCallStage): void {
    this.requests.entered(stage);
    const { error } = this.requests;
    const { errors } = this.#messages;
    // A question that is overtaken leaves the focus to what has come in its place.
    if (this.#isConfirming) this.#shownView = undefined;
    this.#isConfirming = false;
    this.#copying.reset();
    this.#saysInFields = false;
    this.#announcement = announcementOf(stage, this.#shownTimeLeft, error, this.#messages);
    if (stage === 'rejected' && error) {
      this.#retryAt = this.#now + (error.retryAfter ?? 0);
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
        this.#announce(this.#form.summary);
        this.#host.requestUpdate();
      }
    });
  }

  #send(by: 'visitor' | 'page'): void {
    const { typed, phone } = this.#form;
    const userData = { ...this.#host.userData, ...this.#options.opening().userData };
    const request = numberRequest(typed, userData, this.#host, phone);
    if (this.#isEditedLate) this.requests.edit();
    this.#isEditedLate = false;
    if (by === 'page' && this.#lifecycle.stage === 'opened') this.requests.autoSubmit(request);
    else this.requests.submit(request);
  }

  /** Brings the visitor back into the panel. */
  focus(): void {
    if (this.isMinimized) this.minimize(false);
    else if (this.isShown && !this.#dialog.refocus()) this.#focusView(viewOf(this.#state));
  }

  hostConnected(): void {
    this.#isMoved = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopTicking?.();
  }

  hostUpdate(): void {
    this.#hadFocus = this.#dialog.hasFocus;
    this.#options.messages.follow();
    const { language } = this.#messages;
    if (language !== this.#language) this.#announcement = '';
    this.#language = language;
  }

  hostUpdated(): void {
    if (!isOpen(this.#lifecycle.stage) || !this.#host.isConnected) return;
    const appears = !this.isShown;
    if (this.#dialog.show(this.#mode)) {
      this.#form.shown();
      if (this.#isMoved && isNowhere(this.#host)) this.#dialog.refocus();
      this.#isMoved = false;
      this.#moveFocus();
      this.#tick();
    } else {
      console.warn('<click-to-call> cannot open where it cannot be seen.');
      this.#dialog.hide();
    }
    // What follows is not part of this update.
    if (appears) void this.#host.updateComplete.then(this.#appeared);
  }

  /** Where nothing is asked, there is nothing for the visitor to submit: the page does. */
  readonly #appeared = (): void => {
    if (!this.isShown) this.#lifecycle.close();
    if (this.#lifecycle.stage !== 'opened') return;
    if (this.#options.opening().autoSubmit || !this.#form.asks) this.submit('page');
  };

  get #state(): PanelViewState {
    const { stage, metadata } = this.#lifecycle;
    const { offer, timeLeft, lifetime, error } = this.requests;
    const { number, noCountdown, noDialCode } = this.#host;
    return {
      mode: this.#mode,
      isMinimized: this.isMinimized,
      stage,
      offer,
      timeLeft,
      lifetime,
      error,
      retryWait: this.#retryWait,
      asks: this.#form.asks,
      form: this.#form.viewState,
      saysInFields: this.#saysInFields,
      isConfirming: this.#isConfirming,
      copied: this.#copying.last,
      announcement: this.#announcement,
      shownNumber: this.#shownNumber,
      qrCode: this.#qrCode,
      sentNumber: metadata.form ? metadata.form.phonenumber : undefined,
      fallbackNumber: this.#hasService ? (number ?? undefined) : undefined,
      showsCountdown: !noCountdown,
      dialsCode: !noDialCode && matchMedia('(pointer: coarse)').matches,
    };
  }

  get #shownTimeLeft(): number | undefined {
    return shownTimeLeft(this.requests.timeLeft, !this.#host.noCountdown);
  }

  /** As the service grouped it, or as is usual where that is known, or plain. */
  get #shownNumber(): string {
    const { offer } = this.requests;
    return offer ? (offer.formatted ?? this.#form.format(offer.number)) : '';
  }

  /** For visitors at a screen; those who hold a phone in their hand tap. The number alone: scanners know no pauses. */
  get #qrCode(): PanelViewState['qrCode'] {
    const { offer } = this.requests;
    const isAtScreen = matchMedia('(hover: hover) and (pointer: fine)').matches;
    return offer && isAtScreen && !this.#host.noQr
      ? this.#qrCodes.of(`tel:${offer.number}`, this.#messages.qrCode(this.#shownNumber))
      : undefined;
  }

  get #retryWait(): number {
    return this.#lifecycle.stage === 'rejected' ? Math.max(0, this.#retryAt - this.#now) : 0;
  }

  /** By the monotonic clock, in ms. */
  get #now(): number {
    return this.#environment.now().monotonic;
  }

  get #mode(): PanelMode {
    return panelMode(this.#host.mode);
  }

  /** Whether somebody is asked for a number, rather than a fixed one shown. */
  get #hasService(): boolean {
    return this.#host.service !== null || this.#host.action !== null;
  }

  readonly #actions = {
    edit: (event: Event): void => {
      if (!this.#form.edited(event)) return;
      this.#isEditedLate = this.#lifecycle.stage === 'submitted';
      this.requests.edit();
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
      else this.requests.renew();
    },
    copy: async (what: Copyable): Promise<void> => {
      const element = this.#host.renderRoot.querySelector(`[part=${what}]`);
      const { number = '', accessCode = '' } = this.requests.offer ?? {};
      const text = what === 'number' ? number : accessCode;
      const isCopied = element && (await this.#copying.copy(what, text, element));
      if (typeof isCopied !== 'boolean') return;
      this.#announce(isCopied ? this.#messages.copied : this.#messages.copyFailed);
      this.#host.requestUpdate();
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
    this.#host.requestUpdate();
  }

  #hide(): void {
    this.#stopTicking?.();
    this.#shownView = undefined;
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

  /** A new view is read from its heading on, the form from its first field or problem; an answered question is left. */
  #moveFocus(): void {
    const before = this.#shownView;
    const view = this.isMinimized ? 'chip' : viewOf(this.#state);
    const pointsOut = this.#pointsOut;
    this.#shownView = view;
    this.#pointsOut = false;
    if (!this.#mayMoveFocus(before)) return;
    const goesBack = (before === 'confirm' || before === 'chip') && view !== before;
    if (goesBack && this.#dialog.refocus()) return;
    if (view !== before || pointsOut || this.#dialog.hasLostFocus) this.#focusView(view);
  }

  /** Beside the page, the visitor is not called away from it: neither to what opens by itself, nor to what changes. */
  #mayMoveFocus(before: View | 'chip' | undefined): boolean {
    if (this.#mode === 'modal') return true;
    return before === undefined ? !this.#lifecycle.metadata.proactive : this.#hadFocus;
  }

  #focusView(view: View | 'chip'): void {
    if (view === 'form' && this.#form.focus()) return;
    const target = view === 'chip' ? '[part=chip]' : 'h2';
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  /** Renders again when a figure on screen changes; announces the few that matter. */
  #tick(): void {
    this.#stopTicking?.();
    const { timeLeft: before = 0 } = this.requests;
    const figures = [before, this.#retryWait].filter((left) => left > 0).map(nextFigure);
    if (figures.length === 0) return;
    this.#stopTicking = this.#environment.after(nextLook(Math.min(...figures)), () => {
      const now = this.#shownTimeLeft ?? 0;
      if (now > 0 && passesMilestone(before, now)) {
        this.#announcement = this.#messages.expires(inWords(now, this.#messages.language));
      }
      this.#host.requestUpdate();
    });
  }
}
