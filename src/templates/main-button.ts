/** The main button: sends the form, or asks for another number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MainAction } from '../panel/panel-state.js';
import { textWith } from './text-with.js';

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
  const { label, ticking, busy } = mainAction;
  return html`<button part="submit" aria-disabled=${busy || ticking !== ''} @click=${act}>
    <span part="spinner" ?hidden=${!busy}></span>
    ${textWith(ticking, label, { isHidden: true })}
  </button>`;
}
