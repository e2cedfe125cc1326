// The smallest possible element made with Lit.
import { html, LitElement } from 'lit';

class LitButton extends LitElement {
  render() {
    return html`<button>Call us</button>`;
  }
}
customElements.define('lit-button', LitButton);
