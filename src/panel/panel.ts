/** The panel: connects the lifecycle, the form, the offer, the dialog and the focus, and renders them. */
import type { ReactiveController, TemplateResult } from 'lit';
import { warn } from '../console-warning.js';
import { FormController } from '../form/form-controller.js';
import type { HostElement } from '../host-element.js';
import { browserEnvironment } from '../lifecycle/clock.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { ClickToCallStage } from '../lifecycle/stages.js';
import type { CurrentMessages } from '../messages/current-messages.js';
import type { ClickToCallMode } from '../options.js';
import { writeDataTexts } from '../templates/text.js';
import { PanelCommands } from './panel-commands.js';
import { LiveRegion } from './live-region.js';
import { OfferLoader } from './load-offer.js';
import { panelActions, type VisitorActions } from './panel-actions.js';
import { loadPageBoundary, PanelDialog, parseMode } from './panel-dialog.js';
import { PanelFocus } from './panel-focus.js';
import { panelModel, type PanelModel } from './panel-model.js';
import { panelView } from './panel-view.js';
import { PressGuard } from './press-guard.js';
import { isInert } from './visibility.js';

/** The callbacks with which the panel uses its element. */
export interface PanelOptions {
  /** Adds a style sheet to the shadow root. */
  readonly addStyles: (styles: string) => void;
  /** Returns the elements that get the focus when the panel closes; the first one that can be focused gets it. */
  readonly returnTargets: () => readonly (Element | null | undefined)[];
}

