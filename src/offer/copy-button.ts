/** A button that copies a text and says when it has. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { icon } from '../templates/icons.js';

const copyIcon = 'M9 9h11v11H9zM15 9V4H4v11h5';
const copiedIcon = 'M4 13l5 5L20 6';

/** @param name tells the button from the other one. While it says that it has copied, that is its name. */
export function copyButton(
  isCopied: boolean,
  name: string,
  { copy, copied }: Messages,
  act: () => void,
): TemplateResult {
  return html`
    <button
      part="copy"
      class="copy"
      type="button"
      aria-label=${isCopied ? nothing : name}
      @click=${act}
    >
      ${icon(isCopied ? copiedIcon : copyIcon)}
      <span .textContent=${isCopied ? copied : copy}></span>
    </button>
  `;
}
