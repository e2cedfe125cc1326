/** The main button: sends the form, or asks for another number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MainAction } from './panel-state.js';

/**
 * `aria-disabled` rather than `disabled`: the focus stays where the visitor left it.
 * @param act what it does; `undefined` submits the form it is in.
 */
export const mainButton = (
  mainAction: MainAction | undefined,
  act?: () => void,
): TemplateResult | typeof nothing =>
  mainAction === undefined
    ? nothing
    : html`
        <button
          part="submit"
          aria-disabled=${mainAction.busy || mainAction.ticking !== ''}
          @click=${act}
        >
          ${mainAction.busy ? html`<span part="spinner"></span>` : nothing} ${labelView(mainAction)}
        </button>
      `;

/** Without what ticks, for a screen reader: some read the name of a button whenever it changes. */
function labelView({ label, ticking }: MainAction): TemplateResult | string {
  if (!ticking || !label.includes(ticking)) return label;
  const [before, after] = label.split(ticking);
  return html`<span>${before}<span aria-hidden="true">${ticking}</span>${after}</span>`;
}
