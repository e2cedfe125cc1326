/** The time that is left: a ring that empties, the figures in it, and the words beside it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { warningTime } from '../lifecycle/deadline.js';
import { writeTexts } from '../templates/write-texts.js';
import { inFigures, inWords, longestRing } from './countdown.js';

export interface CountdownViewState {
  /** In ms. */
  readonly timeLeft: number;
  /** What was left when the number came, in ms. */
  readonly lifetime: number;
  /** Without figures it is the warning alone. */
  readonly showsFigures: boolean;
}

/** Renders the time left into an element of its own, so that a tick of the clock renders nothing else. */
export function renderCountdown(
  element: HTMLElement,
  state: CountdownViewState,
  messages: Messages,
): void {
  element.part.toggle('countdown', true);
  element.classList.add('countdown');
  element.classList.toggle('warning', state.timeLeft <= warningTime);
  render(countdownView(state, messages), element);
  writeTexts(element);
}

/** Figures that tick are not announced; the panel announces milestones. */
const countdownView = (
  { timeLeft, lifetime, showsFigures }: CountdownViewState,
  { expires, expiresSoon, language }: Messages,
): TemplateResult =>
  html`${
      showsFigures
        ? html`<span class="clock">
            ${timeLeft <= longestRing ? ring(timeLeft / lifetime) : nothing}
            <time
              class="time-left"
              role="timer"
              aria-live="off"
              translate="no"
              data-text=${inFigures(timeLeft)}
            ></time>
          </span>`
        : nothing
    }
    <span
      class="expires"
      .textContent=${showsFigures ? expires(inWords(timeLeft, language)) : expiresSoon}
    ></span>`;

/** In attributes, as a strict content security policy forbids inline styles. */
const ring = (share: number): TemplateResult =>
  html`<svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="ring-track" cx="20" cy="20" r="18" />
    <circle
      class="ring-value"
      cx="20"
      cy="20"
      r="18"
      pathLength="100"
      stroke-dasharray="${(100 * Math.min(1, share)).toFixed(2)} 100"
    />
  </svg>`;
