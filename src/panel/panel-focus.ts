/** Moves the focus when the panel changes: to a new view, back to the last focused element, and back to the page. */
import type { ClickToCallMode } from '../options.js';
import { focus, type PanelDialog } from './panel-dialog.js';
import type { ViewOrChip } from './panel-model.js';
import { frontModalDialog } from './visibility.js';

/** The elements that get the focus when the panel closes; the first one that can be focused gets it. */
type ReturnTargets = readonly (Element | null | undefined)[];

interface FocusHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

interface FocusForm {
  /** Focuses a field. @returns whether a field has the focus now. */
  focus(): boolean;
}

export class PanelFocus {
  /** Whether the focus was in the panel before the update. */
  wasInside = false;
  /** Whether the page or the visitor requested that the focus moves into the panel. */
  focusRequested = false;
  /** Whether the element was moved in the DOM. An element loses the focus when it is moved. */
  wasMoved = false;
  /** Whether the focus moves to a field with a problem at the next update. */
  focusInvalidField = false;
  /** The view that was rendered last. If it is `undefined`, the next view counts as new. */
  currentView: ViewOrChip | undefined;
  /** Whether the launcher had the focus before an inline panel replaced it. */
  #launcherHadFocus = false;
  #isModal = false;
  /** The id of the animation frame in which `waitForFocus` checks again. */
  #frame = 0;
  readonly #host: FocusHost;
  readonly #dialog: PanelDialog;
  readonly #form: FocusForm;

  constructor(host: FocusHost, dialog: PanelDialog, form: FocusForm) {
    this.#host = host;
    this.#dialog = dialog;
    this.#form = form;
  }

  /** Reads where the focus is, before the panel is rendered. */
  beforeRender(mode: ClickToCallMode): void {
    this.wasInside = this.#dialog.hasFocus;
    const launcher = this.#host.renderRoot.querySelector('slot[name=launcher]:focus-within');
    this.#launcherHadFocus = mode === 'inline' && launcher !== null;
    this.#isModal = mode === 'modal';
  }

  /**
   * Moves the focus after the panel was rendered. A new view gets the focus at its heading; the form gets it at its first field
   * or its first field with a problem. After the confirmation and the chip, the last focused element gets the focus again.
   * @param mayMoveFocus whether the focus may move from the page into the panel.
   */
  afterRender(view: ViewOrChip, mayMoveFocus: boolean): void {
    const { currentView: before, focusInvalidField, focusRequested } = this;
    const isLost = this.wasMoved && isNothingFocused(this.#host) && this.#dialog.wasFocused;
    if ((isLost || this.#launcherHadFocus) && !this.#dialog.restoreFocus()) this.focus(view);
    this.currentView = view;
    this.wasMoved = this.focusInvalidField = this.focusRequested = false;
    if (!mayMoveFocus && !this.wasInside && !focusRequested) return;
    const returnsToPreviousView = (before === 'confirm' || before === 'chip') && view !== before;
    if (returnsToPreviousView && this.#dialog.restoreFocus()) return;
    if (view !== before || focusInvalidField || this.#dialog.isLastFocusedRemoved) this.focus(view);
  }

  /** Focuses a view. If a dialog of the page is in front of a modal panel, waits until it has closed. */
  focus(view: ViewOrChip): void {
    const { ownerDocument, renderRoot } = this.#host;
    const target = renderRoot.querySelector(view === 'chip' ? '.chip' : 'h2');
    // WebKit may focus an element behind a modal dialog, and moves the focus away when that dialog closes.
    const front = this.#isModal && frontModalDialog(ownerDocument);
    const isCovered = front && !front.contains(target) && !front.contains(this.#host);
    const isFocused = !isCovered && ((view === 'form' && this.#form.focus()) || focus(target));
    // Waiting is pointless if the page hides the heading.
    this.currentView = isFocused || !this.#isModal || !target?.checkVisibility() ? view : undefined;
    if (!this.currentView) this.waitForFocus(view);
  }

  /**
   * Waits until a modal panel can get the focus. It checks in each animation frame, because not every engine fires an event
   * when a dialog in front has closed or was removed.
   */
  waitForFocus(view = this.currentView): void {
    this.#stopWaiting();
    if (!view || !this.#isModal || !this.#dialog.isOpen) return;
    this.#frame = requestAnimationFrame(() => {
      if (!this.#isModal || !this.#dialog.isOpen) return;
      if (!this.currentView) this.focus(view);
      else if (isNothingFocused(this.#host) ? !this.#dialog.restoreFocus() : !this.#dialog.hasFocus)
        this.waitForFocus();
    });
  }

  /** Hides the dialog. If the panel had the focus, focuses the first of `returnTargets` that can be focused. */
  hideDialog(mode: ClickToCallMode, returnTargets: () => ReturnTargets): void {
    const hadFocus = mode === 'modal' || this.#dialog.hasFocus;
    this.#dialog.hide();
    this.#stopWaiting(); // closing the dialog moves the focus
    if (!hadFocus) return;
    const returnFocusToPage = (): void => {
      returnFocus(this.#host, returnTargets());
    };
    returnFocusToPage();
    // The launcher is hidden until the closed panel is rendered.
    if (mode === 'inline') void this.#host.updateComplete.then(returnFocusToPage);
  }

  #stopWaiting(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** @returns the active element of the shadow tree or document that `host` is in; of its document if it is not connected. */
function activeElementInTree(host: HTMLElement): Element | null {
  const { ownerDocument } = host;
  const root: Node & Partial<DocumentOrShadowRoot> = host.isConnected
    ? host.getRootNode()
    : ownerDocument;
  return root.activeElement ?? null;
}

/** Whether no element of the document has the focus. */
function isNothingFocused({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return activeElement === null || activeElement === body;
}

/**
 * Focuses the first of `returnTargets` that can be focused, unless another element has the focus. The browser focuses the
 * element that had the focus before a dialog opened. There may be none: it may have been removed, and Safari does not focus a
 * clicked button.
 */
function returnFocus(host: HTMLElement, returnTargets: ReturnTargets): void {
  for (const target of returnTargets) {
    // If the host has the focus, the focus is still in the closed dialog, and the next update removes it.
    const isLost = isNothingFocused(host) || activeElementInTree(host) === host;
    if (isLost && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}
