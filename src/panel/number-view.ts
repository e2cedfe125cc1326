/** The number: to tap, to read out, to copy; with its access code and the time that is left. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { telUri } from '../tel-uri.js';
import { inFigures, inWords, shownTimeLeft, warningTime } from './countdown.js';
import type { PanelState } from './panel-state.js';

/** What can be copied; also the part that holds it. */
export type Copyable = 'number' | 'access-code';

export interface NumberViewState extends PanelState {
  /** The visitor's own phone number, as sent. */
  readonly sentNumber: string | undefined;
  readonly showsCountdown: boolean;
  readonly showsQr: boolean;
  /** Whether the link dials the access code after the number. */
  readonly dialsCode: boolean;
  readonly copied: Copyable | 'failed' | undefined;
}

export interface NumberViewActions {
  readonly copy: (what: Copyable) => void;
}

export function numberView(
  { offer, timeLeft, sentNumber, showsCountdown, dialsCode, copied }: NumberViewState,
  messages: Messages,
  { copy }: NumberViewActions,
): TemplateResult {
  const { number = '', accessCode } = offer ?? {};
  const copyButton = (what: Copyable, text: string): TemplateResult => html`
    <button
      part="copy"
      aria-label="${messages.copy} ${text}"
      @click=${() => {
        copy(what);
      }}
    >
      ${copied === what ? messages.copied : messages.copy}
    </button>
  `;
  const shown = shownTimeLeft(timeLeft, showsCountdown);
  // A code that no keypad can dial is left out of the link.
  const uri = (dialsCode ? telUri(number, accessCode) : undefined) ?? telUri(number);
  return html`
    <div part="result">
      <a part="call" href=${uri ?? nothing}>
        ${messages.call} <bdi part="number" dir="ltr">${number}</bdi>
      </a>
      ${copyButton('number', number)}
    </div>
    ${
      accessCode === undefined
        ? sentNumber && html`<p part="hint">${messages.callFrom(sentNumber)}</p>`
        : html`
            <div part="code">
              <span part="code-label">${messages.accessCode}</span>
              <bdi part="access-code" dir="ltr">${accessCode}</bdi>
              ${copyButton('access-code', accessCode)}
            </div>
          `
    }
    ${shown === undefined ? nothing : countdownView(shown, showsCountdown, messages)}
    ${copied === 'failed' ? html`<p part="hint">${messages.copyFailed}</p>` : nothing}
  `;
}

/** Figures that tick are not announced; the panel announces milestones. Without figures it is the warning alone. */
const countdownView = (
  timeLeft: number,
  showsFigures: boolean,
  messages: Messages,
): TemplateResult => {
  const isShort = timeLeft <= warningTime;
  return html`
    <p part="countdown ${isShort ? 'warning' : ''}">
      ${showsFigures ? messages.expires(inWords(timeLeft, messages.language)) : messages.expiresSoon}
      ${
        showsFigures
          ? html`<time part="time-left" role="timer" aria-live="off">${inFigures(timeLeft)}</time>`
          : nothing
      }
    </p>
  `;
};
