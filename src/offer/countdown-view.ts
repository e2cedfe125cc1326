/** The countdown: a ring with the time left as a clock, and the time left in words beside it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { warningTime } from '../lifecycle/deadline.js';
import { writeDataTexts } from '../templates/text.js';
import { formatClock, formatRelative, maxRingTime } from './time-left.js';

export interface CountdownViewState {
  /** The time left, in ms. */
  readonly timeLeft: number;
  /** How long the number was valid when it was received, in ms. */
  readonly lifetime: number;
  /** Whether the clock is shown. Otherwise, only the warning is shown. */
  readonly showsFigures: boolean;
}

/** Renders the countdown into `element`. The panel is not rendered when the time left changes. */
export function renderCountdown(
  element: HTMLElement,
  state: CountdownViewState,
  messages: Messages,
): void {
  // `toggle` does not write the attribute if nothing changes, so a tick recalculates no styles.
  element.part.toggle('countdown', true);
  element.classList.toggle('countdown', true);
  element.classList.toggle('warning', state.timeLeft <= warningTime);
  render(countdownView(state, messages), element);
  writeDataTexts(element);
}

/** Screen readers do not read the clock each second: the panel announces milestones. */
const countdownView = (
  { timeLeft, lifetime, showsFigures }: CountdownViewState,
  { expires, expiresSoon, language }: Messages,
): TemplateResult =>
  html`${
      showsFigures
        ? html`<span class="clock">
            ${timeLeft <= maxRingTime ? ring(timeLeft / lifetime) : nothing}
            <time
              class="time-left"
              role="timer"
              aria-live="off"
              translate="no"
              data-text=${formatClock(timeLeft)}
            ></time>
          </span>`
        : nothing
    }
    <span
      class="expires"
      .textContent=${showsFigures ? expires(formatRelative(timeLeft, language)) : expiresSoon}
    ></span>`;

/**
 * The length of the ring is an attribute, because a strict content security policy forbids inline styles.
 * @param ratio the time left divided by the lifetime.
 */
const ring = (ratio: number): TemplateResult =>
  html`<svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="ring-track" cx="20" cy="20" r="18" />
    <circle
      class="ring-value"
      cx="20"
      cy="20"
      r="18"
      pathLength="100"
      stroke-dasharray="${(100 * Math.min(1, ratio)).toFixed(2)} 100"
    />
  </svg>`;
