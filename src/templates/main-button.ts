/** The main button: sends the form, or asks for another number. */
import { html, nothing, type TemplateResult } from 'lit';
import { textWith } from './text-with.js';

/** What the main button does and says. */
export interface MainAction {
  readonly label: string;
  /** The words in the label that count down the time to wait; empty if the visitor need not wait. */
  readonly retryCountdownText: string;
  /** A request is under way. */
  readonly isBusy: boolean;
}

/**
 * `aria-disabled` rather than `disabled`: the focus stays where the visitor left it. The words that change every second
 * are hidden from screen readers, as some read the name of a button whenever it changes.
 * @param act what it does; `undefined` submits the form it is in.
 */
export function mainButton(
  mainAction: MainAction | undefined,
  act?: () => void,
): TemplateResult | typeof nothing {
  if (!mainAction) return nothing;
  const { label, retryCountdownText, isBusy } = mainAction;
  return html`<button
    part="submit"
    class="submit"
    aria-disabled=${isBusy || retryCountdownText !== ''}
    @click=${act}
  >
    <span class="spinner" ?hidden=${!isBusy}></span>
    ${textWith(retryCountdownText, label, { isHidden: true })}
  </button>`;
}
