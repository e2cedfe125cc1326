// The smallest reference row: a custom element with a button, without a library.
class VanillaButton extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<button>Call us</button>';
  }
}
customElements.define('vanilla-button', VanillaButton);
