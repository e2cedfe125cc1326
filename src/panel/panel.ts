/**
 * The panel: the part of the element that loads on intent. It makes the lifecycle's controller and shows what the
 * lifecycle is in. It owns the dialog, the form and what is announced; it keeps no stage of its own.
 */
import type { ClickToCallMode } from '../click-to-call-element.js';
import type { ReactiveController, TemplateResult } from 'lit';
import { defaultFields, fieldsOf, type Field } from '../form/fields.js';
import { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { ClickToCallStage } from '../lifecycle/stages.js';
import type { Messages } from '../messages/messages.js';
import type { NumberPanel } from '../offer/number-panel.js';
import type { NumberOffer } from '../services/number-service.js';
import type { ShowOptions } from '../options.js';
import { plainNumber } from '../phone-number/tel-uri.js';
import type { TelephoneNumber } from '../phone-number/telephone-number.js';
import { CurrentMessages } from '../messages/current-messages.js';
import { FormController, loadPageForm } from '../form/form-controller.js';
import { pageBoundary, PanelDialog, panelMode } from './panel-dialog.js';
import { PanelFocus } from './panel-focus.js';
import type { PanelHost, PanelOptions } from './panel-host.js';
import { isInert } from './inert.js';
import { headingOf, mainActionOf, viewOf, type PanelState, type Refusal } from './panel-state.js';
import { panelStyles } from './panel.styles.js';
import { panelView } from './panel-view.js';
import { PressGuard } from './press-guard.js';
import { returnFocus } from './return-focus.js';
import { noConnection, Sending } from './sending.js';
import { visitorActions } from './visitor-actions.js';
import { writeTexts } from '../templates/write-texts.js';

/** What the dialog needs. jsdom and happy-dom lack some of it. */
const needed = ['showModal', 'showPopover', 'checkVisibility'];

void pageBoundary(); // now: the panel waits for its language first

/** A panel for a host that is ready, in its language. */
export async function createPanel(host: PanelHost, options: PanelOptions): Promise<Panel> {
  const missing = needed.find((name) => !(name in HTMLDialogElement.prototype));
  if (missing) throw new Error(`${missing}() is missing.`);
  const [messages] = await Promise.all([
    CurrentMessages.of(host),
    host.querySelector(':scope > [slot=form]') && loadPageForm(),
  ]);
  options.addStyles(panelStyles);
  if (host.firstElementChild ?? host.ownerDocument.querySelector('[slot]')) {
    import('./check-markup.js').then(
      ({ warnOfMarkupFaults }) => {
        warnOfMarkupFaults(host);
      },
      () => undefined, // the page works without
    );
  }
  return new Panel(host, messages, options);
}

export class Panel implements ReactiveController, PanelState {
  readonly lifecycle: LifecycleController;
  readonly form: FormController;
  readonly actions = visitorActions(this);
  isConfirming = false;
  /** What a screen reader is told. */
  announcement = '';
  /** Whether what the service refused is said beside the fields, and there alone. */
  saysInFields = false;
  /** What the service said of fields, where there is no place beside them. */
  #errorDetails = '';
  readonly #host: PanelHost;
  readonly #messages: CurrentMessages;
  readonly #options: PanelOptions;
  readonly #dialog: PanelDialog;
  readonly #focus: PanelFocus;
  readonly #sending: Sending;
  readonly #pressGuard: PressGuard;
  /** How the page opened the interaction. */
  #opening: ShowOptions = {};
  /** Whether the panel was shown in this interaction. */
  #hasAppeared = false;
  #isMinimized = false;
  /** What is announced of a change, once it is on screen. */
  #news = '';
  /** The language of what was announced. */
  #language = '';

  constructor(host: PanelHost, messages: CurrentMessages, options: PanelOptions) {
    this.#host = host;
    this.#messages = messages;
    this.#options = options;
    this.lifecycle = new LifecycleController(host, host.metadata, {
      entered: (stage) => {
        host.requestUpdate();
        this.#entered(stage);
      },
      settled: () => {
        this.numberPanel?.requests.settled();
      },
    });
    // Before anything notes where the focus is: a page that hears `expired` may move it.
    host.addController({
      hostUpdate: () => {
        this.numberPanel?.look();
      },
    });
    this.form = new FormController(host, this);
    this.#dialog = new PanelDialog(host);
    this.#focus = new PanelFocus(host, this.#dialog, this.form);
    this.#sending = new Sending(host, this, options.addStyles);
    const { renderRoot: root } = host;
    // The clock of the page that the element is in: it may have been moved there from another one.
    const now = (): number => host.ownerDocument.defaultView?.performance.now() ?? 0;
    this.#pressGuard = new PressGuard(root, now);
    void pageBoundary(({ containEvents }) => {
      containEvents(root);
    });
    root.addEventListener('click', this.actions.press);
    host.addController(this);
  }

  /** The second half, once it is loaded: what requests numbers and shows them. */
  get numberPanel(): NumberPanel | undefined {
    return this.#sending.numberPanel;
  }

  get messages(): Messages {
    return this.#messages.current;
  }

  get mode(): ClickToCallMode {
    return panelMode(this.#host.mode);
  }

  get stage(): ClickToCallStage {
    return this.lifecycle.stage;
  }

  /** The number handed out in this interaction. */
  get offer(): NumberOffer | null {
    return this.numberPanel?.requests.offer ?? null;
  }

  get timeLeft(): number | undefined {
    return this.numberPanel?.requests.timeLeft;
  }

  get retryIn(): string {
    return this.numberPanel?.retryIn ?? '';
  }

  get error(): Refusal | undefined {
    return this.numberPanel ? this.numberPanel.requests.error : noConnection;
  }

  /** Why there is no number, in words. */
  get errorText(): string {
    const text = this.error ? this.messages.errors[this.error.code] : '';
    return this.#errorDetails === text ? text : `${text} ${this.#errorDetails}`.trim();
  }

  /** Whether the visitor sees the panel. */
  get isShown(): boolean {
    return this.#dialog.isOpen;
  }

  get isBusy(): boolean {
    return this.#sending.isBusy;
  }

  /** Whether the panel floats as a chip. */
  get isMinimized(): boolean {
    return this.#isMinimized && this.mode === 'floating' && this.lifecycle.isOpen;
  }

  get asks(): boolean {
    return this.form.asks;
  }

  get fields(): readonly Field[] {
    const usual = this.#hasService ? defaultFields(this.messages.familyNameFirst) : 'none';
    return fieldsOf(this.#host.fields ?? usual);
  }

  /** What the form starts with. Only texts and figures have a place in a field. */
  get prefill(): Readonly<Record<string, string>> {
    const given = Object.entries({ ...this.#host.values, ...this.#opening.form });
    return Object.fromEntries(given.filter(([, value]) => /string|number/.test(typeof value)));
  }

  get fallbackNumber(): string {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- pages without types set a number
    return String((this.#hasService && this.#host.number) || '');
  }

  /** The fallback number for people; `undefined` if there is none. */
  get fallback(): TelephoneNumber | undefined {
    const { numberPanel, fallbackNumber } = this;
    return numberPanel ? numberPanel.fallback : plainNumber(fallbackNumber);
  }

  /** Starts an interaction. */
  open(opening: ShowOptions): void {
    this.lifecycle.perform('open', () => {
      this.#opening = opening;
      const { proactive = false } = opening;
      return { proactive, prefilled: Object.values(this.prefill).some(Boolean) };
    });
  }

  /** Sends the form as it stands, for the visitor or, in `opened`, for the page; or says what is wrong with it. */
  submit(by: 'visitor' | 'page'): void {
    if (!this.isShown) {
      this.#opening = { ...this.#opening, autoSubmit: true };
      return;
    }
    const action = mainActionOf(this, this.messages);
    if (action?.busy || (by === 'visitor' && (!action || action.ticking))) return;
    const send = (typed: Readonly<Record<string, string>>): void => {
      this.#send(by, typed);
    };
    this.form.check(send, () => {
      this.#focus.pointsOut = true;
      this.announce(this.form.summary);
    });
  }

  /** Asks for a new number: with our form as last submitted, with the page's own as it stands now. */
  renew(): void {
    const { numberPanel, stage } = this;
    if (stage !== 'completed' && stage !== 'expired') return;
    const typed = this.form.renewed();
    numberPanel?.renew(typed, typed && this.form.phoneIn(typed), this.#userData);
  }

  /** Makes a floating panel a chip, or a panel again. */
  minimize(isMinimized: boolean): void {
    if (!this.isShown || this.mode !== 'floating') return;
    this.#isMinimized = isMinimized;
    this.#host.requestUpdate();
  }

  /** Brings the visitor back into the panel, once it is rendered: right after a move, it is not. */
  focus(): void {
    if (this.isMinimized) {
      this.#focus.isCalled = true;
      this.minimize(false);
    } else if (!this.isShown) void this.#host.updateComplete.then(this.#refocus);
    else this.#refocus();
  }

  /** The visitor changed a field. */
  edit(): void {
    this.#sending.edit();
    this.#host.requestUpdate();
  }

  /** Asks the visitor whether to drop what they typed, or asks no more. */
  confirm(isConfirming: boolean): void {
    this.isConfirming = isConfirming;
    this.announcement = '';
    this.#news = isConfirming ? this.messages.confirm : '';
    this.#isMinimized = false;
    this.#host.requestUpdate();
  }

  /** Closes; where the page wants that, asks first. Asked twice, it closes. */
  askToClose(): void {
    const { stage } = this;
    const mayLose = stage === 'started' || stage === 'submitted' || stage === 'rejected';
    if (this.#host.confirmClose && mayLose && !this.isConfirming) this.confirm(true);
    else this.lifecycle.perform('close');
  }

  /** Where the visitor is, to bring them back there. */
  remember(event: FocusEvent): void {
    this.#dialog.wasEntered = true;
    this.form.entered(event);
    if (!this.isConfirming && !this.#isMinimized) this.#dialog.remember(event);
  }

  /** A dialog of the page that has opened in front has taken the focus. */
  leave(): void {
    this.#focus.wait();
  }

  /** Something in a slot of the page's has changed. */
  slotted(): void {
    this.#host.requestUpdate();
  }

  /** A live region says nothing when it is set to what it says already. */
  announce(text: string): void {
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return panelView(this);
  }

  hostConnected(): void {
    this.#focus.isMoved = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.numberPanel?.stop();
  }

  hostUpdate(): void {
    if (this.mode !== 'floating') this.#isMinimized = false;
    this.#focus.note(this.mode);
    this.#messages.follow();
    const { language } = this.messages;
    if (language !== this.#language) this.announcement = '';
    this.#language = language;
  }

  hostUpdated(): void {
    if (!this.lifecycle.isOpen || !this.#host.isConnected) {
      this.#pressGuard.shows('');
      return;
    }
    writeTexts(this.#host.renderRoot);
    // What becomes inert later can be used again later: pages do that while a dialog of theirs is open.
    const isDead = !this.#hasAppeared && this.mode !== 'modal' && isInert(this.#host);
    const isSeen = !isDead && this.#dialog.show(this.mode, this.#focus.wasInside);
    if (!isSeen) {
      const reason = isDead ? 'is inert' : 'cannot be seen';
      console.warn(`<click-to-call> closed, as it ${reason} here.`);
      this.#dialog.hide();
    } else {
      this.form.shown();
      const view = this.isMinimized ? 'chip' : viewOf(this);
      this.#pressGuard.shows(
        [
          view,
          this.mode,
          this.stage === 'rejected',
          this.form.suggestion,
          this.offer?.number,
          mainActionOf(this, this.messages) === undefined,
        ].join(),
      );
      const isRead = this.#isHeadingFocused;
      this.#focus.updated(view, this.#mayCall);
      this.#tellNews(!isRead && this.#isHeadingFocused);
      this.numberPanel?.startTimer();
    }
    // What follows is not part of this update.
    if (!isSeen || !this.#hasAppeared) void this.#host.updateComplete.then(this.#appeared);
    this.#hasAppeared = true;
  }

  /** Whether somebody is asked for a number, rather than a fixed one shown. */
  get #hasService(): boolean {
    return typeof this.#host.service === 'function' || typeof this.#host.action === 'string';
  }

  /** In non-modal modes, the panel never takes the focus when it opened or changed by itself. */
  get #mayCall(): boolean {
    if (this.mode === 'modal') return true;
    return !this.#hasAppeared && !this.lifecycle.metadata.proactive;
  }

  /** Of the form, as the visitor reads it: the page may have put its own into the slot. */
  get #heading(): string {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=heading]');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    const text = nodes.map(({ textContent }) => textContent).join('');
    return text.trim() || this.messages.heading; // it may be a picture
  }

  get #isHeadingFocused(): boolean {
    return this.#host.renderRoot.querySelector('h2:focus') !== null;
  }

  /**
   * Announces what has changed, after the heading of the new view.
   * @param isRead whether the focus has moved to the heading: a screen reader reads it then, and it is not announced.
   */
  #tellNews(isRead: boolean): void {
    if (!this.#news) return;
    const isNewView = this.stage !== 'rejected' || this.isConfirming;
    const heading = isNewView && !isRead ? `${headingOf(viewOf(this), this.messages)}\n` : '';
    const text = heading + this.#news;
    this.#news = '';
    // After this update: the new view is there, and the focus is in it.
    queueMicrotask(() => {
      this.announce(text);
    });
  }

  #send(by: 'visitor' | 'page', typed: Readonly<Record<string, string>>): void {
    const action = by === 'page' && this.stage === 'opened' ? 'auto-submit' : 'submit';
    void this.#sending.send(typed, this.form.phoneIn(typed), this.#userData, action);
  }

  get #userData(): Readonly<Record<string, unknown>> {
    return { ...this.#host.userData, ...this.#opening.userData };
  }

  /** Told of each stage before its events go out: a page that hears `closed` finds the dialog closed. */
  #entered(stage: ClickToCallStage): void {
    this.numberPanel?.entered(stage);
    const { error, messages } = this;
    if (stage === 'opened') {
      this.#hasAppeared = false;
      this.#messages.retry();
    }
    // A question that is overtaken leaves the focus to what has come in its place.
    if (this.isConfirming) this.#focus.shown = undefined;
    this.isConfirming = this.saysInFields = false;
    this.announcement = stage === 'submitted' ? messages.submitting : '';
    this.#news = '';
    if (stage === 'completed') this.#news = this.numberPanel?.announcement ?? '';
    if (stage === 'expired') this.#news = messages.expired;
    if (stage === 'rejected' && error) {
      const others = this.form.report(error);
      const details = `${this.form.refused} ${others}`.trim();
      const pointsOut = this.form.problems.size > 0 && viewOf(this) === 'form';
      if (pointsOut) this.#focus.pointsOut = true;
      this.#errorDetails = pointsOut ? others : details;
      this.saysInFields = pointsOut && !this.form.hasPageForm && !others;
      this.#news = pointsOut ? details : this.errorText;
      const { fallback, saysInFields } = this;
      if (fallback && !saysInFields) this.#news += `\n${messages.fallback} ${fallback.formatted}`;
    }
    if (stage === 'closed') this.#hide();
  }

  /** Where nothing is asked, there is nothing for the visitor to submit: the page does. */
  readonly #appeared = (): void => {
    if (!this.isShown) this.lifecycle.perform('close');
    if (this.stage !== 'opened') return;
    void this.#sending.load();
    if (this.#opening.autoSubmit || !this.asks) this.submit('page');
    else if (!this.#dialog.hasFocus) this.announce(this.#heading);
  };

  readonly #refocus = (): void => {
    if (this.isShown && !this.#dialog.refocus()) this.#focus.focus(viewOf(this));
  };

  #hide(): void {
    this.#sending.stop();
    this.#focus.shown = undefined;
    this.#isMinimized = false;
    this.#opening = {};
    this.form.reset();
    const ownsFocus = this.mode === 'modal' || this.#dialog.hasFocus;
    this.#dialog.hide();
    this.#focus.stopWaiting(); // closing moves the focus
    if (!ownsFocus) return;
    const giveBack = (): void => {
      returnFocus(this.#host, this.#options.origins());
    };
    giveBack();
    // The launcher is hidden until the closed panel is rendered.
    if (this.mode === 'inline') void this.#host.updateComplete.then(giveBack);
  }
}
