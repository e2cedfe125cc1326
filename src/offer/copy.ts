/** Copies the number and the access code: the buttons, the clipboard, and the result that the visitor sees. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Environment } from '../lifecycle/clock.js';
import type { Messages } from '../messages/messages.js';
import { icon } from '../templates/buttons.js';

/** What can be copied. It is also the class of the element that shows the text. */
export type Copyable = 'number' | 'access-code';

/** What was copied, or that copying failed. */
export type CopyResult = Copyable | 'failed';

/** How long a button shows that the text was copied, in ms. */
const confirmationTime = 2500;

/** Copies texts, and keeps the last result for as long as it is shown. */
export class Copier {
  #lastResult: CopyResult | undefined;
  readonly #environment: Pick<Environment, 'setTimer'>;
  readonly #onReset: () => void;
  #cancelTimer: (() => void) | undefined;
  #attempt = 0;

  /** @param onReset called when the confirmation is no longer shown. */
  constructor(environment: Pick<Environment, 'setTimer'>, onReset: () => void) {
    this.#environment = environment;
    this.#onReset = onReset;
  }

  /** The result to show. `failed` remains until the next attempt, because the visitor has to copy the text themselves. */
  get lastResult(): CopyResult | undefined {
    return this.#lastResult;
  }

  /**
   * Copies a text.
   * @param element the element that shows the text. If copying fails, its content is selected.
   * @returns whether the text was copied; `undefined` if `reset` or another `copy` was called in the meantime.
   */
  async copy(what: Copyable, text: string, element: Element): Promise<boolean | undefined> {
    this.reset();
    const attempt = this.#attempt;
    const isCopied = await copyText(text, element);
    if (attempt !== this.#attempt) return undefined;
    this.#lastResult = isCopied ? what : 'failed';
    if (isCopied) {
      this.#cancelTimer = this.#environment.setTimer(confirmationTime, () => {
        this.reset();
        this.#onReset();
      });
    }
    return isCopied;
  }

  /** Forgets the last result, and ignores the result of a copy in progress. */
  reset(): void {
    this.#attempt += 1;
    this.#cancelTimer?.();
    this.#lastResult = undefined;
  }
}

/**
 * Writes a text to the clipboard.
 * @param element the element that shows the text. If copying fails, its content is selected for the visitor.
 * @returns whether the text was written.
 */
export async function copyText(text: string, element: Element): Promise<boolean> {
  try {
    // Pages on plain HTTP have no clipboard. A permissions policy may forbid it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    return false;
  }
}

const copyIcon = 'M9 9h11v11H9zM15 9V4H4v11h5';
const copiedIcon = 'M4 13l5 5L20 6';

/**
 * Renders a copy button. While it shows that the text was copied, its visible text is its accessible name.
 * @param name the accessible name before the text is copied. It states what the button copies.
 */
export function copyButton(
  isCopied: boolean,
  name: string,
  { copy, copied }: Messages,
  onClick: () => void,
): TemplateResult {
  return html`
    <button
      part="copy"
      class="copy"
      type="button"
      aria-label=${isCopied ? nothing : name}
      @click=${onClick}
    >
      ${icon(isCopied ? copiedIcon : copyIcon)}
      <span .textContent=${isCopied ? copied : copy}></span>
    </button>
  `;
}
