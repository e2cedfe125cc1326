/** Keeps the panel's native `<dialog>` truthful: shown as its mode says, and with the focus where it belongs. */
import type { ClickToCallMode } from '../options.js';
import { observeKeyboardInset } from './keyboard-inset.js';
import { observeVisibility } from './visibility.js';

interface DialogHost {
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/** The mode that a page's text means. */
export const parseMode = (text: string): ClickToCallMode =>
  text === 'floating' || text === 'inline' ? text : 'modal';

/**
 * How each mode shows the dialog. What floats is a popover, which no ancestor can clip, cover or transform.
 *
 * A move within the document costs a dialog its place in the top layer, while its `open` attribute stays (HTML, "dialog
 * removing steps"): so it is looked up, not remembered.
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
      dialog.inert = true; // or the focus would go there, wherever the visitor is
      dialog.showPopover();
      dialog.inert = false;
    },
  },
  inline: {
    openSelector: '[open]:not(:modal)',
    show: (dialog) => {
      dialog.open = true; // show() would take the focus
    },
  },
};

export class PanelDialog {
  /** Whether the visitor has been in it. */
  wasFocused = false;
  readonly #host: DialogHost;
  #lastFocused: Element | null = null;
  #stopObservers: readonly (() => void)[] = [];
  /** Whether it was visible when it was last checked. */
  #wasVisible = false;
  /** Whether it was in sight when the browser last rendered it. */
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

  /** Whether the focus is in it, or in what the page has put into it. */
  get hasFocus(): boolean {
    return this.#dialog?.matches(':focus-within') ?? false;
  }

  /**
   * Shows the dialog as `mode` says; what was shown otherwise is shown anew, with the focus where it was.
   * @param wasInside whether the focus was in it. In what lies in front of the page, it always is.
   * @returns `false` if it is a modal dialog that is not visible: it would leave the page inert. One that was in sight is
   *   taken for visible until the next frame: WebKit skips it when an ancestor gets `content-visibility: auto`, and renders it
   *   all the same.
   */
  show(mode: ClickToCallMode, wasInside: boolean): boolean {
    const dialog = this.#dialog;
    // The document of a frame that was removed shows nothing any more.
    if (!dialog?.isConnected || !dialog.ownerDocument.defaultView) return false;
    const { openSelector, show } = presentations[mode];
    // Chromium lays a dialog out in an ancestor with `content-visibility: auto` that was not scrolled to, if it goes to the
    // top layer while the assignment of slots is up to date. The check brings it up to date. A dialog that was moved there
    // by moveBefore() is shown again.
    const isHidden = !dialog.checkVisibility();
    if (!dialog.matches(openSelector) || (isHidden && this.#wasVisible)) {
      // Before showing moves the focus.
      const focused = mode === 'modal' || wasInside ? this.#lastFocused : null;
      this.#close(dialog);
      show(dialog);
      focus(focused);
      if (mode === 'modal')
        void withPageBoundary(({ containScroll }) => {
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

  /** The form's heading as the visitor reads it; `undefined` if the page has put a picture into its slot, or nothing. */
  get formHeading(): string | undefined {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=heading]');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    const text = nodes.map(({ textContent }) => textContent).join('');
    return text.trim() || undefined;
  }

  hide(): void {
    this.wasFocused = false;
    this.#lastFocused = null;
    this.#isInView = false;
    const dialog = this.#dialog;
    if (!dialog) return;
    const { activeElement } = dialog.ownerDocument;
    this.#close(dialog);
    // WebKit gives the focus back even from a dialog that is gone, wherever the page has put it.
    if (!dialog.isConnected) focus(activeElement);
  }

  /** Remembers where the visitor is, to bring them back there. */
  readonly onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#lastFocused = target;
  };

  /** Whether the element that had the focus is gone. */
  get isLastFocusedRemoved(): boolean {
    return this.#lastFocused?.isConnected === false;
  }

  /** @returns whether the visitor is back where they were; that may be gone, or hidden. */
  restoreFocus(): boolean {
    return focus(this.#lastFocused);
  }

  #close(dialog: HTMLDialogElement): void {
    for (const stop of this.#stopObservers) stop();
    if (dialog.matches(':popover-open')) dialog.hidePopover();
    dialog.close();
  }
}

/** Calls `use` with what keeps events and scrolling from the page, once that is loaded. */
export const withPageBoundary = (
  use?: (loaded: typeof import('./page-boundary.js')) => void,
): Promise<void> => import('./page-boundary.js').then(use, () => undefined);

/** @returns whether the element takes the focus: it may be gone or hidden, or a dialog of the page lies in front. */
export function focus(target: Element | null): boolean {
  if (target instanceof HTMLElement) target.focus();
  return target?.matches(':focus-within') ?? false;
}
