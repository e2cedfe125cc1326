/** The panel, which loads on intent: connects the store, the form, the offer, the dialog and the focus, and renders them. */
import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import { FormController, loadSlottedForm } from '../form/form-controller.js';

import { numberRequest } from '../form/number-request.js';
import { prefillOf, type RawForm } from '../form/values.js';
import type { HostElement } from '../host-element.js';
import { browserEnvironment } from '../lifecycle/clock.js';
import { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { isOpen, type ClickToCallStage } from '../lifecycle/stages.js';
import type { RequestError } from '../lifecycle/state.js';
import { CurrentMessages } from '../messages/current-messages.js';
import type { OfferController } from '../offer/offer-controller.js';
import type { ShowOptions } from '../options.js';
import { plainNumber } from '../phone-number/tel-uri.js';
import { fallbackNumber } from '../services/service-options.js';
import { writeTexts } from '../templates/write-texts.js';
import { LiveRegion } from './live-region.js';
import { panelActions } from './panel-actions.js';
import { pageBoundary, PanelDialog, panelMode } from './panel-dialog.js';
import { PanelFocus, returnFocus } from './panel-focus.js';
import { panelModel, type PanelModel } from './panel-model.js';
import { panelStyles } from './panel.styles.js';
import { panelView } from './panel-view.js';
import { PressGuard } from './press-guard.js';
import { isInert } from './visibility.js';

export { LifecycleController };

/** What the panel asks of its element. */
export interface PanelOptions {
  readonly addStyles: (styles: CSSResult) => void;
  /** Returns the elements that the focus goes back to: the first that takes it. */
  readonly origins: () => readonly (Element | null | undefined)[];
}

/** The methods of the dialog. jsdom and happy-dom lack some of them. */
const neededMethods = ['showModal', 'showPopover', 'checkVisibility'];

/** The error if the code that requests numbers cannot be loaded. */
const loadError: RequestError = {
  code: 'network',
  retryable: true,
  retryAfter: undefined,
  fields: {},
};

void pageBoundary(); // now: the panel waits for its language first

/** Creates the panel of a host that is ready, in its language. */
export async function createPanel(
  host: HostElement,
  lifecycle: LifecycleController,
  options: PanelOptions,
): Promise<Panel> {
  const missing = neededMethods.find((name) => !(name in HTMLDialogElement.prototype));
  if (missing) throw new Error(`${missing}() is missing.`);
  const [messages] = await Promise.all([
    CurrentMessages.of(host),
    host.querySelector(':scope > [slot=form]') && loadSlottedForm(),
  ]);
  options.addStyles(panelStyles);
  return new Panel(host, lifecycle, messages, options);
}

export class Panel implements ReactiveController {
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #messages: CurrentMessages;
  readonly #options: PanelOptions;
  readonly #environment;
  readonly #form: FormController;
  readonly #dialog: PanelDialog;
  readonly #focus: PanelFocus;
  readonly #liveRegion: LiveRegion;
  readonly #pressGuard: PressGuard;
  readonly #actions;
  #offer: OfferController | undefined;
  #loadingOffer: Promise<void> | undefined;
  #model: PanelModel;
  #isConfirming = false;
  #isMinimized = false;
  /** Whether the panel was shown in this interaction. */
  #hasAppeared = false;
  /** Whether the page has submitted the form before the panel was visible. */
  #submitsWhenVisible = false;

  constructor(
    host: HostElement,
    lifecycle: LifecycleController,
    messages: CurrentMessages,
    options: PanelOptions,
  ) {
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#messages = messages;
    this.#options = options;
    this.#environment = browserEnvironment(host);
    // Before any controller reads where the focus is: a page that hears `expired` may move it.
    host.addController({
      hostUpdate: () => {
        this.#offer?.timer.check();
      },
    });
    this.#liveRegion = new LiveRegion(this.#requestUpdate);
    this.#form = new FormController(host, lifecycle, () => messages.current);
    this.#dialog = new PanelDialog(host);
    this.#focus = new PanelFocus(host, this.#dialog, this.#form);
    const { renderRoot: root } = host;
    // The clock of the page that the element is in: it may have been moved there from another one.
    const now = (): number => host.ownerDocument.defaultView?.performance.now() ?? 0;
    this.#pressGuard = new PressGuard(root, now);
    void pageBoundary(({ containEvents }) => {
      containEvents(root);
    });
    this.#actions = panelActions(this.#form, {
      edit: () => {
        lifecycle.dispatch({ type: 'edit' });
        this.#requestUpdate();
      },
      submit: () => {
        this.submit('visitor');
      },
      retryOrRenew: () => {
        if (lifecycle.state.stage === 'rejected') this.submit('visitor');
        else this.renew();
      },
      requestUpdate: this.#requestUpdate,
      askToClose: this.#askToClose,
      keep: () => {
        this.#setConfirming(false);
      },
      minimize: () => {
        this.minimize();
      },
      restore: () => {
        this.restore();
      },
      // Whatever closed the dialog, it is closed. A late event of an earlier closing finds it open again.
      closed: () => {
        if (!this.#dialog.isOpen) lifecycle.dispatch({ type: 'close' });
      },
      focusIn: (event) => {
        this.#dialog.wasEntered = true;
        if (!this.#isConfirming && !this.#isMinimized) this.#dialog.remember(event);
      },
      focusLeft: () => {
        this.#focus.wait();
      },
      isFloating: () => this.#mode === 'floating',
    });
    root.addEventListener('click', this.#actions.click);
    this.#model = this.#createModel();
    lifecycle.onTransition(({ stage }) => {
      this.#transition(stage);
    });
    host.addController(this);
  }

  /** Whether the panel floats as a chip. */
  get isMinimized(): boolean {
    return this.#isMinimized && this.#mode === 'floating' && isOpen(this.#lifecycle.state.stage);
  }

  /** Starts an interaction. */
  open(options: ShowOptions): void {
    const prefill = prefillOf(this.#host.values, options.form);
    const isPrefilled = Object.values(prefill).some(Boolean);
    this.#lifecycle.dispatch({ type: 'open', options, isPrefilled });
  }

  /** Validates the form and submits it: for the visitor or, in `opened`, for the page. */
  submit(by: 'visitor' | 'page'): void {
    if (!this.#dialog.isOpen) {
      this.#submitsWhenVisible = true;
      return;
    }
    const { mainAction } = this.#createModel();
    if (mainAction?.isBusy) return;
    if (by === 'visitor' && (!mainAction || mainAction.retryCountdownText)) return;
    this.#form.validate((rawForm) => {
      if (!rawForm) {
        this.#focus.focusInvalidField = true;
        this.#liveRegion.announce(this.#form.summary);
        return;
      }
      const isAutomatic = by === 'page' && this.#lifecycle.state.stage === 'opened';
      this.#lifecycle.dispatch({
        type: isAutomatic ? 'auto-submit' : 'submit',
        request: this.#requestOf(rawForm),
        idempotencyKey: this.#environment.uniqueKey(),
      });
      void this.#loadOffer();
    });
  }

  /** Requests another number: with the built-in form as last submitted, with the page's own as it stands now. */
  renew(): void {
    const { stage } = this.#lifecycle.state;
    if (stage !== 'completed' && stage !== 'expired') return;
    const rawForm = this.#form.renewedValues();
    const request = rawForm && this.#requestOf(rawForm);
    const idempotencyKey = this.#environment.uniqueKey();
    this.#lifecycle.dispatch({ type: 'renew', request, idempotencyKey });
  }

  /** Minimises a floating panel to a chip. */
  minimize(): void {
    this.#setMinimized(true);
  }

  /** Restores a minimised panel. */
  restore(): void {
    this.#setMinimized(false);
  }

  /** Moves the focus into the panel as soon as it is rendered: right after a move of the element, it is not. */
  focus(): void {
    if (this.isMinimized) {
      this.#focus.focusRequested = true;
      this.restore();
    } else if (!this.#dialog.isOpen) void this.#host.updateComplete.then(this.#refocus);
    else this.#refocus();
  }

  render(): TemplateResult {
    return panelView(this.#model, this.#actions, this.#offer, this.#liveRegion.text);
  }

  hostConnected(): void {
    this.#focus.wasMoved = true;
    this.#requestUpdate();
  }

  hostDisconnected(): void {
    this.#offer?.timer.stop();
  }

  hostUpdate(): void {
    if (this.#mode !== 'floating') this.#isMinimized = false;
    this.#focus.beforeRender(this.#mode);
    this.#messages.follow();
    this.#liveRegion.setLanguage(this.#messages.current.language);
    this.#model = this.#createModel();
  }

  hostUpdated(): void {
    if (!isOpen(this.#lifecycle.state.stage) || !this.#host.isConnected) {
      this.#pressGuard.shows('');
      return;
    }
    writeTexts(this.#host.renderRoot);
    // An element that becomes inert later may be used again: pages do that while a dialog of theirs is open.
    const isUnusable = !this.#hasAppeared && this.#mode !== 'modal' && isInert(this.#host);
    const isVisible = !isUnusable && this.#dialog.show(this.#mode, this.#focus.wasInside);
    if (isVisible) this.#rendered();
    else {
      const reason = isUnusable ? 'is inert' : 'cannot be seen';
      console.warn(`<click-to-call> closed, as it ${reason} here.`);
      this.#dialog.hide();
    }
    // What follows is not part of this update.
    if (!isVisible || !this.#hasAppeared) void this.#host.updateComplete.then(this.#appeared);
    this.#hasAppeared = true;
  }

  readonly #requestUpdate = (): void => {
    this.#host.requestUpdate();
  };

  get #mode() {
    return panelMode(this.#host.mode);
  }

  #createModel(): PanelModel {
    return panelModel({
      state: this.#lifecycle.state,
      form: this.#form.model,
      offer: this.#offer?.status ?? {
        timeLeft: undefined,
        retryIn: '',
        announcement: '',
        fallback: plainNumber(fallbackNumber(this.#host)),
        dialsCode: false,
      },
      messages: this.#messages.current,
      mode: this.#mode,
      isMinimized: this.isMinimized,
      isConfirming: this.#isConfirming,
    });
  }

  #requestOf(rawForm: RawForm) {
    const userData = { ...this.#host.userData, ...this.#lifecycle.state.options.userData };
    return numberRequest(rawForm, userData, this.#host, this.#form.phoneIn(rawForm));
  }

  /** The dialog is on screen as rendered. */
  #rendered(): void {
    const { view, mode, heading, isMinimized, isRejected, form, mainAction } = this.#model;
    this.#form.formRendered();
    const viewOrChip = isMinimized ? 'chip' : view;
    this.#pressGuard.shows(
      [
        viewOrChip,
        mode,
        isRejected,
        form.suggestion,
        this.#lifecycle.state.offer?.number,
        mainAction === undefined,
      ].join(),
    );
    const hadFocus = this.#isHeadingFocused();
    // Beside the page, the focus moves into a panel that the visitor has opened, and at no other time.
    const isOpenedByVisitor = !this.#hasAppeared && !this.#lifecycle.state.metadata.proactive;
    this.#focus.rendered(viewOrChip, mode === 'modal' || isOpenedByVisitor);
    const isHeadingRead = !hadFocus && this.#isHeadingFocused();
    const isNewView = !isRejected || this.#isConfirming;
    this.#liveRegion.viewRendered(isNewView && !isHeadingRead ? heading : '');
    this.#offer?.timer.start();
  }

  #isHeadingFocused(): boolean {
    return this.#host.renderRoot.querySelector('h2:focus') !== null;
  }

  /** The form's heading as the visitor reads it: the page may have put its own into the slot. */
  get #formHeading(): string {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=heading]');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    const text = nodes.map(({ textContent }) => textContent).join('');
    return text.trim() || this.#messages.current.heading; // it may be a picture
  }

  /** The first update of an interaction is done. Where there is no form, the page submits, as the visitor cannot. */
  readonly #appeared = (): void => {
    if (!this.#dialog.isOpen) this.#lifecycle.dispatch({ type: 'close' });
    const { stage, options } = this.#lifecycle.state;
    if (stage !== 'opened') return;
    void this.#loadOffer();
    if (options.autoSubmit || this.#submitsWhenVisible || !this.#model.form.hasForm) {
      this.submit('page');
    } else if (!this.#dialog.hasFocus) this.#liveRegion.announce(this.#formHeading);
  };

  readonly #refocus = (): void => {
    if (this.#dialog.isOpen && !this.#dialog.refocus()) this.#focus.focus(this.#model.view);
  };

  /** Closes; if the page wants that, asks the visitor first. Asked twice, it closes. */
  readonly #askToClose = (): void => {
    const { stage } = this.#lifecycle.state;
    const mayLose = stage === 'started' || stage === 'submitted' || stage === 'rejected';
    if (this.#host.confirmClose && mayLose && !this.#isConfirming) this.#setConfirming(true);
    else this.#lifecycle.dispatch({ type: 'close' });
  };

  #setConfirming(isConfirming: boolean): void {
    this.#isConfirming = isConfirming;
    this.#isMinimized = false;
    this.#liveRegion.announceNext(isConfirming ? this.#messages.current.confirm : '');
    this.#requestUpdate();
  }

  #setMinimized(isMinimized: boolean): void {
    if (!this.#dialog.isOpen || this.#mode !== 'floating') return;
    this.#isMinimized = isMinimized;
    this.#requestUpdate();
  }

  /** Runs on each change of stage before its events go out: a page that hears `closed` finds the dialog closed. */
  #transition(stage: ClickToCallStage): void {
    this.#requestUpdate();
    if (stage === 'opened') this.#opened();
    // The next view has the focus in place of a confirmation that was not answered.
    if (this.#isConfirming) this.#focus.currentView = undefined;
    this.#isConfirming = false;
    const { error } = this.#lifecycle.state;
    this.#form.serverErrors = undefined;
    if (stage === 'rejected' && error) this.#form.setServerErrors(error);
    const { announcement, focusInvalidField } = this.#createModel();
    if (focusInvalidField) this.#focus.focusInvalidField = true;
    if (stage === 'submitted') this.#liveRegion.announceNext('', announcement);
    else this.#liveRegion.announceNext(announcement);
    if (stage === 'closed') this.#hide();
  }

  #opened(): void {
    this.#hasAppeared = this.#submitsWhenVisible = false;
    this.#messages.retry();
    // For the page's owner alone: no visitor waits for it.
    import('./check-page.js').then(
      ({ checkPage }) => {
        checkPage(this.#host);
      },
      () => undefined,
    );
  }

  /** Loads the code that requests and shows numbers; after a failure, again with the next submission. */
  #loadOffer(): Promise<void> {
    return (this.#loadingOffer ??= import('../offer/offer-controller.js').then(
      ({ OfferController, offerStyles }) => {
        this.#options.addStyles(offerStyles);
        this.#offer = new OfferController(this.#host, this.#lifecycle, {
          environment: this.#environment,
          messages: () => this.#messages.current,
          announce: (text) => {
            this.#liveRegion.announce(text);
          },
        });
      },
      () => {
        this.#loadingOffer = undefined;
        this.#lifecycle.dispatch({ type: 'reject', error: loadError });
      },
    ));
  }

  #hide(): void {
    this.#focus.currentView = undefined;
    this.#isMinimized = false;
    this.#form.reset();
    const ownsFocus = this.#mode === 'modal' || this.#dialog.hasFocus;
    this.#dialog.hide();
    this.#focus.stopWaiting(); // closing moves the focus
    if (!ownsFocus) return;
    const giveBack = (): void => {
      returnFocus(this.#host, this.#options.origins());
    };
    giveBack();
    // The launcher is hidden until the closed panel is rendered.
    if (this.#mode === 'inline') void this.#host.updateComplete.then(giveBack);
  }
}
