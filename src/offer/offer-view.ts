/** Renders the number, the link that dials it, the access code, the time left, the QR code and the copy buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { telUri } from '../phone-number/tel-uri.js';
import { icon } from '../templates/buttons.js';
import { isolateBidi, wrapSubstring } from '../templates/text.js';
import { spellOut } from './announcements.js';
import { copyButton } from './copy.js';
import type { OfferActions, OfferModel } from './offer-model.js';

const callIcon = icon(
  'M8 4H5a1 1 0 0 0-1 1 15 15 0 0 0 15 15 1 1 0 0 0 1-1v-3l-4-2-2 2a11 11 0 0 1-6-6l2-2z',
);

/** Renders the number. @param renew the button that requests another number; `nothing` if there is none. */
export function offerView(
  model: OfferModel,
  actions: OfferActions,
  renew: TemplateResult | typeof nothing,
): TemplateResult {
  const { messages, number, extension = '', accessCode = '', formattedNumber, timeLeft } = model;
  const { countdown, dialsCode, qrCode, copied } = model;
  const named = isolateBidi(formattedNumber);
  // `telUri` returns `undefined` for a code that a keypad cannot dial. Then the link does not contain the code.
  const keyed = dialsCode ? [extension, accessCode] : [];
  const uri = telUri(number, ...keyed) ?? telUri(number, ...keyed.slice(0, 1));
  return html`<div part="ticket" class="ticket">
      <div class="result">
        <bdi
          part="number"
          class="number"
          dir="ltr"
          translate="no"
          data-text=${formattedNumber}
        ></bdi>
        ${
          uri === undefined
            ? nothing
            : html`<a part="call" class="call" href=${uri} aria-label=${messages.callNumber(named)}>
                ${callIcon} <span .textContent=${messages.call}></span>
              </a>`
        }
        ${copyButton(copied === 'number', messages.copyNumber, messages, () => {
          actions.copy('number');
        })}
      </div>
      ${codeView(model, actions)}
    </div>
    ${copied === 'failed' ? html`<p class="hint" .textContent=${messages.copyFailed}></p>` : nothing}
    ${
      timeLeft === undefined && renew === nothing
        ? nothing
        : html`<div class="deadline">${timeLeft === undefined ? nothing : countdown} ${renew}</div>`
    }
    ${
      qrCode === undefined
        ? nothing
        : html`<figure part="qr" class="qr">
            <div class="qr-plate">${qrCode?.(messages.qrCode(named))}</div>
            <figcaption class="scan" .textContent=${messages.scan}></figcaption>
          </figure>`
    }`;
}

/** Renders the text that the number has expired. */
export const expiredView = (
  { expired }: Messages,
  renew: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<p class="intro" .textContent=${expired}></p>
    ${renew}`;

/** Renders how the contact centre identifies the caller: by the access code, else by the phone number of the caller. */
function codeView(
  { accessCode, sentNumber, copied, messages }: OfferModel,
  actions: OfferActions,
): TemplateResult | typeof nothing {
  if (accessCode === undefined) {
    const named = isolateBidi(sentNumber);
    return sentNumber
      ? html`<div part="code" class="code">
          ${wrapSubstring(named, messages.callFrom(named), { className: 'hint' })}
        </div>`
      : nothing;
  }
  return html`<div part="code" class="code">
    <span part="label" class="code-label" .textContent=${messages.accessCode}></span>
    <span class="spelled" dir="ltr" translate="no" data-text=${spellOut(accessCode)}></span>
    <bdi
      part="access-code"
      class="access-code"
      dir="ltr"
      translate="no"
      aria-hidden="true"
      data-text=${accessCode}
    ></bdi>
    ${copyButton(copied === 'access-code', messages.copyCode, messages, () => {
      actions.copy('access-code');
    })}
    <p class="hint" .textContent=${messages.accessCodeHint}></p>
  </div>`;
}
