/** A component of the page's own, on an older Lit, that holds the element in its shadow tree. */
import { LitElement, html } from 'lit-2';

class OlderCard extends LitElement {
  static properties = { number: {}, completed: { state: true } };

  render() {
    return html`
      <click-to-call
        .number=${this.number}
        @completed=${({ detail }) => (this.completed = detail.attempts)}
      ></click-to-call>
      <output>${this.completed}</output>
    `;
  }
}
customElements.define('older-card', OlderCard);
