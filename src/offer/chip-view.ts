/** The minimised panel: a chip that still shows the number and the time that is left; pressed, it is a panel again. */
import { html, nothing, render } from 'lit';
import { warningTime } from '../lifecycle/deadline.js';
import { writeTexts } from '../templates/write-texts.js';
import { inFigures } from './countdown.js';
import type { OfferTexts } from './offer-model.js';

/** Renders the number and the time left into an element of its own, so that a tick of the clock renders nothing else. */
export function renderChip(
  element: HTMLElement,
  { timeLeft, formattedNumber, hasCountdown, messages: { expiresSoon } }: OfferTexts,
): void {
  const time = hasCountdown && timeLeft !== undefined ? inFigures(timeLeft) : expiresSoon;
  render(
    html`<bdi dir="ltr" translate="no" data-text=${formattedNumber}></bdi> ${
        timeLeft === undefined
          ? nothing
          : // Figures that tick are no part of its name: some screen readers read that whenever it changes.
            html`<time
              class="chip-time ${timeLeft <= warningTime ? 'warning' : ''}"
              aria-hidden=${hasCountdown ? 'true' : nothing}
              translate=${hasCountdown ? 'no' : nothing}
              .textContent=${time}
            ></time>`
      }`,
    element,
  );
  writeTexts(element);
}
