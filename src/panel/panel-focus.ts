/** Moves the focus as the panel changes: to what is new, back to where the visitor was, and nowhere they did not ask for. */
import type { ClickToCallMode } from '../options.js';
import { focus, type PanelDialog } from './panel-dialog.js';
import type { ViewOrChip } from './panel-model.js';
import { frontModalDialog } from './visibility.js';

/** The elements that the focus can go back to. */
type ReturnTargets = readonly (Element | null | undefined)[];

interface FocusHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

interface FocusForm {
  /** @returns whether there is a field to focus. */
  focus(): boolean;
}

export class PanelFocus {
  /** Whether the focus was in the panel before the update. */
  wasInside = false;
  /** Whether the page or the visitor asked for the focus to move into the panel. */
  focusRequested = false;
  /** Whether the element was moved: it may have lost the focus on its way. */
  wasMoved = false;
  /** Whether the focus has to move to a field with a problem. */
  focusInvalidField = false;
  /** The view that was on screen last. If it is `undefined`, the next view counts as new. */
  currentView: ViewOrChip | undefined;
  /** Whether the launcher had the focus, whose place an inline panel takes. */
  #launcherHadFocus = false;
  #isModal = false;
  /** The frame in which a modal panel that waits for the focus checks again. */
  #frame = 0;
  readonly #host: FocusHost;
  readonly #dialog: PanelDialog;
  readonly #form: FocusForm;

  constructor(host: FocusHost, dialog: PanelDialog, form: FocusForm) {
    this.#host = host;
    this.#dialog = dialog;
    this.#form = form;
  }

  /** The panel is about to be rendered. */
  beforeRender(mode: ClickToCallMode): void {
    this.wasInside = this.#dialog.hasFocus;
    const launcher = this.#host.renderRoot.querySelector('slot[name=launcher]:focus-within');
    this.#launcherHadFocus = mode === 'inline' && launcher !== null;
    this.#isModal = mode === 'modal';
  }

  /**
   * The panel was rendered. A new view gets the focus at its heading, the form at its first field or problem; after the
   * confirmation and the chip, the focus returns to where it was.
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

  /** Focuses a view. A modal panel that does not get the focus waits: a dialog of the page lies in front. */
  focus(view: ViewOrChip): void {
    const { ownerDocument, renderRoot } = this.#host;
    const target = renderRoot.querySelector(view === 'chip' ? '.chip' : 'h2');
    // WebKit may focus what lies behind a modal dialog, and takes the focus back when that closes.
    const front = this.#isModal && frontModalDialog(ownerDocument);
    const isCovered = front && !front.contains(target) && !front.contains(this.#host);
    const isFocused = !isCovered && ((view === 'form' && this.#form.focus()) || focus(target));
    // The page may hide the heading.
    this.currentView = isFocused || !this.#isModal || !target?.checkVisibility() ? view : undefined;
    if (!this.currentView) this.waitForFocus(view);
  }

  /**
   * Waits until a modal panel gets the focus. It checks in each frame, as no event tells in every engine that a dialog in
   * front has closed or was removed.
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

  /** Hides the dialog and, if the panel had the focus, gives the focus back to the first of `origins` that takes it. */
  hideDialog(mode: ClickToCallMode, returnTargets: () => ReturnTargets): void {
    const hadFocus = mode === 'modal' || this.#dialog.hasFocus;
    this.#dialog.hide();
    this.#stopWaiting(); // closing moves the focus
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

/** @returns the element that has the focus in the tree that `host` is in, or in its document if it is in none. */
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
 * A closed dialog gives the focus back to whatever had it. Where that is gone, or was nothing (Safari does not focus a
 * button that is clicked), it goes to the first of `origins` that takes it.
 */
function returnFocus(host: HTMLElement, origins: ReturnTargets): void {
  for (const target of origins) {
    // With our host, the focus is in the closed dialog still, until the next rendering takes it away.
    const isLost = isNothingFocused(host) || activeElementInTree(host) === host;
    if (isLost && target instanceof HTMLElement) target.focus({ preventScroll: true });
  }
}
