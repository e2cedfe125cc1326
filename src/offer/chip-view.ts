/** The minimised panel: a chip that still shows the number and the time that is left; pressed, it is a panel again. */
import { html, nothing, render } from 'lit';
import type { Messages } from '../messages/messages.js';
import { warningTime } from '../panel/panel-state.js';
import { writeTexts } from '../templates/write-texts.js';
import { inFigures } from './countdown.js';
import type { NumberState } from './offer-view.js';

/** Renders the number and the time left into an element of its own, so that a tick of the clock renders nothing else. */
export function renderChip(
  element: HTMLElement,
  { shownTimeLeft: shown, shownNumber, showsCountdown }: NumberState,
  { expiresSoon }: Messages,
): void {
  const time = showsCountdown && shown !== undefined ? inFigures(shown) : expiresSoon;
  render(
    html`<bdi dir="ltr" translate="no" data-text=${shownNumber}></bdi> ${
        shown === undefined
          ? nothing
          : // Figures that tick are no part of its name: some screen readers read that whenever it changes.
            html`<time
              part="chip-time ${shown <= warningTime ? 'warning' : ''}"
              aria-hidden=${showsCountdown ? 'true' : nothing}
              translate=${showsCountdown ? 'no' : nothing}
              .textContent=${time}
            ></time>`
      }`,
    element,
  );
  writeTexts(element);
}
