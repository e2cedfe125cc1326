import intlTelInput from 'intl-tel-input';
import styles from 'intl-tel-input/styles-no-assets';
import { adopt } from './parts/adopt.js';

adopt(styles);

// It is made of an input that is there. This makes an element of it, which takes it away with itself.
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
