import intlTelInput from 'intl-tel-input';
import styles from 'intl-tel-input/styles-no-assets';
import { adopt } from './parts/adopt.js';

adopt(styles);

// It is made of an input that is there. This is all that makes an element of it.
class TelInput extends HTMLElement {
  connectedCallback() {
    const input = document.createElement('input');
    input.type = 'tel';
    this.append(input);
    intlTelInput(input, { initialCountry: 'gb' });
  }
}
customElements.define('tel-input', TelInput);
