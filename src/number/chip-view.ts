/** The minimised panel: a chip that still shows the number and the time that is left; pressed, it is a panel again. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { inFigures } from './countdown.js';
import type { NumberState } from './number-view.js';
import { warningTime } from '../panel/panel-state.js';

/** What is on the chip when there is a number. */
export function chipView(
  { shownTimeLeft: shown, shownNumber, showsCountdown }: NumberState,
  messages: Messages,
): TemplateResult {
  return html`
    <bdi dir="ltr">${shownNumber}</bdi>
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
  `;
}
