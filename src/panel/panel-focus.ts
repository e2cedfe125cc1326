/** Moves the focus as the panel changes: to what is new, back to where the visitor was, and nowhere they did not ask for. */
import type { PanelDialog } from './panel-dialog.js';
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
  readonly #host: FocusHost;
  readonly #dialog: PanelDialog;
  readonly #form: FocusForm;
  #shown: Shown | undefined;
  #wasInside = false;
  #calls = false;
  #isMoved = false;
  #pointsOut = false;

  constructor(host: FocusHost, dialog: PanelDialog, form: FocusForm) {
    this.#host = host;
    this.#dialog = dialog;
    this.#form = form;
  }

  /** The element may have lost the focus on its way to another place. */
  moved(): void {
    this.#isMoved = true;
  }

  /** Whether the focus was in the panel before it was rendered anew. */
  get wasInside(): boolean {
    return this.#wasInside;
  }

  /** The visitor wants to be in the panel, wherever they are. */
  call(): void {
    this.#calls = true;
  }

  /** The focus is due at what is wrong in the form. */
  pointOut(): void {
    this.#pointsOut = true;
  }

  /** What is shown next is new to the visitor, even if it was there before. */
  forget(): void {
    this.#shown = undefined;
  }

  /** The panel is about to be rendered. */
  beforeUpdate(): void {
    this.#wasInside = this.#dialog.hasFocus;
  }

  /**
   * The panel has been rendered. A new view is read from its heading on, the form from its first field or problem; from
   * a question or the chip, the visitor gets back to where they were.
   * @param mayCall whether the visitor may be called here from the page.
   */
  updated(shown: Shown, mayCall: boolean): void {
    if (this.#isMoved && isNowhere(this.#host)) this.#dialog.refocus();
    this.#isMoved = false;
    const before = this.#shown;
    const pointsOut = this.#pointsOut;
    this.#shown = shown;
    this.#pointsOut = false;
    const calls = this.#calls;
    this.#calls = false;
    if (!mayCall && !this.#wasInside && !calls) return;
    const goesBack = (before === 'confirm' || before === 'chip') && shown !== before;
    if (goesBack && this.#dialog.refocus()) return;
    if (shown !== before || pointsOut || this.#dialog.hasLostFocus) this.focus(shown);
  }

  focus(shown: Shown): void {
    if (shown === 'form' && this.#form.focus()) return;
    const target = shown === 'chip' ? '[part=chip]' : 'h2';
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  get isNew(): boolean {
    return this.#shown === undefined;
  }
}
