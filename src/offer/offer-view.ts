/** The number: to call, to scan, to read out, to copy; with its access code and the time that is left. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { telUri } from '../phone-number/tel-uri.js';
import { spelled } from './announcements.js';
import { copyButton } from './copy-button.js';
import type { Copyable } from './copying.js';
import { icon } from '../templates/icons.js';
import { isolated } from '../templates/isolated.js';
import { textWith } from '../templates/text-with.js';
import type { QrCode } from './load-qr-code.js';

const callIcon = icon(
  'M8 4H5a1 1 0 0 0-1 1 15 15 0 0 0 15 15 1 1 0 0 0 1-1v-3l-4-2-2 2a11 11 0 0 1-6-6l2-2z',
);

/** What the panel knows of the number. */
export interface NumberState {
  /** Empty if it cannot be dialled. */
  readonly number: string;
  readonly extension: string | undefined;
  readonly accessCode: string | undefined;
  /** The number as people read it. */
  readonly shownNumber: string;
  /** In ms; `undefined` where it is not shown. */
  readonly shownTimeLeft: number | undefined;
  readonly showsCountdown: boolean;
}

export interface NumberViewState extends NumberState {
  /** Shows the time that is left. */
  readonly countdown: HTMLElement;
  /** The visitor's own phone number, where the contact centre knows the visitor by it; else empty. */
  readonly sentNumber: string;
  /** Whether the link dials the extension and the access code after the number. */
  readonly dialsCode: boolean;
  /** `null` while it is loading, `undefined` where none is shown. */
  readonly qrCode: QrCode | null | undefined;
  readonly copied: Copyable | 'failed' | undefined;
}

type Copy = (what: Copyable) => void;

/** @param renew the button that asks for another number, where it is time for it. */
export function numberView(
  state: NumberViewState,
  messages: Messages,
  copy: Copy,
  renew: TemplateResult | typeof nothing,
): TemplateResult {
  const { number, extension = '', accessCode = '', shownNumber, shownTimeLeft, countdown } = state;
  const { dialsCode, qrCode, copied } = state;
  const named = isolated(shownNumber);
  // A code that no keypad can dial is left out of the link.
  const keyed = dialsCode ? [extension, accessCode] : [];
  const uri = telUri(number, ...keyed) ?? telUri(number, ...keyed.slice(0, 1));
  return html`<div part="ticket">
      <div part="result">
        <bdi part="number" dir="ltr" translate="no" data-text=${shownNumber}></bdi>
        ${
          uri === undefined
            ? nothing
            : html`<a part="call" href=${uri} aria-label=${messages.callNumber(named)}>
                ${callIcon} <span .textContent=${messages.call}></span>
              </a>`
        }
        ${copyButton(copied === 'number', messages.copyNumber, messages, () => {
          copy('number');
        })}
      </div>
      ${codeView(state, messages, copy)}
    </div>
    ${copied === 'failed' ? html`<p part="hint" .textContent=${messages.copyFailed}></p>` : nothing}
    ${
      shownTimeLeft === undefined && renew === nothing
        ? nothing
        : html`<div part="deadline">
            ${shownTimeLeft === undefined ? nothing : countdown} ${renew}
          </div>`
    }
    ${
      qrCode === undefined
        ? nothing
        : html`<figure part="qr">
            <div part="qr-plate">${qrCode?.(messages.qrCode(named))}</div>
            <figcaption part="scan" .textContent=${messages.scan}></figcaption>
          </figure>`
    }`;
}

export const expiredView = (
  { expired }: Messages,
  renew: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<p part="intro" .textContent=${expired}></p>
    ${renew}`;

/** What tells the contact centre who is calling: the code or, where there is none, the caller's own number. */
function codeView(
  { accessCode, sentNumber, copied }: NumberViewState,
  messages: Messages,
  copy: Copy,
): TemplateResult | typeof nothing {
  if (accessCode === undefined) {
    const named = isolated(sentNumber);
    return sentNumber
      ? html`<div part="code">${textWith(named, messages.callFrom(named), { part: 'hint' })}</div>`
      : nothing;
  }
  return html`<div part="code">
    <span part="code-label" .textContent=${messages.accessCode}></span>
    <span part="spelled" dir="ltr" translate="no" data-text=${spelled(accessCode)}></span>
    <bdi
      part="access-code"
      dir="ltr"
      translate="no"
      aria-hidden="true"
      data-text=${accessCode}
    ></bdi>
    ${copyButton(copied === 'access-code', messages.copyCode, messages, () => {
      copy('access-code');
    })}
    <p part="hint" .textContent=${messages.accessCodeHint}></p>
  </div>`;
}
