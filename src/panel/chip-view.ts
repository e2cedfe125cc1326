/** The minimised panel: a chip that still shows the number and the time that is left; pressed, it is a panel again. */
import { html, nothing, type TemplateResult } from 'lit';
import { callIcon } from './icons.js';
import type { Messages } from '../messages/messages.js';
import { inFigures, shownTimeLeft, warningTime } from './countdown.js';
import type { NumberViewState } from './number-view.js';
import { headingOf, type View } from './panel-state.js';

export interface ChipViewActions {
  readonly restore: () => void;
}

export function chipView(
  view: View,
  { timeLeft, shownNumber, showsCountdown }: NumberViewState,
  messages: Messages,
  { restore }: ChipViewActions,
): TemplateResult {
  const number = view === 'number' ? shownNumber : undefined;
  const shown = number === undefined ? undefined : shownTimeLeft(timeLeft, showsCountdown);
  return html`
    <button part="chip" aria-expanded="false" @click=${restore}>
      ${callIcon}
      ${number === undefined ? headingOf(view, messages) : html`<bdi dir="ltr">${number}</bdi>`}
      ${
        shown === undefined
          ? nothing
          : // Figures that tick are no part of its name: some screen readers read that whenever it changes.
            html`<time
              part="chip-time ${shown <= warningTime ? 'warning' : ''}"
              aria-hidden=${showsCountdown ? 'true' : nothing}
              >${showsCountdown ? inFigures(shown) : messages.expiresSoon}</time
            >`
      }
    </button>
  `;
}
