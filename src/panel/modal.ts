/** Keeps a native modal `<dialog>` truthful: on screen, in the top layer, with the focus where it belongs. */
export class Modal {
  readonly #find: () => HTMLDialogElement | null;
  #lastFocused: Element | null = null;

  /** @param find the dialog, once it is rendered. */
  constructor(find: () => HTMLDialogElement | null) {
    this.#find = find;
  }

  get isOpen(): boolean {
    return this.#find()?.open ?? false;
  }

  /**
   * Shows the dialog as a modal one, again if a move within the document has cost it that (HTML, "dialog removing
   * steps": it leaves the top layer, its `open` attribute stays).
   * @returns whether the visitor sees it. In what is hidden they do not, and the page would be inert.
   */
  show(): boolean {
    const dialog = this.#find();
    if (!dialog?.isConnected) return false;
    const isLost = dialog.open && !dialog.matches(':modal');
    const focused = this.#lastFocused; // before showModal() moves the focus
    if (isLost) dialog.close();
    if (!dialog.open) dialog.showModal();
    if (isLost) this.refocus(focused);
    return dialog.checkVisibility({ visibilityProperty: true });
  }

  hide(): void {
    this.#lastFocused = null;
    this.#find()?.close();
  }

  /** Remembers where the visitor is, to bring them back there. */
  readonly remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#lastFocused = target;
  };

  /** Whether the element that had the focus is gone. */
  get hasLostFocus(): boolean {
    return this.#lastFocused?.isConnected === false;
  }

  refocus(target = this.#lastFocused): void {
    if (target instanceof HTMLElement) target.focus();
  }
}
