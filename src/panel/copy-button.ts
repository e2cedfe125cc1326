/** A button that copies a text and says when it has. */
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { icon } from './icons.js';

const copyIcon = icon('M9 9h11v11H9zM15 9V4H4v11h5');
const copiedIcon = icon('M4 13l5 5L20 6');

/** @param text what is copied, as it is read out: the button's name has to tell it from the other one. */
export function copyButton(
  isCopied: boolean,
  text: string,
  { copy, copied }: Messages,
  act: () => void,
): TemplateResult {
  const label = isCopied ? copied : copy;
  return html`
    <button part="copy" type="button" aria-label="${label} ${text}" @click=${act}>
      ${isCopied ? copiedIcon : copyIcon} ${label}
    </button>
  `;
}
