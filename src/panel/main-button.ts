/** The main button: sends the form, or asks for another number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MainAction } from './panel-state.js';

/**
 * `aria-disabled` rather than `disabled`: the focus stays where the visitor left it.
 * @param act what it does; `undefined` submits the form it is in.
 */
export const mainButton = (
  again: MainAction | undefined,
  act?: () => void,
): TemplateResult | typeof nothing =>
  again === undefined
    ? nothing
    : html`
        <button part="submit" aria-disabled=${again.busy || again.waiting} @click=${act}>
          ${again.label}
        </button>
      `;
