import intlTelInput from 'intl-tel-input';
import styles from 'intl-tel-input/styles-no-assets';
import { adopt } from './parts/adopt.js';

adopt(styles);

// The library enhances an existing input. This custom element creates the input, and removes it when it is removed.
class TelInput extends HTMLElement {
  connectedCallback() {
    const input = document.createElement('input');
    input.type = 'tel';
    this.append(input);
    this.widget = intlTelInput(input, { initialCountry: 'gb' });
  }

  disconnectedCallback() {
    this.widget.destroy();
    this.replaceChildren();
  }
}
customElements.define('tel-input', TelInput);