export class Panel implements ReactiveController {
  /** Opens, submits, renews and minimises. */
  readonly commands: PanelCommands;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #messages: CurrentMessages;
  readonly #options: PanelOptions;
  readonly #form: FormController;
  readonly #offer: OfferLoader;
  readonly #dialog: PanelDialog;
  readonly #focus: PanelFocus;
  readonly #liveRegion: LiveRegion;
  readonly #pressGuard: PressGuard;
  readonly #actions: VisitorActions;
  /** The model of the last update; `undefined` before the first update. */
  #renderedModel: PanelModel | undefined;
  /** Whether the panel has been shown in this interaction. */
  #wasShown = false;

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
    const { renderRoot: root } = host;
    const environment = browserEnvironment(host);
    const requestUpdate = (): void => {
      host.requestUpdate();
    };
    // This controller is the first one, because a listener for `expired` may move the focus, and later controllers read it.
    host.addController({
      hostUpdate: () => {
        this.#offer.controller?.timer.check();
      },
    });
    this.#liveRegion = new LiveRegion(requestUpdate);
    this.#form = new FormController(host, lifecycle, () => messages.current);
    this.#dialog = new PanelDialog(host);
    this.#focus = new PanelFocus(host, this.#dialog, this.#form);
    // The clock belongs to the current document, because the element may have moved there from another one.
    this.#pressGuard = new PressGuard(
      root,
      () => host.ownerDocument.defaultView?.performance.now() ?? 0,
    );
    this.#offer = new OfferLoader(host, lifecycle, {
      environment,
      messages: () => messages.current,
      announce: (text) => {
        this.#liveRegion.announce(text);
      },
      addStyles: options.addStyles,
    });
    this.commands = new PanelCommands(host, lifecycle, {
      form: this.#form,
      environment,
      isFloating: () => this.#mode === 'floating',
      isVisible: () => this.#dialog.isOpen,
      mainAction: () => this.#createModel().mainAction,
      requestUpdate,
      onInvalid: () => {
        this.#focus.focusInvalidField = true;
        this.#liveRegion.announce(this.#form.problemSummary);
      },
      onConfirmationChange: (isConfirming) => {
        this.#liveRegion.announceAfterRender(isConfirming ? messages.current.confirm : '');
      },
      loadOffer: this.#offer.load,
    });
    this.#actions = panelActions(this.#form, this.commands, {
      requestUpdate,
      // `close` is fired in a task of its own. If the dialog is open, it was opened again since.
      onClosed: () => {
        if (!this.#dialog.isOpen) lifecycle.dispatch({ type: 'close' });
      },
      onFocusIn: (event) => {
        const { isConfirming, isMinimized } = this.commands;
        this.#dialog.wasFocused = true;
        if (!isConfirming && !isMinimized) this.#dialog.onFocusIn(event);
      },
      onFocusLeft: () => {
        this.#focus.waitForFocus();
      },
      isFloating: () => this.#mode === 'floating',
    });
    root.addEventListener('click', this.#actions.click);
    void loadPageBoundary(({ containEvents }) => {
      containEvents(root);
    });
    lifecycle.onTransition(({ stage }) => {
      this.#onTransition(stage);
    });
    host.addController(this);
  }

  /** Whether the floating panel is minimised to a chip. */
  get isMinimized(): boolean {
    const isFloating = this.#mode === 'floating' && this.#lifecycle.isOpen;
    return this.commands.isMinimized && isFloating;
  }

  /** Moves the focus into the panel. Waits for the next update if the dialog is not shown, as after a move of the element. */
  focus(): void {
    if (this.isMinimized) {
      this.#focus.focusRequested = true;
      this.commands.restore();
    } else if (!this.#dialog.isOpen) void this.#host.updateComplete.then(this.#moveFocusIn);
    else this.#moveFocusIn();
  }

  render(): TemplateResult {
    const { text } = this.#liveRegion;
    return panelView(this.#model, this.#actions, this.#offer.controller, text);
  }

  hostConnected(): void {
    this.#focus.wasMoved = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#offer.controller?.timer.stop();
  }

  hostUpdate(): void {
    if (this.#mode !== 'floating') this.commands.isMinimized = false;
    this.#focus.beforeRender(this.#mode);
    this.#messages.update();
    this.#liveRegion.setLanguage(this.#messages.current.language);
    this.#renderedModel = this.#createModel();
  }

  hostUpdated(): void {
    if (!this.#lifecycle.isOpen || !this.#host.isConnected) {
      this.#pressGuard.setLayout('');
      return;
    }
    writeDataTexts(this.#host.renderRoot);
    // Only the first update checks this, because pages make elements inert while one of their dialogs is open.
    const isUnusable = !this.#wasShown && this.#mode !== 'modal' && isInert(this.#host);
    const isVisible = !isUnusable && this.#dialog.show(this.#mode, this.#focus.wasInside);
    if (isVisible) this.#afterRender(this.#model);
    else {
      warn(`closed its panel because it is ${isUnusable ? 'inert' : 'not visible'}.`);
      this.#dialog.hide();
    }
    // Runs after this update, because it may change the state.
    if (!isVisible || !this.#wasShown) void this.#host.updateComplete.then(this.#afterFirstUpdate);
    this.#wasShown = true;
  }

  get #mode(): ClickToCallMode {
    return parseMode(this.#host.mode);
  }

  get #model(): PanelModel {
    return (this.#renderedModel ??= this.#createModel());
  }

  #createModel(): PanelModel {
    return panelModel({
      state: this.#lifecycle.state,
      form: this.#form.model,
      offer: this.#offer.status,
      messages: this.#messages.current,
      mode: this.#mode,
      isMinimized: this.isMinimized,
      isConfirming: this.commands.isConfirming,
    });
  }

  /** Updates the form, the focus and the live region after the dialog was rendered and shown. */
  #afterRender(model: PanelModel): void {
    const { view, mode, heading, isMinimized, isRejected, layoutKey } = model;
    this.#form.formRendered();
    this.#pressGuard.setLayout(layoutKey);
    const hadFocus = this.#dialog.isHeadingFocused();
    // In non-modal modes, moves the focus from the page into the panel only when the visitor opens it.
    const isOpenedByVisitor = !this.#wasShown && !this.#lifecycle.state.metadata.proactive;
    this.#focus.afterRender(isMinimized ? 'chip' : view, mode === 'modal' || isOpenedByVisitor);
    const isHeadingRead = !hadFocus && this.#dialog.isHeadingFocused();
    const isNewView = !isRejected || this.commands.isConfirming;
    this.#liveRegion.viewRendered(isNewView && !isHeadingRead ? heading : '');
    this.#offer.controller?.timer.start();
  }

  /** Runs after the first update of an interaction. */
  readonly #afterFirstUpdate = (): void => {
    if (!this.#dialog.isOpen) this.#lifecycle.dispatch({ type: 'close' });
    if (this.#lifecycle.state.stage !== 'opened') return;
    this.#offer.load();
    if (this.commands.shouldAutoSubmit) this.commands.submit('page');
    else if (!this.#dialog.hasFocus)
      this.#liveRegion.announce(this.#dialog.formHeading ?? this.#model.heading);
  };

  readonly #moveFocusIn = (): void => {
    if (this.#dialog.isOpen && !this.#dialog.restoreFocus()) this.#focus.focus(this.#model.view);
  };

  /** Runs on each change of stage before its events: when `closed` is dispatched, the dialog is already closed. */
  #onTransition(stage: ClickToCallStage): void {
    this.#host.requestUpdate();
    if (stage === 'opened') {
      this.#wasShown = false;
      this.#messages.retryLoading();
    }
    // If the confirmation is still shown, the next view counts as new and gets the focus.
    if (this.commands.endConfirmation()) this.#focus.currentView = undefined;
    this.#form.setServerErrors(stage === 'rejected' ? this.#lifecycle.state.error : undefined);
    const { announcement, focusInvalidField } = this.#createModel();
    if (focusInvalidField) this.#focus.focusInvalidField = true;
    if (stage === 'submitted') this.#liveRegion.announceNow(announcement);
    else this.#liveRegion.announceAfterRender(announcement);
    if (stage === 'closed') this.#hide();
  }

  #hide(): void {
    this.#focus.currentView = undefined;
    this.commands.reset();
    this.#form.reset();
    this.#focus.hideDialog(this.#mode, this.#options.returnTargets);
  }
}
