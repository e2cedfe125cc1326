/** A button that copies a text and says when it has. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { copiedIcon, copyIcon } from './icons.js';

/** @param name tells the button from the other one. While it says that it has copied, that is its name. */
export function copyButton(
  isCopied: boolean,
  name: string,
  { copy, copied }: Messages,
  act: () => void,
): TemplateResult {
  return html`
    <button part="copy" type="button" aria-label=${isCopied ? nothing : name} @click=${act}>
      ${isCopied ? copiedIcon : copyIcon} ${isCopied ? copied : copy}
    </button>
  `;
}
