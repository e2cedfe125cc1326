/** Moves the focus as the panel changes: to what is new, back to where the visitor was, and nowhere they did not ask for. */
import type { ClickToCallMode } from '../click-to-call-element.js';
import { frontDialog } from './inert.js';
import { focus, type PanelDialog } from './panel-dialog.js';
import type { View } from './panel-state.js';
import { isNowhere } from './return-focus.js';

/** What is on screen: a view, or the chip in its place. */
export type Shown = View | 'chip';

interface FocusHost extends HTMLElement {
  readonly renderRoot: ParentNode;
}

interface FocusForm {
  /** @returns whether there is a field to focus. */
  focus(): boolean;
}

export class PanelFocus {
  /** Whether the focus was in the panel before it was rendered anew. */
  wasInside = false;
  /** Whether the visitor wants to be in the panel, wherever they are. */
  isCalled = false;
  /** Whether the element was moved: it may have lost the focus on its way. */
  isMoved = false;
  /** Whether the focus is due at what is wrong in the form. */
  pointsOut = false;
  /** What was shown last; without it, what is shown next is new to the visitor, even if it was there before. */
  shown: Shown | undefined;
  /** Whether the focus was on the launcher, whose place an inline panel takes. */
  #wasInItsPlace = false;
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

  /** The panel is going to be rendered. */
  note(mode: ClickToCallMode): void {
    this.wasInside = this.#dialog.hasFocus;
    const launcher = this.#host.renderRoot.querySelector('slot[name=launcher]:focus-within');
    this.#wasInItsPlace = mode === 'inline' && launcher !== null;
    this.#isModal = mode === 'modal';
  }

  /**
   * The panel has been rendered. A new view is read from its heading on, the form from its first field or problem; from
   * a question or the chip, the visitor gets back to where they were.
   * @param mayCall whether the visitor may be called here from the page.
   */
  updated(shown: Shown, mayCall: boolean): void {
    const { shown: before, pointsOut, isCalled } = this;
    const isLost = this.isMoved && isNowhere(this.#host) && this.#dialog.wasEntered;
    if ((isLost || this.#wasInItsPlace) && !this.#dialog.refocus()) this.focus(shown);
    this.shown = shown;
    this.isMoved = this.pointsOut = this.isCalled = false;
    if (!mayCall && !this.wasInside && !isCalled) return;
    const goesBack = (before === 'confirm' || before === 'chip') && shown !== before;
    if (goesBack && this.#dialog.refocus()) return;
    if (shown !== before || pointsOut || this.#dialog.hasLostFocus) this.focus(shown);
  }

  /** Moves the focus to what is shown. A modal panel that does not take it waits: a dialog of the page lies in front. */
  focus(shown: Shown): void {
    const { ownerDocument, renderRoot } = this.#host;
    const target = renderRoot.querySelector(shown === 'chip' ? '[part=chip]' : 'h2');
    // WebKit may focus what lies behind a modal dialog, and takes the focus back when that closes.
    const front = this.#isModal && frontDialog(ownerDocument);
    const isCovered = front && !front.contains(target) && !front.contains(this.#host);
    const hasTaken = !isCovered && ((shown === 'form' && this.#form.focus()) || focus(target));
    // The page may hide the heading.
    this.shown = hasTaken || !this.#isModal || !target?.checkVisibility() ? shown : undefined;
    if (!this.shown) this.wait(shown);
  }

  /**
   * Waits until a modal panel takes the focus, or has it back. It looks in each frame, as no event tells in every engine
   * that a dialog in front has closed or was removed.
   */
  wait(shown = this.shown): void {
    this.stopWaiting();
    if (!shown || !this.#isModal || !this.#dialog.isOpen) return;
    this.#frame = requestAnimationFrame(() => {
      if (!this.#isModal || !this.#dialog.isOpen) return;
      if (!this.shown) this.focus(shown);
      else if (isNowhere(this.#host) ? !this.#dialog.refocus() : !this.#dialog.hasFocus)
        this.wait();
    });
  }

  stopWaiting(): void {
    cancelAnimationFrame(this.#frame);
  }
}
