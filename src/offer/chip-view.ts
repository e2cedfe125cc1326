/** The chip: a button that replaces the minimized panel. It shows the number and the time left. */
import { html, nothing, render } from 'lit';
import { warningTime } from '../lifecycle/deadline.js';
import { writeDataTexts } from '../templates/text.js';
import { formatClock } from './time-left.js';
import type { OfferTexts } from './offer-model.js';

/** Renders the content of the chip into `element`. The panel is not rendered when the time left changes. */
export function renderChip(
  element: HTMLElement,
  { timeLeft, formattedNumber, hasCountdown, messages: { expiresSoon } }: OfferTexts,
): void {
  const time = hasCountdown && timeLeft !== undefined ? formatClock(timeLeft) : expiresSoon;
  render(
    html`<bdi dir="ltr" translate="no" data-text=${formattedNumber}></bdi> ${
        timeLeft === undefined
          ? nothing
          : // The clock is not part of the accessible name: some screen readers read a name whenever it changes.
            html`<time
              class="chip-time ${timeLeft <= warningTime ? 'warning' : ''}"
              aria-hidden=${hasCountdown ? 'true' : nothing}
              translate=${hasCountdown ? 'no' : nothing}
              .textContent=${time}
            ></time>`
      }`,
    element,
  );
  writeDataTexts(element);
}
