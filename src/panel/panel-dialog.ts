/** Shows and hides the panel's native `<dialog>` in the current mode, and remembers its last focused element. */
import type { ClickToCallMode } from '../options.js';
import { observeKeyboardInset } from './keyboard-inset.js';
import { observeVisibility } from './visibility.js';

interface DialogHost {
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/** @returns the mode that a text names; `modal` if the text is not a mode. */
export const parseMode = (text: string): ClickToCallMode =>
  text === 'floating' || text === 'inline' ? text : 'modal';

/**
 * How each mode shows the dialog. A floating dialog is a popover, because no ancestor can clip, cover or transform a popover.
 *
 * A dialog that is moved within the document leaves the top layer, but keeps its `open` attribute (HTML, "dialog removing
 * steps"). So a selector tests whether it is still shown.
 */
const presentations: Readonly<
  Record<
    ClickToCallMode,
    { readonly openSelector: string; show: (dialog: HTMLDialogElement) => void }
  >
> = {
  modal: {
    openSelector: ':modal',
    show: (dialog) => {
      dialog.showModal();
    },
  },
  floating: {
    openSelector: ':popover-open',
    show: (dialog) => {
      dialog.inert = true; // prevents showPopover() from moving the focus
      dialog.showPopover();
      dialog.inert = false;
    },
  },
  inline: {
    openSelector: '[open]:not(:modal)',
    show: (dialog) => {
      dialog.open = true; // show() would move the focus
    },
  },
};

export class PanelDialog {
  /** Whether the dialog had the focus since it was shown. */
  wasFocused = false;
  readonly #host: DialogHost;
  #lastFocused: Element | null = null;
  #stopObservers: readonly (() => void)[] = [];
  /** Whether the dialog was visible at the last update. */
  #wasVisible = false;
  /** Whether the dialog was in the viewport when the browser last rendered it. */
  #isInView = false;

  constructor(host: DialogHost) {
    this.#host = host;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  get isOpen(): boolean {
    return this.#dialog?.matches('[open], :popover-open') ?? false;
  }

  /** Whether the focus is in the dialog or in slotted content. */
  get hasFocus(): boolean {
    return this.#dialog?.matches(':focus-within') ?? false;
  }

  /**
   * Shows the dialog in `mode`. A dialog that is shown in another mode is closed and shown again, and its focus is restored.
   * @param wasInside whether the dialog had the focus before the update. In modal mode, it counts as `true`.
   * @returns `false` if the dialog is modal and not visible. It would make the page inert, so the caller closes it. A dialog
   *   that was in the viewport counts as visible until the next frame: in WebKit, `checkVisibility()` returns `false` when an
   *   ancestor gets `content-visibility: auto`, although the dialog is rendered.
   */
  show(mode: ClickToCallMode, wasInside: boolean): boolean {
    const dialog = this.#dialog;
    // The document of a removed frame is not rendered.
    if (!dialog?.isConnected || !dialog.ownerDocument.defaultView) return false;
    const { openSelector, show } = presentations[mode];
    // Chromium does not render a dialog in an off-screen ancestor with `content-visibility: auto`, unless the slots are
    // assigned when the dialog enters the top layer. checkVisibility() assigns the slots. A dialog that moveBefore() has moved
    // into such an ancestor has to be shown again.
    const isHidden = !dialog.checkVisibility();
    if (!dialog.matches(openSelector) || (isHidden && this.#wasVisible)) {
      // Reads the last focused element before show() moves the focus.
      const focused = mode === 'modal' || wasInside ? this.#lastFocused : null;
      this.#close(dialog);
      show(dialog);
      focus(focused);
      if (mode === 'modal')
        void loadPageBoundary(({ containScroll }) => {
          containScroll(dialog);
        });
      const changed = (isInView: boolean): void => {
        this.#isInView = isInView;
        if (!isInView) this.#host.requestUpdate();
      };
      this.#stopObservers = [observeKeyboardInset(dialog), observeVisibility(dialog, changed)];
    }
    this.#wasVisible = dialog.checkVisibility({ visibilityProperty: true });
    return mode !== 'modal' || this.#wasVisible || this.#isInView;
  }

  /** Whether the heading has the focus. */
  isHeadingFocused(): boolean {
    return this.#host.renderRoot.querySelector('h2:focus') !== null;
  }

  /** The text in the slot `heading`; `undefined` if the slot has no text. */
  get formHeading(): string | undefined {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=heading]');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    const text = nodes.map(({ textContent }) => textContent).join('');
    return text.trim() || undefined;
  }

  /** Closes the dialog. */
  hide(): void {
    this.wasFocused = false;
    this.#lastFocused = null;
    this.#isInView = false;
    const dialog = this.#dialog;
    if (!dialog) return;
    const { activeElement } = dialog.ownerDocument;
    this.#close(dialog);
    // WebKit returns the focus even if the dialog was removed and the page has moved the focus.
    if (!dialog.isConnected) focus(activeElement);
  }

  /** Stores the focused element, so that its focus can be restored. */
  readonly onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#lastFocused = target;
  };

  /** Whether the element that had the focus last was removed. */
  get isLastFocusedRemoved(): boolean {
    return this.#lastFocused?.isConnected === false;
  }

  /** Focuses the element that had the focus last. @returns `false` if it was removed or is hidden. */
  restoreFocus(): boolean {
    return focus(this.#lastFocused);
  }

  #close(dialog: HTMLDialogElement): void {
    for (const stop of this.#stopObservers) stop();
    if (dialog.matches(':popover-open')) dialog.hidePopover();
    dialog.close();
  }
}

/** Loads the module `page-boundary.js`, and calls `use` with it. It does nothing if the module cannot be loaded. */
export const loadPageBoundary = (
  use?: (loaded: typeof import('./page-boundary.js')) => void,
): Promise<void> => import('./page-boundary.js').then(use, () => undefined);

/** Focuses an element. @returns `false` if it was removed, is hidden or is behind a modal dialog of the page. */
export function focus(target: Element | null): boolean {
  if (target instanceof HTMLElement) target.focus();
  return target?.matches(':focus-within') ?? false;
}
