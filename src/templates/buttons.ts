/** The main button of the panel, and the icons of buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { wrapSubstring } from './text.js';

/** Renders an icon in the colour of the text. The text beside it, or the button's label, states its meaning. */
export const icon = (path: string): TemplateResult => html`
  <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
`;

export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const minimizeIcon = icon('M6 12h12');

/** The label and the state of the main button. */
export interface MainAction {
  readonly label: string;
  /** The words in the label that count down the time to wait; empty if the visitor need not wait. */
  readonly retryCountdownText: string;
  /** Whether a request is running. */
  readonly isBusy: boolean;
}

/**
 * Renders the main button, which submits the form or requests another number. It has `aria-disabled` instead of `disabled`,
 * so that it keeps the focus. The words that count down are hidden from screen readers, because some read the name of a
 * button whenever it changes.
 * @param onClick the click handler; `undefined` if the button submits the form around it.
 */
export function mainButton(
  mainAction: MainAction | undefined,
  onClick?: () => void,
): TemplateResult | typeof nothing {
  if (!mainAction) return nothing;
  const { label, retryCountdownText, isBusy } = mainAction;
  return html`<button
    part="submit"
    class="submit"
    aria-disabled=${isBusy || retryCountdownText !== ''}
    @click=${onClick}
  >
    <span class="spinner" ?hidden=${!isBusy}></span>
    ${wrapSubstring(retryCountdownText, label, { isHidden: true })}
  </button>`;
}
