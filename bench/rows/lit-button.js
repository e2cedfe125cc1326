// The least that an element made with Lit can be.
import { html, LitElement } from 'lit';

class LitButton extends LitElement {
  render() {
    return html`<button>Call us</button>`;
  }
}
customElements.define('lit-button', LitButton);
