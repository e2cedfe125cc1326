// The floor below every floor: a custom element with a button, without any library.
class VanillaButton extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<button>Call us</button>';
  }
}
customElements.define('vanilla-button', VanillaButton);
